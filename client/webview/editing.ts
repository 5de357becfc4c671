// Writing a number into a cell of the grid.
import { send } from './host';
import { draw, elementOf, findCell, root, state } from './store';

/** Opens a cell for writing, with what it holds or with the first character of something new. */
export function beginEditing(cell: string, text?: string): void {
  const found = findCell(cell);
  if (!found?.value || found.value.state === 'absent') return;
  state.refusal = undefined;
  state.editing = { report: state.result!.report, cell, was: found.text, text: text ?? found.text };
  draw();
  const input = root.querySelector<HTMLInputElement>('td input');
  input?.focus();
  if (text === undefined) input?.select();
}

/** Gives the number to the host; the cell shows it until the draft has it. */
export function commitEditing(): void {
  const { editing } = state;
  if (!editing) return;
  const { report, cell, was, text } = editing;
  state.editing = undefined;
  if (text.trim() !== was) {
    state.pending.set(cell, text.trim());
    send({ type: 'setCell', report, cell, was, text });
  }
  draw();
}

/** Leaves a cell as it was. */
export function cancelEditing(): void {
  state.editing = undefined;
  draw();
}

/** What the host has to say of a number that was given to it. */
export function written(cell: string, refusal: string | undefined): void {
  state.pending.delete(cell);
  state.refusal = refusal;
  draw();
}

/** Keeps what is being written into a cell, and writes it when the focus leaves. */
export function followInput(): void {
  root.addEventListener('input', ({ target }) => {
    if (target instanceof HTMLInputElement && state.editing) state.editing = { ...state.editing, text: target.value };
  });
  // Who turns to something else has finished writing.
  root.addEventListener('focusout', ({ target }) => {
    if (target instanceof HTMLInputElement) commitEditing();
  });
}

/** Puts the focus on a cell and scrolls it into view, if it is there. */
export function focusCell(cell: string): void {
  const element = elementOf(cell);
  element?.focus();
  element?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
}
