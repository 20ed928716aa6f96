import { createServer } from 'node:net';

function canListen(port: number, host?: string): Promise<number | undefined> {
  return new Promise((done) => {
    const server = createServer();
    server.once('error', () => done(undefined));
    server.listen({ port, host, exclusive: true }, () => {
      const address = server.address();
      const taken = typeof address === 'object' && address !== null ? address.port : port;
      server.close(() => done(taken));
    });
  });
}

async function isFree(port: number): Promise<boolean> {
  // A server on 127.0.0.1 alone does not stop another on all addresses everywhere, so both are tried.
  return (await canListen(port, '127.0.0.1')) !== undefined && (await canListen(port)) !== undefined;
}

/** The first free port from `wanted` on. */
export async function freePort(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 100; port += 1) if (await isFree(port)) return port;
  throw new Error(`No free port between ${wanted} and ${wanted + 99}.`);
}

/** Any free port of this machine's choosing. */
export async function anyFreePort(): Promise<number> {
  const port = await canListen(0, '127.0.0.1');
  if (port === undefined) throw new Error('This machine has no free port.');
  return port;
}
