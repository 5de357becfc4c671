import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** A folder on disk that is there for one test. */
export class Folder {
  readonly #path = mkdtempSync(path.join(tmpdir(), 'xxgk-'));

  uriOf(file: string): string {
    return pathToFileURL(path.join(this.#path, file)).href;
  }

  get uri(): string {
    return pathToFileURL(this.#path).href;
  }

  /** Gives the address of the file. */
  write(file: string, text: string | Uint8Array): string {
    const place = path.join(this.#path, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
    return this.uriOf(file);
  }

  remove(): void {
    rmSync(this.#path, { recursive: true });
  }
}
