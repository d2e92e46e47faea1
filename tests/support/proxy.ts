import { connect, createServer, type Socket } from 'node:net';
import { freePort } from './server.ts';

/** Passes TCP connections on, until the line is cut. */
export interface Proxy {
  readonly port: number;
  /** From now on nothing gets through: open connections hang, and new ones too, as when a cable is pulled. */
  cut(): void;
  /** New connections get through; those from before are ended. */
  mend(): void;
  close(): Promise<void>;
}

/**
 * Listens on the loopback interface.
 * @param target the port a new connection goes to; undefined when there is none
 */
export async function startProxy(target: () => number | undefined): Promise<Proxy> {
  const sockets = new Set<Socket>();
  let isCut = false;
  const server = createServer((client) => {
    const port = target();
    keep(client);
    if (isCut) return;
    if (port === undefined) {
      client.destroy();
      return;
    }
    const upstream = connect(port, '127.0.0.1');
    keep(upstream);
    client.pipe(upstream).pipe(client);
    client.once('close', () => upstream.destroy());
    upstream.once('close', () => client.destroy());
  });
  const keep = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.once('close', () => sockets.delete(socket));
  };
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    port,
    cut() {
      isCut = true;
      for (const socket of sockets) {
        socket.unpipe();
        socket.pause();
      }
    },
    mend() {
      isCut = false;
      for (const socket of sockets) socket.destroy();
    },
    async close() {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
