/** The language server for Node: `--stdio`, `--node-ipc` or `--socket=PORT`, a port on which the client listens. */
import { setFlagsFromString } from 'node:v8';
import {
  createConnection,
  createServerSocketTransport,
  IPCMessageReader,
  IPCMessageWriter,
} from 'vscode-languageserver/node';
import { serve } from './serve';

// What is kept with lines and segments outlives many keys before it goes: without these the heap grows to twice its
// size, and what is young takes three times that of a short document.
setFlagsFromString('--heap-growing-percent=50');
setFlagsFromString('--semi-space-growth-factor=1');

const transport = process.argv.find((argument) => /^--(stdio|node-ipc|socket=\d+)$/.test(argument));
if (transport === '--stdio') {
  serve(createConnection(process.stdin, process.stdout));
} else if (transport === '--node-ipc') {
  serve(createConnection(new IPCMessageReader(process), new IPCMessageWriter(process)));
} else if (transport) {
  serve(createConnection(...createServerSocketTransport(Number(transport.slice('--socket='.length)))));
} else {
  process.stderr.write('用法 usage: server.js --stdio | --node-ipc | --socket=PORT\n');
  process.exitCode = 2;
}
