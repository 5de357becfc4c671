import { build } from 'esbuild';
import path from 'node:path';

/** The programs that are measured, by name; each is bundled as the extension is, so that what ships is measured. */
const sources = {
  report: 'subjects/report.ts',
  scan: 'subjects/scan.ts',
  json: 'subjects/json.ts',
  markdown: 'subjects/markdown.ts',
  emptyServer: 'emptyServer.ts',
  askMemory: 'askMemory.ts',
};

export type Bundles = Readonly<Record<keyof typeof sources, string>>;

/** Writes the bundles into a folder and gives their paths. */
export async function bundle(folder: string): Promise<Bundles> {
  await build({
    entryPoints: Object.entries(sources).map(([out, file]) => ({ in: path.join(__dirname, file), out })),
    outdir: folder,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minify: true,
    mainFields: ['module', 'main'],
    define: { 'import.meta.url': '__filename' },
    logLevel: 'warning',
  });
  return Object.fromEntries(Object.keys(sources).map((name) => [name, path.join(folder, `${name}.js`)])) as Bundles;
}
