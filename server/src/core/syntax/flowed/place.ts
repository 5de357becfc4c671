/** A piece of a line. */
export interface Place {
  readonly from: number;
  readonly to: number;
}
