import type { AddressInfo } from 'node:net';
import { createConnection, createServer, type Socket } from 'node:net';

/** A way to a server that a test can shut: what is open breaks, and what knocks is refused. */
export interface Door {
  port: number;
  shut(): Promise<void>;
  open(): Promise<void>;
}

/** Opens a door to `port` on this machine. */
export async function doorTo(port: number): Promise<Door> {
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = createConnection(port, '127.0.0.1');
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
      one.pipe(other);
    }
  });
  const open = (onPort: number) => new Promise<void>((resolve) => server.listen(onPort, '127.0.0.1', resolve));
  await open(0);
  const own = (server.address() as AddressInfo).port;
  return {
    port: own,
    open: () => open(own),
    shut: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets) socket.resetAndDestroy();
      }),
  };
}
