import type { ColumnForm } from '../../forms';
import { tokenSpan, type Token } from '../../syntax/cells/token';
import type { Reading } from '../../text/number';
import type { Span } from '../../text/span';
import type { Cell } from './table';

/** A cell over its token. Most cells of a table are never asked where they stand, and all are made anew at every key. */
export class TokenCell implements Cell {
  constructor(
    readonly row: string,
    readonly column: ColumnForm,
    readonly token: Token,
  ) {}

  get span(): Span {
    return tokenSpan(this.token);
  }

  get rest(): readonly Span[] | undefined {
    return this.token.rest;
  }

  get lead(): string | undefined {
    return this.token.lead;
  }

  get raw(): string {
    return this.token.cell.text;
  }

  get reading(): Reading {
    return this.token.cell.reading;
  }
}
