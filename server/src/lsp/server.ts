import type { Connection } from 'vscode-languageserver';
import { version } from '../version';
import { capabilitiesFor } from './capabilities';
import { readClient, type Client } from './client';
import { RAL } from './library';
import type { Host } from './session';

/**
 * Serves one client over a connection. What it offers is told at once; all else is loaded behind that answer, while the
 * client reads it.
 */
export function startServer(connection: Connection, host: Host): void {
  connection.onInitialize((params) => {
    const client = readClient(params);
    // The library waits for this same timer before it looks at the next message, which finds everything in its place.
    RAL().timer.setImmediate(() => void load(connection, client, host));
    return { capabilities: capabilitiesFor(client), serverInfo: { name: 'xxgk-report', version } };
  });
  connection.listen();
}

async function load(connection: Connection, client: Client, host: Host): Promise<void> {
  try {
    const { begin } = await import('./begin');
    begin(connection, client, host);
  } catch (error) {
    connection.console.error(String(error));
  }
}
