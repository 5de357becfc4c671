import assert from 'node:assert/strict';
import {
  analyse,
  defaultOptions,
  preview,
  ReportDocument,
  setCell,
  type Analysis,
  type Preview,
} from '../../../server/src/core';
import type { PreviewCell, TableBlock } from '../../../server/src/core/features/preview';
import { makeReport } from '../../support/report';

const read = (text: string): Analysis => analyse(new ReportDocument(text), defaultOptions);
const previewOf = (text: string): Preview => preview(read(text), 0, 'zh')!;
const tableOf = ({ blocks }: Preview, id: string): TableBlock =>
  blocks.find((block): block is TableBlock => block.kind === 'table' && block.id === id)!;
const valuesOf = (shown: Preview): PreviewCell[] =>
  shown.blocks.flatMap((block) => (block.kind === 'table' ? block.rows.flat().filter(({ value }) => value) : []));
const cellAt = (shown: Preview, row: string, column: string): PreviewCell =>
  valuesOf(shown).find(({ value }) => value!.row === row && value!.column === column)!;
const at = (text: string, { line, character }: PreviewCell['at'], length: number): string =>
  text.split('\n')[line]!.slice(character, character + length);

const { text } = makeReport({ form: '2021', layout: 'rows', seed: 3 });

describe('preview', () => {
  it('shows title, headings, paragraphs and tables in the order of the text', () => {
    const kinds = previewOf(text).blocks.map(({ kind }) => kind);
    assert.equal(kinds[0], 'title');
    assert.equal(kinds.filter((kind) => kind === 'heading').length, 6);
    assert.equal(kinds.filter((kind) => kind === 'table').length, 3);
    assert.equal(kinds[kinds.indexOf('table') - 1], 'heading');
  });

  it('shows every value where it stands in the draft, in each layout', () => {
    for (const layout of ['tabLines', 'spacedLines', 'rows', 'lines', 'markdown', 'boxed', 'commas', 'html'] as const) {
      const draft = makeReport({ form: '2019', layout, seed: 5 });
      const values = valuesOf(previewOf(draft.text));
      assert.equal(values.length, draft.cells.length, layout);
      for (const cell of values) assert.equal(at(draft.text, cell.at, cell.text.length), cell.text, layout);
    }
  });

  it('shows the columns and the unit that the draft prints', () => {
    const shown = previewOf(
      text
        .replace('本年制发件数\t本年废止件数\t现行有效件数', '本年新制作数量\t本年新公开数量\t对外公开总数量')
        .replace(/单位：万元/, '单位：元'),
    );
    const texts = tableOf(shown, 'disclosure').rows.flatMap((cells) => cells.map((cell) => cell.text));
    for (const label of ['本年新制作数量', '本年收费金额（单位：元）']) assert.ok(texts.includes(label), label);
    assert.equal(cellAt(shown, 'rules', 'made').value!.name, '规章，本年新制作数量');
  });

  it('gives the tables their official shape', () => {
    const requests = tableOf(previewOf(text), 'requests');
    assert.deepEqual(
      requests.rows[0]!.map(({ columns, rows }) => [columns, rows]),
      [
        [3, 3],
        [7, 1],
      ],
    );
    for (const { rows, width } of [requests, tableOf(previewOf(text), 'disclosure')]) {
      const area = rows.flat().reduce((sum, cell) => sum + cell.columns * cell.rows, 0);
      assert.equal(area, width * rows.length);
    }
  });

  it('leaves markup out and still knows the place of every character', () => {
    const line = '<p>全年<b>新收</b>&nbsp;申请3件。</p>';
    const shown = previewOf(text.replace(/(总体情况\n)/, `$1${line}\n`));
    const block = shown.blocks.find((each) => each.kind === 'paragraph' && each.runs[0]!.text === '全年');
    assert.ok(block?.kind === 'paragraph');
    assert.equal(block.runs.map((run) => run.text).join(''), '全年新收申请3件。');
    for (const run of block.runs) assert.equal(line.slice(run.at.character).slice(0, run.text.length), run.text);
  });

  it('marks a finding where it stands and tells it once, in its block', () => {
    const wrong = text.replace('总体情况', '总休情况').replace(/(一、本年新收.*\t)(\d+)$/m, '$199999');
    const shown = previewOf(wrong);
    const title = shown.blocks.find((block) => block.kind === 'heading' && block.findings.length > 0);
    assert.ok(title?.kind === 'heading');
    assert.deepEqual(
      title.runs.map((run) => [run.text, run.findings]),
      [
        ['一、', []],
        ['总休情况', title.findings],
      ],
    );
    const { findings } = cellAt(shown, 'received', 'total');
    assert.equal(shown.findings[findings[0]!]!.code, 'total/applicant');
    const told = shown.blocks.flatMap((block) => block.findings);
    assert.deepEqual(
      told.sort((a, b) => a - b),
      shown.findings.map((_, index) => index),
    );
  });

  it('says of a cell whether it is blank, unreadable or not there', () => {
    const states = (from: RegExp, to: string) =>
      valuesOf(previewOf(text.replace(from, to)))
        .filter(({ value }) => value!.row === 'normativeDocs')
        .map(({ value }) => value!.state);
    assert.deepEqual(states(/^行政规范性文件.*$/m, '行政规范性文件\t\t1O\t2'), ['blank', 'unreadable', 'number']);
    assert.deepEqual(states(/^行政规范性文件.*$/m, '行政规范性文件\t1\t2\t3\t4'), ['absent', 'absent', 'absent']);
  });

  it('draws what became of the applications and who made them', () => {
    const { charts } = previewOf(text);
    const [outcomes, applicants] = charts;
    const sum = (chart: typeof outcomes) => chart!.items.reduce((total, { value }) => total + value!, 0);
    assert.equal(outcomes!.items.length, 6);
    assert.equal(sum(outcomes), Number(cellAt(previewOf(text), 'outcome', 'total').text));
    assert.equal(sum(applicants), Number(cellAt(previewOf(text), 'received', 'total').text));
  });

  it('is kept while the report stays as it is and where it is', () => {
    const document = new ReportDocument(`${text}\n${text}`);
    const second = () => preview(analyse(document, defaultOptions), 1, 'zh')!;
    const before = second();
    document.edit({ start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }, '新');
    assert.equal(second(), before);
    document.edit({ start: { line: 3, character: 0 }, end: { line: 3, character: 0 } }, '新的一行\n');
    const moved = second();
    assert.equal(moved.blocks[0]!.at.line, before.blocks[0]!.at.line + 1);
    assert.equal(moved.blocks.length, before.blocks.length);
    const analysis = analyse(document, defaultOptions);
    assert.notEqual(preview(analysis, 1, 'en'), moved);
    assert.equal(preview(analysis, 2, 'zh'), undefined);
  });

  it('never fails', () => {
    for (const strange of ['', '\n', '一、总体情况', text.slice(0, 700), text.replaceAll('\t', ''), `<table>${text}`]) {
      const analysis = analyse(new ReportDocument(strange), defaultOptions, true);
      assert.doesNotThrow(() => preview(analysis, 0, 'en'));
    }
  });
});

