import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A practice's page on another origin than the platform. */
export interface HostPage {
  url: string;
  stop(): Promise<void>;
}

interface Serving {
  port?: number;
  /** What the page's policy has beside the strictest one. */
  policy?: string;
}

/** Serves pages made by `html`, under the strictest policy that the widget has to live with. */
export async function startHostPage(
  platformUrl: string,
  html: (path: string) => string,
  { port = 0, policy: more = '' }: Serving = {},
): Promise<HostPage> {
  const policy = [
    "default-src 'none'",
    `script-src ${platformUrl}`,
    `connect-src ${platformUrl}`,
    "style-src 'self'",
    "require-trusted-types-for 'script'",
    more,
  ].join('; ');
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    response.end(html(request.url ?? '/'));
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}
