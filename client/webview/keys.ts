// The grid by keyboard: as in a spreadsheet, arrows move and whatever begins a number begins to write.
import { beginEditing, cancelEditing, commitEditing, focusCell } from './editing';
import { send } from './host';
import { reveal } from './pointer';
import { draw, root, state } from './store';

type Step = readonly [columns: number, rows: number];

const arrows: Readonly<Record<string, Step>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  Home: [-Infinity, 0],
  End: [Infinity, 0],
  PageUp: [0, -Infinity],
  PageDown: [0, Infinity],
};

const historyKeys: Readonly<Record<string, 'undo' | 'redo'>> = { z: 'undo', y: 'redo', 'shift+z': 'redo' };

/** Digits of either width, a sign or a point. */
const beginsNumber = /^[0-9０-９.+\-－]$/;

/** Moves between cells and edits them by keys, as in a spreadsheet. */
export function followKeys(): void {
  root.addEventListener('keydown', (event) => {
    const cell = (event.target as Element).closest<HTMLElement>('[data-cell]');
    if (!cell || event.isComposing) return;
    const handled = event.target instanceof HTMLInputElement ? keyInInput(event, cell) : keyInGrid(event, cell);
    if (!handled) return;
    event.preventDefault();
    // The workbench would do the same again: what is undone here would be undone twice.
    event.stopPropagation();
  });
  root.addEventListener('focusin', ({ target }) => {
    const id = (target as HTMLElement).dataset.cell;
    if (id === undefined || id === state.selected) return;
    state.selected = id;
    state.stops[id.slice(0, id.indexOf('/'))] = id;
    state.refusal = undefined;
    draw();
  });
}

function keyInInput({ key, shiftKey }: KeyboardEvent, cell: HTMLElement): boolean {
  if (key === 'Escape') {
    cancelEditing();
    cell.focus();
    return true;
  }
  if (key !== 'Enter' && key !== 'Tab') return false;
  commitEditing();
  const back = shiftKey ? -1 : 1;
  // At the edge of the grid the focus stays on the cell.
  cell.focus();
  move(cell, key === 'Enter' ? [0, back] : [back, 0]);
  return true;
}

function keyInGrid({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent, cell: HTMLElement): boolean {
  const id = cell.dataset.cell!;
  if (ctrlKey || metaKey) {
    const command = historyKeys[`${shiftKey ? 'shift+' : ''}${key.toLowerCase()}`];
    if (key === 'Enter') reveal(cell, true);
    else if (command) send({ type: 'history', command });
    else return false;
    return true;
  }
  if (altKey) return false;
  const step = arrows[key];
  if (step) move(cell, step);
  else if (key === 'Enter' || key === 'F2') beginEditing(id);
  else if (key === 'Delete' || key === 'Backspace') beginEditing(id, '');
  else if (beginsNumber.test(key)) beginEditing(id, key);
  else return false;
  return true;
}

/** Goes to the cell some columns and rows away, or as far as the grid goes. */
function move(cell: HTMLElement, [columns, rows]: Step): void {
  const lines = [...cell.closest('table')!.rows]
    .map((row) => [...row.querySelectorAll<HTMLElement>('[data-cell]')])
    .filter((line) => line.length > 0);
  const row = lines.findIndex((line) => line.includes(cell));
  const line = lines[limit(row + rows, lines.length)]!;
  const target = line[limit(lines[row]!.indexOf(cell) + columns, line.length)]!;
  focusCell(target.dataset.cell!);
}

function limit(index: number, length: number): number {
  return Math.max(0, Math.min(length - 1, index));
}
