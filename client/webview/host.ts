// The host of the page, as the page sees it.
import type { FromPage, PageState, ToPage } from '../src/preview/messages';

declare function acquireVsCodeApi(): {
  postMessage(message: FromPage): void;
  setState(state: PageState): void;
};

const api = acquireVsCodeApi();

export function send(message: FromPage): void {
  api.postMessage(message);
}

/** What the host is handed when the window is loaded anew. */
export function remember(state: PageState): void {
  api.setState(state);
}

export function receive(listener: (message: ToPage) => void): void {
  window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => listener(data));
}
