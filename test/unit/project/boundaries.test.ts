import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../../..');
const core = path.join(root, 'server/src/core');
const server = path.join(root, 'server/src');
const client = path.join(root, 'client');
/** Types alone, of what the client and the server say to each other. */
const protocol = path.join(server, 'lsp/protocol');

/** Packages that run anywhere and know neither files nor protocols. */
const pure = ['big.js', 'fastest-levenshtein', 'get-east-asian-width', 'htmlparser2', 'jsonc-parser'];

/**
 * The folders of core, and the files beside them, from the ground up: each imports only what comes before it in this
 * list.
 */
const layers = [
  'text',
  'messages',
  'keeper',
  'recent',
  'forms',
  'syntax',
  'model',
  'check',
  'insertion',
  'rewriting',
  'rules',
  'analysis',
  'config',
  'paste',
  'completion',
  'features',
  'index',
];

interface Import {
  /** The file that imports. */
  readonly file: string;
  /** `core/rules/index.ts → node:fs`, for the message of a failure. */
  readonly place: string;
  readonly module: string;
  /** The file or folder a relative import names; none for a package. */
  readonly target: string | undefined;
  /** Whether nothing of it is left when the program runs. */
  readonly erased: boolean;
}

/** Every import, export from, import() and require() below a folder. */
function importsBelow(folder: string): Import[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[cm]?tsx?$/.test(file));
  assert.ok(files.length > 0, `${folder} holds no code`);
  return files.flatMap((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const { importedFiles } = ts.preProcessFile(text, true, true);
    return importedFiles.map(({ fileName: module, pos }) => {
      const target = module.startsWith('.') ? path.resolve(folder, path.dirname(file), module) : undefined;
      return {
        file: path.join(folder, file),
        place: `${path.relative(root, path.join(folder, file))} → ${module}`,
        module,
        target,
        erased: isErased(text, pos),
      };
    });
  });
}

/** Whether the statement whose module is named at an offset imports types alone. */
function isErased(text: string, at: number): boolean {
  return /(?:^|;|\n)\s*(?:import|export)\s+type\s[^;]*$/.test(text.slice(0, at));
}

function isBelow(folder: string, target: string | undefined): boolean {
  return target !== undefined && (target === folder || target.startsWith(folder + path.sep));
}

/** The two neighbours in one folder, files or folders, that an import goes from and to; none for one of a package. */
function neighbours({ file, target }: Import): [from: string, to: string] | undefined {
  if (target === undefined) return undefined;
  const from = file.split(path.sep);
  const to = (existsSync(`${target}.ts`) ? `${target}.ts` : path.join(target, 'index.ts')).split(path.sep);
  const apart = from.findIndex((name, at) => name !== to[at]);
  const nameOf = (parts: readonly string[]) => path.relative(core, parts.slice(0, apart + 1).join(path.sep));
  return [nameOf(from), nameOf(to)];
}

/** Of some pairs those that stand in circles, or between two of these. */
function inCircles(pairs: readonly (readonly [from: string, to: string])[]): (readonly [from: string, to: string])[] {
  const importing = new Set(pairs.map(([from]) => from));
  const imported = new Set(pairs.map(([, to]) => to));
  const left = pairs.filter(([from, to]) => imported.has(from) && importing.has(to));
  return left.length < pairs.length ? inCircles(left) : left;
}

function places(imports: readonly Import[]): string[] {
  return imports.map(({ place }) => place);
}

describe('boundaries', () => {
  it('core imports nothing outside core but pure packages', () => {
    const strays = importsBelow(core).filter(({ module, target }) =>
      target === undefined ? !pure.includes(module) : !isBelow(core, target),
    );
    assert.deepEqual(places(strays), []);
  });

  it('the folders of core import only what comes before them in their order', () => {
    const layerOf = (file: string) => {
      const [name] = path.relative(core, file).split(path.sep);
      const layer = layers.indexOf(name!.replace(/\.ts$/, ''));
      assert.ok(layer >= 0, `${file} has no place among the layers of core`);
      return layer;
    };
    const strays = importsBelow(core).filter(
      ({ file, target }) => target !== undefined && layerOf(target) > layerOf(file),
    );
    assert.deepEqual(places(strays), []);
  });

  // A circle of files is one of neighbours in the folder that holds them all, so these tell it too.
  it('no imports in core go round in a circle, types included: neither among files nor among folders', () => {
    const pairs = importsBelow(core).flatMap((one) => {
      const pair = neighbours(one);
      return pair ? [pair] : [];
    });
    const circles = inCircles(pairs).map(([from, to]) => `${from} → ${to}`);
    assert.deepEqual([...new Set(circles)], []);
  });

  it('the server never imports vscode, nor its client library, nor the client', () => {
    const strays = importsBelow(server).filter(
      ({ module, target }) => /^vscode($|\/|-languageclient)/.test(module) || isBelow(client, target),
    );
    assert.deepEqual(places(strays), []);
  });

  it('the client imports nothing of the server but types of the protocol', () => {
    const strays = importsBelow(client).filter(
      ({ target, erased }) => isBelow(server, target) && !(erased && target === protocol),
    );
    assert.deepEqual(places(strays), []);
  });
});
