// What the page shows at the moment, and the one way to draw it. Preact patches what is there, so nothing flickers.
import { render } from 'preact';
import type { PreviewCell, PreviewResult } from '../../server/src/lsp/protocol';
import { Page } from './page';
import { cellId } from './table';
import { texts } from './texts';

interface Editing {
  /** Which report was shown when the writer began. */
  readonly report: number;
  readonly cell: string;
  /** What the cell held when the writer began. */
  readonly was: string;
  readonly text: string;
}

interface State {
  locale: 'zh' | 'en';
  result: PreviewResult | undefined;
  editing: Editing | undefined;
  /** What has been written into cells and has not come back yet. */
  readonly pending: Map<string, string>;
  /** The cell that has or had the focus. */
  selected: string | undefined;
  /** The cell of each table that had the focus last. */
  readonly stops: Record<string, string>;
  /** The cell at the cursor of the editor. */
  current: string | undefined;
  /** Why the last number was not written. */
  refusal: string | undefined;
}

export const state: State = {
  locale: 'zh',
  result: undefined,
  editing: undefined,
  pending: new Map(),
  selected: undefined,
  stops: {},
  current: undefined,
  refusal: undefined,
};

export const root = document.getElementById('root')!;

/** Draws the page as the state has it; only what differs is patched. */
export function draw(): void {
  const { locale, result, editing, pending, selected, stops, current, refusal } = state;
  if (!result) {
    render(<p class="nothing">{texts[locale].nothing}</p>, root);
    return;
  }
  const live = { texts: texts[locale], editing, pending, stops, current };
  const cell = selected === undefined ? undefined : findCell(selected);
  render(<Page result={result} live={live} selected={cell} refusal={refusal} />, root);
}

/** The cell of an id as `cellId` makes it, if the report shown has it. */
export function findCell(id: string): PreviewCell | undefined {
  return cells().find(({ key }) => key === id)?.cell;
}

/** The value cells of all tables with their ids. */
export function cells(): { key: string; cell: PreviewCell }[] {
  return (state.result?.preview.blocks ?? []).flatMap((block) =>
    block.kind === 'table'
      ? block.rows.flatMap((row) =>
          row.flatMap((cell) => (cell.value ? [{ key: cellId(block, cell.value), cell }] : [])),
        )
      : [],
  );
}

/** The cell as it is drawn. */
export function elementOf(id: string): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('[data-cell]')].find(({ dataset }) => dataset.cell === id);
}
