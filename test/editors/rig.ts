import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { cli, root } from '../protocol/support/build';

/** What an editor has told of a draft that it had open. */
export interface Told {
  readonly diagnostics: readonly {
    readonly message: string;
    /** As the editor calls it. */
    readonly severity: string;
    /** The text that is underlined. */
    readonly text: string;
  }[];
  readonly hover: string;
  /** The draft after the first quick fix, and how many diagnostics it then has. */
  readonly fixed: string;
  readonly left: number;
}

/** The snippet of the manual for an editor, so that what is tested is what users are told to write. */
function snippetFor(editor: string): string {
  const manual = readFileSync(path.join(root, 'docs/editors.md'), 'utf8');
  const found = new RegExp(`<!-- test: ${editor} -->\\n\`\`\`\\w+\\n(.*?)\\n\`\`\``, 's').exec(manual);
  if (!found) throw new Error(`docs/editors.md has no snippet for ${editor}`);
  return found[1]!;
}

/**
 * Runs an editor, set up as the manual says, on a draft. Its script finds the draft as `draft.txt` in its folder and
 * writes what it has to tell to `told.json`.
 */
export function runEditor(editor: string, draft: string, command: readonly string[]): Told {
  const folder = mkdtempSync(path.join(tmpdir(), 'xxgk-editor-'));
  try {
    const program = path.join(folder, 'bin/xxgk-report');
    mkdirSync(path.dirname(program));
    writeFileSync(program, `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`);
    chmodSync(program, 0o755);
    writeFileSync(path.join(folder, 'draft.txt'), draft);
    writeFileSync(path.join(folder, 'snippet'), snippetFor(editor));
    const [name, ...args] = command;
    const { status, stdout, stderr, error } = spawnSync(name!, args, {
      cwd: folder,
      encoding: 'utf8',
      timeout: 100_000,
      env: {
        ...process.env,
        HOME: folder,
        LANG: 'C.UTF-8',
        PATH: `${path.dirname(program)}${path.delimiter}${process.env['PATH']}`,
      },
    });
    if (error) throw error;
    if (status !== 0) throw new Error(`${name} ended with ${status}\n${stdout}\n${stderr}`);
    return JSON.parse(readFileSync(path.join(folder, 'told.json'), 'utf8')) as Told;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
