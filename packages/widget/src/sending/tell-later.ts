import type { OutboxItem } from '@hearback/sdk/outbox';
import type { MountContext } from '../elements/mount.ts';
import type { Told, Waiting } from '../elements/notice.ts';
import { ANSWERS, forgetLink, linkSeen, linksFor } from './kept-links.ts';
import { device, marksIn, visit } from './outbox-mark.ts';

type Show = (told: Told | Waiting, context: MountContext) => Promise<Element>;

/** What this page has told, or tells where a form on it does not. */
const told = new Set<string>();
/** The boxes that this page has said in that something waits. */
const shown = new Map<string, Promise<Element>>();

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
  const arrived = async (id: string, link: string, isOfEnquiry = false) => {
    if (taken.has(id) || told.has(id)) return;
    told.add(id);
    if (link !== ANSWERS) {
      const box = await show({ link, isEnquiry: isOfEnquiry, forget: () => forgetLink(id) }, context);
      return whenSeen(box, () => linkSeen(id));
    }
    // What was said to wait says by itself that it went.
    const box =
      shown.get(id) ?? show({ waiting: { subscribe: (hear) => hear({ name: 'sent' }) }, of: 'answers' }, context);
    whenSeen(await box, () => forgetLink(id));
  };
  const refused = async ({ id, forget }: (typeof left)[number]) => {
    if (taken.has(id) || told.has(id) || isInForm(id)) return;
    told.add(id);
    const item = (await storage?.items())?.find((one) => one.id === id);
    if (item?.refusal) await show({ refusal: item.refusal, ...item, forget: () => void forget() }, context);
  };
  const waits = async (waiting: (typeof left)[number]) => {
    const { id } = waiting;
    const item = kept.find((one) => one.id === id);
    if (!item || taken.has(id) || told.has(id) || shown.has(id) || isSaid(item)) return;
    const box = show({ waiting, of: item.survey ? 'answers' : isEnquiry(item) ? 'enquiry' : 'story' }, context);
    shown.set(id, box);
    await box;
  };
  // Asked for while they are all there: what was sent is not.
  const kept = left.length > 0 ? ((await storage?.items()) ?? []) : [];
  for (const { id, link, ...of } of linksFor(context.platform)) arrived(id, link, of.isEnquiry).catch(later);
  for (const submission of left) {
    submission.subscribe((state) => {
      if (state.name === 'sent') {
        const item = kept.find(({ id }) => id === submission.id);
        const link = 'link' in state.receipt ? state.receipt.link : ANSWERS;
        arrived(submission.id, link, item && isEnquiry(item)).catch(later);
      }
      if (state.name === 'refused') refused(submission).catch(later);
      if (state.name === 'waiting') waits(submission).catch(later);
    });
  }
  if (marksIn(device).includes('frame')) context.load('isolate').then(({ showWaiting }) => showWaiting(context), later);
}

const isEnquiry = ({ body }: OutboxItem) => 'wrong' in body;

/** Whether a form on this page has it, and says there that it waits. */
function isSaid(item: OutboxItem): boolean {
  const { id, survey, body } = item;
  if (survey || !('organisation' in body)) return isInForm(id);
  const forms = document.querySelectorAll(
    `hearback-${isEnquiry(item) ? 'enquiry' : 'story'}[org="${body.organisation}" i]`,
  );
  const isShown = [...forms].some((form) => form.getClientRects().length > 0);
  return isShown && (isInForm(id) || isInForm(id, device));
}

/** Whether a form of this visit has it, and says there why it was refused; or one that is kept on the device. */
function isInForm(id: string, place = visit): boolean {
  const drafts = Object.entries(place()).filter(([name]) => name.startsWith('hearback:draft'));
  return drafts.some(([name, text]) => !name.includes(id) && text.includes(id));
}

/** When somebody looks at that part of the page: it may stand at a form further down, or the page behind others. */
function whenSeen(box: Element, then: () => void): void {
  const again = () => whenSeen(box, then);
  if (document.hidden) return void addEventListener('visibilitychange', again, { once: true });
  const { top, bottom } = box.getBoundingClientRect();
  // At once where that is known: a busy page hears of it only later. A frame does not know where it is itself.
  if (parent === self && top < innerHeight && bottom > 0) return void then();
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    if (document.hidden) again();
    else then();
  }).observe(box);
}
