import type { ValueCell } from './grid';

/** Where a value stands in a draft; lines and UTF-16 code units from 0. `to` equals `from` where it was left blank. */
export interface PlacedCell extends ValueCell {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Writes lines and remembers where the values went. */
export interface Writer {
  /** One line from its pieces; a piece of text may hold further line breaks. */
  readonly line: (...pieces: readonly (string | ValueCell)[]) => void;
  readonly text: () => string;
  readonly cells: readonly PlacedCell[];
}

export function createWriter(): Writer {
  const lines: string[] = [];
  const cells: PlacedCell[] = [];
  const append = (piece: string) => {
    const [first, ...rest] = piece.split('\n');
    lines.push(lines.pop()! + first, ...rest);
  };
  const line = (...pieces: readonly (string | ValueCell)[]) => {
    lines.push('');
    for (const piece of pieces) {
      if (typeof piece === 'string') append(piece);
      else {
        const from = lines.at(-1)!.length;
        append(piece.written);
        cells.push({ ...piece, line: lines.length - 1, from, to: lines.at(-1)!.length });
      }
    }
  };
  return { line, cells, text: () => lines.join('\n') };
}
