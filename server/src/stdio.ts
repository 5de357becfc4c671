import { StreamMessageReader } from 'vscode-languageserver/node';
import { WholeMessageWriter } from './messageWriter';
import { serve } from './serve';

/** Serves the client at the other end of standard input and output, and ends with it. */
export function serveStdio(): void {
  const connection = serve(new StreamMessageReader(process.stdin), new WholeMessageWriter(process.stdout));
  // A client that leaves without a word is a failure.
  let exitCode = 1;
  connection.onShutdown(() => {
    exitCode = 0;
  });
  process.stdin.on('close', () => process.exit(exitCode));
}
