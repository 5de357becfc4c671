import { sentencesAt, type Sentence } from '../forms/sentences';
import type { Report } from '../model/report';
import type { Completion } from './completion';
import type { LinePlace } from './place';
import { means } from './search';

/** Sentences that reports hold in the same words, where they belong and are not there yet. */
export function sentenceCompletions({ typed, span, report, line }: LinePlace): Completion[] {
  const { form, title, year } = report;
  const part = partAt(report, line);
  if (!form || year.value === undefined || !part) return [];
  const others = report.lines.slice(part.from, part.to).filter((_, index) => part.from + index !== line);
  const own = report.lines[line]!.text.slice(0, span.start.character);
  const isThere = ({ mark }: Sentence) => own.includes(mark) || others.some(({ text }) => text.includes(mark));
  const occasion = { form, year: year.value, organ: title?.syntax.organ || '本机关' };
  return sentencesAt(part.place, form)
    .filter((sentence) => !isThere(sentence))
    .map((sentence) => ({ sentence, text: sentence.text(occasion) }))
    .filter(({ sentence, text }) => means(typed, sentence.name, text))
    .map(({ sentence, text }): Completion => ({
      kind: 'sentence',
      label: sentence.name,
      documentation: { zh: `${text}\n\n${sentence.meaning.zh}`, en: `${text}\n\n${sentence.meaning.en}` },
      span,
      newText: text,
    }));
}

interface Part {
  readonly place: Sentence['place'];
  readonly from: number;
  readonly to: number;
}

/** The part of the report that a line belongs to: what stands between title and sections, or a section. */
function partAt({ title, sections, lines }: Report, line: number): Part | undefined {
  const section = sections.find(({ start, end }) => line > start && line < end);
  if (section) return { place: section.id, from: section.start + 1, to: section.end };
  const from = title ? title.line + 1 : 0;
  const to = sections[0]?.start ?? lines.length;
  return line >= from && line < to ? { place: 'opening', from, to } : undefined;
}
