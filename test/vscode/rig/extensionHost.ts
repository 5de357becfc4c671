// Runs a suite inside the extension host of VS Code's server.
import path from 'node:path';
import { format } from 'node:util';
import { startBrowser, workbenchUrl } from './browser';
import { startServer, type ServerOptions } from './server';

interface SuiteOptions extends ServerOptions {
  folder: string;
  extensionDevelopmentPath: string;
  extensionTestsPath: string;
}

const crashed = 90;
const timedOut = 124;
const deadline = 180_000;

/** What the workbench says of itself, in the same log as the suites. */
const chatter =
  /^(Creating a socket|Resolv(ed|ing) connection|Ignoring fetching|Updating additional|ChatSessionStore|\[Service Worker\])/;

/**
 * Gives the suite's exit code. An extension host that dies ends with 0 as well: believe a 0 only beside what the suite
 * itself wrote down.
 */
export async function runInExtensionHost(options: SuiteOptions): Promise<number> {
  const server = await startServer(options);
  const { browser, context } = await startBrowser();
  try {
    const page = await context.newPage();
    const ended = new Promise<number>((resolve) => {
      setTimeout(() => resolve(timedOut), deadline).unref();
      page.on('crash', () => resolve(crashed));
      void page.exposeFunction('codeAutomationExit', resolve);
    });
    await page.exposeFunction('codeAutomationLog', (type: string, args: unknown[]) => {
      const line = format(...args);
      if (type !== 'trace' && type !== 'debug' && !chatter.test(line)) console.log(line);
    });
    const remote = (file: string): string =>
      `vscode-remote://${new URL(server.url).host}${encodeURI(path.resolve(file))}`;
    const payload: [string, string][] = [
      ['extensionDevelopmentPath', remote(options.extensionDevelopmentPath)],
      ['extensionTestsPath', remote(options.extensionTestsPath)],
      ['skipWelcome', 'true'],
    ];
    await page.goto(workbenchUrl(server, options.folder, payload));
    return await ended;
  } finally {
    await browser.close();
    await server.stop();
  }
}
