import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { CaughtMail } from './caught-mail.ts';
import { inboxPage, mailPage } from './inbox-page.ts';
import { startSmtpCatcher } from './smtp.ts';

/** A mail server for demos and tests, with a page that shows what it received. */
export interface MailCatcher {
  /** For `SMTP_URL`. */
  smtpUrl: string;
  /** The page that lists the mails. */
  url: string;
  mails: readonly CaughtMail[];
  stop(): Promise<void>;
}

function answer(request: IncomingMessage, response: ServerResponse, mails: readonly CaughtMail[]): void {
  const path = request.url?.split('?', 1)[0] ?? '/';
  const number = Number(/^\/mails\/(\d+)$/.exec(path)?.[1]);
  const mail = mails.find((one) => one.number === number);
  response.setHeader('content-security-policy', "default-src 'none'; style-src 'unsafe-inline'");
  if (path === '/mails.json') {
    response.setHeader('content-type', 'application/json').end(JSON.stringify(mails));
    return;
  }
  if (path !== '/' && mail === undefined) {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('There is no such mail.\n');
    return;
  }
  response.setHeader('content-type', 'text/html; charset=utf-8').end(mail ? mailPage(mail) : inboxPage(mails));
}

/** Starts both servers on 127.0.0.1; a port of 0 takes any free one. */
export async function startMailCatcher(ports: { smtp?: number; page?: number } = {}): Promise<MailCatcher> {
  const smtp = await startSmtpCatcher(ports.smtp ?? 0);
  const server = createServer((request, response) => answer(request, response, smtp.mails));
  await new Promise<void>((ready) => server.listen(ports.page ?? 0, '127.0.0.1', ready));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : ports.page;
  return {
    smtpUrl: `smtp://127.0.0.1:${smtp.port}`,
    url: `http://localhost:${port}`,
    mails: smtp.mails,
    async stop() {
      server.closeAllConnections();
      await Promise.all([smtp.stop(), new Promise((done) => server.close(done))]);
    },
  };
}
