import type { MountContext } from '../elements/mount.ts';
import type { Told, Waiting } from '../elements/notice.ts';
import { ANSWERS, forgetLink, linkSeen, linksFor } from './kept-links.ts';
import { device, marksIn } from './outbox-mark.ts';

type Show = (told: Told | Waiting, context: MountContext) => Promise<void>;

/** What this page has told, or tells where a form on it does not. */
const told = new Set<string>();
/** Answers to surveys that this page has said of that they wait. */
const shown = new Set<string>();

/**
 * Sends what an earlier visit left; says what has arrived, and what the platform will not take as it is. Also in the frame
 * of isolated elements.
 */
export async function resumeWith(show: Show, context: MountContext): Promise<void> {
  const { openSending } = await context.load('outbox');
  const { outbox, storage, taken } = openSending(context.platform);
  // To look into a database that is not there would make one.
  const left = marksIn(device).join() === 'frame' ? [] : await outbox.resume();
  // What could not be told, as the network went away again, is told on the next page.
  const later = () => {};
  const arrived = async (id: string, link: string) => {
    if (taken.has(id) || told.has(id)) return;
    told.add(id);
    const isAnswers = link === ANSWERS;
    if (!isAnswers) await show({ link, forget: () => forgetLink(id) }, context);
    // What was said to wait says by itself that it went.
    else if (!shown.has(id)) await show({ answers: { subscribe: (hear) => hear({ name: 'sent' }) } }, context);
    whenSeen(() => (isAnswers ? forgetLink : linkSeen)(id));
  };
  const refused = async ({ id, forget }: (typeof left)[number]) => {
    if (taken.has(id) || told.has(id) || isInForm(id)) return;
    told.add(id);
    const item = (await storage?.items())?.find((one) => one.id === id);
    if (item?.refusal) await show({ refusal: item.refusal, ...item, forget: () => void forget() }, context);
  };
  const answered = async (submission: (typeof left)[number]) => {
    const { id } = submission;
    if (taken.has(id) || told.has(id) || shown.has(id) || isInForm(id)) return;
    shown.add(id);
    await show({ answers: submission }, context);
  };
  // Asked for while they are all there: what was sent is not.
  const kept = left.length > 0 ? ((await storage?.items()) ?? []) : [];
  for (const { id, link } of linksFor(context.platform)) arrived(id, link).catch(later);
  for (const submission of left) {
    submission.subscribe((state) => {
      if (state.name === 'sent') {
        arrived(submission.id, 'link' in state.receipt ? state.receipt.link : ANSWERS).catch(later);
      }
      if (state.name === 'refused') refused(submission).catch(later);
      const isResponse = kept.some((item) => item.id === submission.id && 'survey' in item);
      if (state.name === 'waiting' && isResponse) answered(submission).catch(later);
    });
  }
  if (marksIn(device).includes('frame')) context.load('isolate').then(({ showWaiting }) => showWaiting(context), later);
}

/** Whether a form of this visit has it, and says there why it was refused. */
function isInForm(id: string): boolean {
  const drafts = Object.entries(sessionStorage).filter(([name]) => name.startsWith('hearback:draft'));
  return drafts.some(([name, text]) => !name.includes(id) && text.includes(id));
}

/** At once, or when somebody looks at the page. */
function whenSeen(then: () => void): void {
  if (document.hidden) addEventListener('visibilitychange', () => whenSeen(then), { once: true });
  else then();
}
