// Serves VS Code with the packaged extension on a folder, for a look with one's own browser, until Ctrl-C.
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { workbenchUrl } from './browser';
import { prepareStandIn } from './executable';
import { startServer } from './server';

async function main(folder: string): Promise<void> {
  const token = randomBytes(16).toString('hex');
  const server = await startServer({
    extensionsDir: prepareStandIn('serve').extensionsDir,
    locale: 'zh-cn',
    token,
    // A browser's VS Code saves by itself, which a look at the examples should not.
    settings: { 'files.autoSave': 'off', 'workbench.startupEditor': 'none' },
  });
  console.log(
    `\n请在浏览器中打开，Ctrl-C 结束 · open in a browser, Ctrl-C ends it:\n\n  ${workbenchUrl(server, folder)}&tkn=${token}\n`,
  );
  await once(server.child, 'exit');
}

main(process.argv[2] ?? '.').catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
