// The page in the preview's panel. Its host hands it reports; it hands back what its reader does.
import type { ToPage } from '../src/preview/messages';
import { followInput, written } from './editing';
import { receive, remember, send } from './host';
import { followKeys } from './keys';
import { followPointer } from './pointer';
import { followScrolling, scrollToLine, scrollToTop } from './scrolling';
import { cells, draw, state } from './store';

followInput();
followKeys();
followPointer();
followScrolling();
receive(handle);
send({ type: 'ready' });

function handle(message: ToPage): void {
  switch (message.type) {
    case 'preview': {
      const { uri, locale, result } = message;
      const isAnother = state.result !== undefined && state.result.report !== result.report;
      Object.assign(state, { locale, result });
      remember({ uri, report: result.report });
      draw();
      if (isAnother) scrollToTop();
      return;
    }
    case 'nothing':
      Object.assign(state, { locale: message.locale, result: undefined });
      return draw();
    case 'scroll':
      return scrollToLine(message.line);
    case 'cursor':
      return showCursor(message.line, message.character);
    case 'written':
      return written(message.cell, message.refusal);
  }
}

/** Marks the cell at the cursor of the editor, if it is in one. */
function showCursor(line: number, character: number): void {
  const found = cells().filter(
    ({ cell }) => cell.value?.state !== 'absent' && cell.at.line === line && cell.at.character <= character,
  );
  const nearest = found.findLast(({ cell }) => character <= cell.at.character + cell.text.length);
  if (nearest?.key === state.current) return;
  state.current = nearest?.key;
  draw();
}