describe('setCell', () => {
  const address = { report: 0, table: 'requests', row: 'received', column: 'person' } as const;

  it('replaces the characters of the cell and nothing else, in each layout', () => {
    for (const layout of ['tabLines', 'spacedLines', 'rows', 'lines', 'markdown', 'boxed', 'commas', 'html'] as const) {
      const draft = makeReport({ form: '2021', layout, seed: 7 });
      const { text: was, at: place } = cellAt(previewOf(draft.text), 'received', 'person');
      const result = setCell(read(draft.text), address, was, '１２３');
      assert.ok('edit' in result && result.edit, layout);
      assert.deepEqual(result.edit, {
        span: { start: place, end: { line: place.line, character: place.character + was.length } },
        newText: '123',
      });
    }
  });

  it('refuses what is no number of the column', () => {
    for (const wrong of ['x', '-1', '1.5', '1 件 2', '3万元', '１　\t２x'])
      assert.ok('refusal' in setCell(read(text), address, cellAt(previewOf(text), 'received', 'person').text, wrong));
  });

  it('writes no separator of any layout', () => {
    const { text: was } = cellAt(previewOf(text), 'received', 'person');
    const result = setCell(read(text), address, was, ' 1,234\t');
    assert.ok('edit' in result && result.edit?.newText === '1234');
  });

  it('writes amounts with their fraction and their unit', () => {
    const fees = { report: 0, table: 'disclosure', row: 'fees', column: 'amount' } as const;
    const result = setCell(read(text), fees, cellAt(previewOf(text), 'fees', 'amount').text, '12.50万元');
    assert.ok('edit' in result && result.edit?.newText === '12.50万元');
  });

  it('refuses to write over what has changed', () => {
    assert.ok('refusal' in setCell(read(text), address, '98765', '1'));
    assert.ok('refusal' in setCell(read(text), { ...address, report: 1 }, '1', '1'));
    assert.ok('refusal' in setCell(read(text), { ...address, row: 'none' }, '', '1'));
  });

  it('refuses where the table would be read differently', () => {
    const draft = makeReport({ form: '2021', layout: 'spaced', seed: 2 });
    const { text: was } = cellAt(previewOf(draft.text), 'received', 'person');
    assert.ok('edit' in setCell(read(draft.text), address, was, '77'));
    assert.ok('refusal' in setCell(read(draft.text), address, was, ''), 'a blank would move the others');
  });
});
