import { rm } from 'node:fs/promises';
import * as support from '../support/server.ts';

export type { RunningServer } from '../support/server.ts';

const started: support.RunningServer[] = [];

/** Tests come from one address, and make more boards and sockets than a workshop. */
const GENEROUS = {
  MAX_NEW_BOARDS_PER_HOUR: '100000',
  MAX_EXAMPLE_BOARDS_PER_HOUR: '100000',
  MAX_CONNECTS_PER_MINUTE: '100000',
  MAX_ADDRESS_SOCKETS: '5000',
  LOG_LEVEL: 'debug',
};

/** A server with room for a whole test file. `closeServers` ends it. */
export async function startServer(
  options: support.ServerOptions = {},
): Promise<support.RunningServer> {
  const server = await support.startServer({ ...options, env: { ...GENEROUS, ...options.env } });
  started.push(server);
  return server;
}

/** Ends every server a test left running, the newest first, and removes their data. */
export async function closeServers(): Promise<void> {
  for (const server of started.splice(0).toReversed()) {
    await server.close();
    await rm(server.dataDir, { recursive: true, force: true });
  }
}
