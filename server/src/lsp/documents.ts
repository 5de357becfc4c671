import type { TextDocumentContentChangeEvent, TextDocumentItem } from 'vscode-languageserver';
import { analyse, ReportDocument, type Analysis } from '../core';
import { isConfig } from './configFiles';
import type { Settings } from './settings';

const ownLanguage = 'xxgk-report';

/** A document open in the client. Its text lives in the `ReportDocument` alone. */
export class OpenDocument {
  readonly uri: string;
  /** Whether the user has said that the text is a report, whatever it looks like. */
  readonly isOwn: boolean;
  /** Whether it says how reports are checked, and is none itself. */
  readonly isConfig: boolean;
  #version: number;
  #text: ReportDocument;
  #settings: Settings;
  #analysis: Analysis | undefined;

  constructor({ uri, languageId, version, text }: TextDocumentItem, settings: Settings) {
    this.uri = uri;
    this.isConfig = isConfig(uri);
    this.isOwn = languageId === ownLanguage;
    this.#version = version;
    this.#text = new ReportDocument(text);
    this.#settings = settings;
  }

  get version(): number {
    return this.#version;
  }

  get text(): ReportDocument {
    return this.#text;
  }

  get settings(): Settings {
    return this.#settings;
  }

  set settings(settings: Settings) {
    if (settings === this.#settings) return;
    this.#settings = settings;
    this.#analysis = undefined;
  }

  /** The same object until the text or the settings change. */
  get analysis(): Analysis {
    return (this.#analysis ??= this.#analyse());
  }

  /** The line terminator of the document, as its first line has it. */
  get eol(): string {
    return this.#text.lines[0]?.eol || '\n';
  }

  change(changes: readonly TextDocumentContentChangeEvent[], version: number): void {
    this.#version = version;
    this.#analysis = undefined;
    for (const change of changes) {
      if ('range' in change) this.#text.edit(change.range, change.text);
      else this.#text = new ReportDocument(change.text);
    }
  }

  #analyse(): Analysis {
    const { check, plainText } = this.#settings;
    return !this.isConfig && (this.isOwn || plainText)
      ? analyse(this.#text, check, this.isOwn)
      : { options: check, reports: [] };
  }
}
