import { deepEqual } from 'node:assert';
import assert from 'node:assert/strict';
import { analyse, defaultOptions, ReportDocument, type PlacedReport, type Position } from '../../server/src/core';
import { loadAnotherCore } from './anotherCore';

const another = loadAnotherCore();

/** A document under edit and, beside it, its text as a plain string. */
export interface Editor {
  readonly text: () => string;
  /** Replaces what stands between two offsets. */
  readonly replace: (from: number, to: number, inserted: string) => void;
  /** Takes the last replacement back. */
  readonly undo: () => void;
}

/** With what is found when it is asked for. */
function whole({ report, at, findings, ignored }: PlacedReport) {
  return { report, at, findings, ignored };
}

/** After every edit the document must equal a fresh one of the same text, in a core that saw no other text. */
export function openEditor(opened: string): Editor {
  const document = new ReportDocument(opened);
  let text = opened;
  const undos: (() => void)[] = [];

  const write = (from: number, to: number, inserted: string) => {
    document.edit({ start: positionOf(from, text), end: positionOf(to, text) }, inserted);
    text = text.slice(0, from) + inserted + text.slice(to);
    assert.equal(document.text, text);
    const fresh = new another.ReportDocument(text);
    // Not the strict one: classes of the other core are others.
    deepEqual(document.segments, fresh.segments);
    deepEqual(document.reports, fresh.reports);
    deepEqual(
      analyse(document, defaultOptions).reports.map(whole),
      another.analyse(fresh, another.defaultOptions).reports.map(whole),
    );
  };

  /** A place between `\r` and `\n` cannot be named; the edit then takes in the whole line end. */
  const replace = (from: number, to: number, inserted: string) => {
    const before = isInsideLineEnd(from, text) ? '\r' : '';
    const after = isInsideLineEnd(to, text) ? '\n' : '';
    write(from - before.length, to + after.length, before + inserted + after);
  };

  return {
    text: () => text,
    replace: (from, to, inserted) => {
      const removed = text.slice(from, to);
      replace(from, to, inserted);
      undos.push(() => replace(from, from + inserted.length, removed));
    },
    undo: () => undos.pop()?.(),
  };
}

function isInsideLineEnd(offset: number, text: string): boolean {
  return text[offset - 1] === '\r' && text[offset] === '\n';
}

function positionOf(offset: number, text: string): Position {
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)!.length };
}
