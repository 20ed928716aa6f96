import { once } from 'node:events';
import { connect } from 'node:net';
import { expect, it, onTestFinished } from 'vitest';
import { startMailCatcher } from './mail-catcher.ts';

/** Speaks SMTP by hand, so that the test rests on no mail library. */
async function send(smtpUrl: string, message: string): Promise<void> {
  const socket = connect(Number(new URL(smtpUrl).port), '127.0.0.1');
  socket.setEncoding('utf8');
  const lines = [
    'EHLO test',
    'MAIL FROM:<from@example.org>',
    'RCPT TO:<to@example.org>',
    'DATA',
    `${message}\r\n.`,
    'QUIT',
  ];
  for (const line of lines) {
    await once(socket, 'data');
    socket.write(`${line}\r\n`);
  }
  await once(socket, 'close');
}

it('shows a mail that arrived by SMTP, with its links to follow and its markup as text', async () => {
  const catcher = await startMailCatcher();
  onTestFinished(() => catcher.stop());
  await send(
    catcher.smtpUrl,
    [
      'From: Hearback <from@example.org>',
      'To: to@example.org',
      'Subject: <b>You have a reply</b>',
      '',
      'See http://localhost:8080/a/token. <script>alert(1)</script>',
    ].join('\r\n'),
  );
  expect(catcher.mails).toMatchObject([{ number: 1, to: ['to@example.org'], subject: '<b>You have a reply</b>' }]);
  const list = await (await fetch(catcher.url)).text();
  expect(list).toContain('&lt;b&gt;You have a reply&lt;/b&gt;');
  const mail = await (await fetch(`${catcher.url}/mails/1`)).text();
  expect(mail).toContain('<a href="http://localhost:8080/a/token">http://localhost:8080/a/token</a>.');
  expect(mail).not.toContain('<script>');
  expect((await fetch(`${catcher.url}/mails/2`)).status).toBe(404);
});
