// What a click means: where it falls in the draft, which report, which finding.
import type { Place } from '../src/preview/messages';
import { beginEditing, focusCell } from './editing';
import { send } from './host';
import { cells, root, state } from './store';

/** Answers clicks: to the text of a cell, to a finding, to another report, to the export. */
export function followPointer(): void {
  root.addEventListener('click', (event) => {
    const target = event.target as Element;
    const note = target.closest<HTMLElement>('[data-note]');
    if (target.closest('[data-export]')) send({ type: 'export' });
    else if (note) goToFinding(Number(note.dataset.note));
    else if (!(target instanceof HTMLInputElement)) goToText(target, event);
  });
  root.addEventListener('dblclick', ({ target }) => {
    const cell = (target as Element).closest<HTMLElement>('[data-cell]');
    if (cell && !(target instanceof HTMLInputElement)) beginEditing(cell.dataset.cell!);
  });
  root.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLSelectElement) send({ type: 'choose', report: target.selectedIndex });
  });
}

/** Puts the cursor of the editor at a cell of the page; with `focus` the reader goes there too. */
export function reveal(cell: HTMLElement, focus: boolean): void {
  const found = cells().find(({ key }) => key === cell.dataset.cell);
  const length = found?.cell.value?.state === 'absent' ? 0 : (found?.cell.text.length ?? 0);
  send({ type: 'reveal', ...placeOf(cell), length, focus });
}

function goToFinding(index: number): void {
  const at = state.result!.preview.findings[index]!.at;
  send({ type: 'reveal', ...at, length: 0, focus: false });
  root.querySelector<HTMLDetailsElement>('details.summary')?.removeAttribute('open');
  const marked = cells().find(({ cell }) => cell.findings.includes(index));
  if (marked) focusCell(marked.key);
  else root.querySelector(`#note-${index}`)?.scrollIntoView({ block: 'center' });
}

function goToText(target: Element, { clientX, clientY }: MouseEvent): void {
  // Whoever selects text wants to copy it.
  if (getSelection()?.isCollapsed === false) return;
  const element = target.closest<HTMLElement>('[data-at]');
  if (!element) return;
  if (element.dataset.run === undefined) return reveal(element, false);
  const { line, character } = placeOf(element);
  send({ type: 'reveal', line, character: character + offsetIn(element, clientX, clientY), length: 0, focus: false });
}

function placeOf({ dataset }: HTMLElement): Place {
  const [line = 0, character = 0] = dataset.at!.split(':').map(Number);
  return { line, character };
}

/** How many characters of a run stand in front of a point of the window. */
function offsetIn(run: HTMLElement, x: number, y: number): number {
  const caret = document.caretRangeFromPoint(x, y);
  return caret && run.contains(caret.startContainer) && !caret.startContainer.parentElement!.closest('sup')
    ? caret.startOffset
    : 0;
}
