/** The language server for Node: `--stdio`, `--node-ipc` or `--socket=PORT`, a port on which the client listens. */
import { createServerSocketTransport, IPCMessageReader, IPCMessageWriter } from 'vscode-languageserver/node';
import { serve } from './serve';
import { serveStdio } from './stdio';

const transport = process.argv.find((argument) => /^--(stdio|node-ipc|socket=\d+)$/.test(argument));
if (transport === '--stdio') {
  serveStdio();
} else if (transport === '--node-ipc') {
  serve(new IPCMessageReader(process), new IPCMessageWriter(process));
} else if (transport) {
  serve(...createServerSocketTransport(Number(transport.slice('--socket='.length))));
} else {
  process.stderr.write('用法 usage: server.js --stdio | --node-ipc | --socket=PORT\n');
  process.exitCode = 2;
}
