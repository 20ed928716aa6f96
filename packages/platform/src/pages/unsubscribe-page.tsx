import type { ComponentChildren } from 'preact';
import { renderPage } from './layout.tsx';
import { words } from './unsubscribe.messages.ts';

const ACCOUNT = '/workspace/account';

interface StopProps {
  /** The secret part of the page's address. */
  token: string;
}

/** Asks before it stops anything: programs that look through mails open every link in them. */
export function askToStopPage({ token }: StopProps): string {
  return page(
    words.ask,
    <>
      <p class="lead">{words.askLead}</p>
      <p>{words.stays}</p>
      <Button action={`/unsubscribe/${token}`} text={words.stop} />
    </>,
  );
}

/** Says that digests are stopped, and how to have them again. */
export function stoppedPage({ token }: StopProps): string {
  return page(
    words.stopped,
    <>
      <p class="lead">{words.stoppedLead}</p>
      <p>{words.stays}</p>
      <Button action={`/unsubscribe/${token}/again`} text={words.again} />
    </>,
  );
}

/** Says that digests are sent as before. */
export function sentAgainPage({ token }: StopProps): string {
  return page(
    words.sent,
    <>
      <p class="lead">{words.sentLead}</p>
      <Button action={`/unsubscribe/${token}`} text={words.stop} />
    </>,
  );
}

/** Says what to do with a link that leads nowhere. */
export function badLinkPage(): string {
  return page(
    words.bad,
    <>
      <p class="lead">{words.badLead}</p>
      <p>{words.badHelp}</p>
    </>,
    words.signIn,
  );
}

function page(title: string, children: ComponentChildren, toAccount = words.choose): string {
  return renderPage({
    title,
    isPrivate: true,
    children: (
      <>
        <h1>{title}</h1>
        {children}
        <p>
          <a href={ACCOUNT}>{toAccount}</a>
        </p>
      </>
    ),
  });
}

function Button({ action, text }: { action: string; text: string }) {
  return (
    <form method="post" action={action} class="send">
      <button class="button" type="submit">
        {text}
      </button>
    </form>
  );
}
