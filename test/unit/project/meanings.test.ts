import assert from 'node:assert/strict';
import { forms, sections, type Form } from '../../../server/src/core/forms';
import { columnMeaning, rowMeaning, sectionMeaning, type Meaning } from '../../../server/src/core/forms/meanings';

interface Entry {
  /** `requests row granted`, for the message of a failure. */
  readonly place: string;
  readonly meaning: Meaning | undefined;
}

/** Every row and column of a form, each id once. */
function entriesOf({ id: form, tables }: Form): Entry[] {
  return tables.flatMap(({ id: table, blocks }) => {
    const rows = new Set(blocks.flatMap((block) => block.rows.map(({ id }) => id)));
    const columns = new Set(blocks.flatMap((block) => block.columns.map(({ id }) => id)));
    return [
      ...[...rows].map((row) => ({ place: `${table} row ${row}`, meaning: rowMeaning(form, table, row) })),
      ...[...columns].map((column) => ({
        place: `${table} column ${column}`,
        meaning: columnMeaning(form, table, column),
      })),
    ];
  });
}

const sectionEntries: readonly Entry[] = sections.map(({ id }) => ({
  place: `section ${id}`,
  meaning: sectionMeaning(id),
}));

function assertWellWritten({ place, meaning }: Entry): void {
  assert.ok(meaning, `${place}: no meaning`);
  assert.match(meaning.zh, /^([^。\n]+。){1,3}$/, `${place}: one to three Chinese sentences`);
  assert.match(meaning.en, /^\S[^\n]*\S\.$/, `${place}: English sentences`);
  assert.doesNotMatch(meaning.zh, /[,;:!?()]|\s/, `${place}: half-width punctuation in Chinese`);
  assert.doesNotMatch(meaning.en, /[，。；：（）“”]/, `${place}: full-width punctuation in English`);
  assert.match(meaning.basis, /^$|^(参照)?(《|国办).*[》条款项）\d]$/, `${place}: basis`);
}

describe('meanings', () => {
  it('sections: a meaning in both languages', () => {
    sectionEntries.forEach(assertWellWritten);
  });

  for (const form of forms) {
    it(`${form.id}: every row and column has a meaning in both languages`, () => {
      entriesOf(form).forEach(assertWellWritten);
    });

    it(`${form.id}: no two places share a text`, () => {
      const places = new Map<string, string>();
      for (const { place, meaning } of [...sectionEntries, ...entriesOf(form)]) {
        for (const text of [meaning!.zh, meaning!.en]) {
          assert.equal(places.get(text), undefined, place);
          places.set(text, place);
        }
      }
    });
  }

  it('the forms share a text only for the same place', () => {
    const places = new Map<string, string>();
    for (const { place, meaning } of forms.flatMap(entriesOf)) {
      for (const text of [meaning!.zh, meaning!.en]) {
        assert.equal(places.get(text) ?? place, place);
        places.set(text, place);
      }
    }
  });

  it('the trial form does not rest on the notice that came after it', () => {
    for (const { place, meaning } of entriesOf(forms[0]!)) assert.doesNotMatch(meaning!.basis, /2021/, place);
  });

  it('rows and columns of the other form, and names every object has, mean nothing', () => {
    assert.equal(rowMeaning('2019', 'requests', 'other.rest'), undefined);
    assert.equal(rowMeaning('2021', 'requests', 'other'), undefined);
    assert.equal(rowMeaning('2021', 'disclosure', 'procurement'), undefined);
    assert.equal(columnMeaning('2021', 'disclosure', 'lastYear'), undefined);
    assert.equal(columnMeaning('2019', 'disclosure', 'issued'), undefined);
    assert.equal(rowMeaning('2021', 'requests', 'constructor'), undefined);
  });

  it('tells the administrative fees of table two from the information processing fee of section six', () => {
    assert.match(rowMeaning('2021', 'disclosure', 'fees')!.zh, /信息处理费在第六部分专门报告/);
    assert.match(columnMeaning('2021', 'disclosure', 'amount')!.zh, /单位为万元/);
    assert.match(sectionMeaning('other').zh, /信息处理费/);
  });
});
