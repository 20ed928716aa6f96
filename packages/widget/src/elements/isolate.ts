import css from '../frame/isolate.css';
import type { FrameMessage } from '../frame/messages.ts';
import { FORMS, standIn } from '../notice/stand-in.ts';
import { mark } from '../sending/outbox-mark.ts';
import { adopt } from '../theme/adopt.ts';
import theme from '../theme/theme.css';
import { TOKENS } from '../theme/tokens.ts';
import { emit, type Mount, type MountContext, type MountHost } from './mount.ts';

/** How long the frame may take to say that it is there, where nothing says before that it cannot. */
const PATIENCE_MS = 15_000;

/** The frames on this page that hold a form: two of one organisation would else overwrite one another's draft. */
const places = new Set<string>();

/** The isolated elements in the page's own flow, each of whose frames tells what waited. */
const telling = new Set<Element>();
/** What tells it where there is none. */
let notices: HTMLElement | undefined;

/** Shows the element in a frame on the platform's origin, where no script of the page can see what is typed. */
export const mount: Mount = (host, root, context) => {
  const content = adopt(root, context, theme, css);
  const { platform, words, settings, advise } = context;
  if (settings.isolate === 'false') advise('setting', 'isolate');
  if (host.getAttribute('isolate') === 'false') advise('isolate', host.localName);
  const organisation = host.getAttribute('org') ?? '';
  const survey = host.getAttribute('survey') ?? '';
  const frame = document.createElement('iframe');
  const place = placeFor(host, survey || organisation);
  frame.title = words.panel.title;
  // Otherwise the receipt's link could not be copied there.
  frame.allow = 'clipboard-write';
  frame.src = `${platform}/frame/${host.localName.slice('hearback-'.length)}?${new URLSearchParams({
    org: organisation,
    survey,
    lang: words.language,
    limit: host.getAttribute('limit') ?? '',
    doors: host.getAttribute('doors') ?? settings.doors ?? '',
    within: host.getAttribute('within') ?? '',
    place: place.number > 1 ? `${place.number}` : '',
    // A frame of another scheme than the page's is opaque until the page has told it.
    scheme: getComputedStyle(host).colorScheme,
    ...broughtBy(host),
  })}`;
  const say = (message: FrameMessage) => frame.contentWindow?.postMessage(message, platform);
  const giveUp = () => {
    stopWaiting();
    if (navigator.onLine) advise('frame', platform);
    content.replaceChildren(navigator.onLine ? pageLink(host, { platform, survey, organisation, words }) : offline());
  };
  const offline = () => {
    const element = document.createElement('p');
    element.setAttribute('role', 'alert');
    element.textContent = words.launcher.offline;
    return element;
  };
  const late = setTimeout(giveUp, PATIENCE_MS);
  const hear = ({ effectiveDirective, blockedURI }: SecurityPolicyViolationEvent) => {
    if (effectiveDirective === 'frame-src' && blockedURI.startsWith(platform)) giveUp();
  };
  const stopWaiting = () => {
    clearTimeout(late);
    removeEventListener('offline', giveUp);
    document.removeEventListener('securitypolicyviolation', hear);
  };
  // A frame without network stays the browser's own page of errors, whatever comes later.
  const forget = host.retryOnline();
  const listen = ({ source, origin, data }: MessageEvent<FrameMessage>) => {
    if (source !== frame.contentWindow || origin !== platform) return;
    if (data.hearback === 'ready') {
      stopWaiting();
      forget();
      say({ hearback: 'theme', values: themeOf(host) });
    }
    if (data.hearback === 'size') frame.style.blockSize = `${data.height}px`;
    if (data.hearback === 'waiting') mark('frame', data.is);
    if (data.hearback === 'happening') emit(host, data.name, data.detail);
    if (data.hearback === 'escape') (root.host.closest('dialog') as HTMLDialogElement | null)?.close();
  };
  addEventListener('message', listen);
  addEventListener('offline', giveUp);
  document.addEventListener('securitypolicyviolation', hear);
  if (navigator.onLine) content.append(frame);
  else giveUp();
  return () => {
    stopWaiting();
    forget();
    place.leave();
    removeEventListener('message', listen);
    content.remove();
  };
};

/**
 * Makes a frame that sends what waits in those of isolated elements, where no such element is shown on the page. It is as high
 * as what it has to tell, which is nothing at first.
 */
export function showWaiting(context: MountContext): void {
  if (telling.size > 0 || notices?.isConnected) return;
  const host = document.createElement('hearback-notices');
  notices = host;
  const root = host.attachShadow({ mode: 'open' });
  standIn(host);
  mount(Object.assign(host, { retryOnline: () => () => {} }) satisfies MountHost, root, context);
}

/** What the page's editor has a survey bring along, in the names of its hidden fields; of nothing else is anything told. */
function broughtBy(host: Element): Record<string, string> {
  if (!host.hasAttribute('survey')) return {};
  const brought = [...host.attributes].filter(({ name }) => name.startsWith('data-'));
  return Object.fromEntries(brought.map(({ name, value }) => [name, value.trim().slice(0, 200)]));
}

/** The form as a page of the platform. */
function pageLink(
  { localName }: Element,
  {
    platform,
    survey,
    organisation,
    words,
  }: Record<'survey' | 'organisation', string> & Pick<MountContext, 'platform' | 'words'>,
): HTMLElement {
  const element = document.createElement('a');
  const isPrivate = localName === 'hearback-enquiry';
  const form = isPrivate ? `help/${organisation}/ask` : `tell/${organisation}`;
  element.href = `${platform}/${survey ? `survey/${survey}` : form}?lang=${words.language}`;
  element.textContent = isPrivate ? words.panel.doors.help.name : words.launcher.label;
  return element;
}

/**
 * Which of an organisation's forms on this page it is, by their order there, from 1 on; 1 for what has no form. One in the
 * page's flow tells in its own frame what waited, and nothing else does.
 */
function placeFor(host: Element, organisation: string): { number: number; leave(): void } {
  if (host !== notices && !host.hasAttribute('within')) {
    telling.add(host);
    notices?.remove();
  }
  const quiet = () => void telling.delete(host);
  if (!host.matches(FORMS)) return { number: 1, leave: quiet };
  const forms = [...document.querySelectorAll(FORMS)].filter(
    (form) => (form.getAttribute('survey') || form.getAttribute('org')) === organisation,
  );
  let number = Math.max(1, forms.indexOf(host) + 1);
  while (places.has(`${organisation} ${number}`)) number++;
  const place = `${organisation} ${number}`;
  places.add(place);
  const leave = () => {
    quiet();
    places.delete(place);
  };
  return { number, leave };
}

/** The colours and type that the page sets for the element. */
function themeOf(host: HTMLElement): Record<string, string> {
  const style = getComputedStyle(host);
  const set = TOKENS.map((token) => [token, style.getPropertyValue(token).trim()] as const);
  return Object.fromEntries([['color-scheme', style.colorScheme], ...set.filter(([, value]) => value)]);
}
