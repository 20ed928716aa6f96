// Runs on the platform's own page of a survey on a tablet that many people answer on. Everything happens within one page: the
// browser keeps no step of it in its history, and nothing is ever written to the device.

const IDLE_SECONDS = 60;
const WARNED_SECONDS = 20;
const RETRY_MS = 5000;

const main = document.querySelector('main') as HTMLElement;
/** Answers that could not be sent yet: in memory, and nowhere else. */
const unsent = new Set<{ address: string; body: URLSearchParams }>();
let asked = 0;
let idle = 0;
let left: number | undefined;
/** Nobody has touched it since it began. */
let isFresh = true;
let retry: (() => void) | undefined;
let still: HTMLDialogElement | undefined;

const words = () => main.querySelector<HTMLElement>('.kiosk-words')?.dataset ?? {};
const start = words().start ?? location.pathname;
const leftIn = (seconds: number) => (words().left ?? '{n}').replace('{n}', String(seconds));

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, parts: Partial<HTMLElementTagNameMap[Name]>) {
  return Object.assign(document.createElement(name), parts);
}

/** Shows a page in place of the one that is there. */
function show(html: string): void {
  const page = new DOMParser().parseFromString(html, 'text/html');
  const { lang, dir } = page.documentElement;
  Object.assign(document.documentElement, { lang, dir });
  document.title = page.title;
  main.replaceChildren(...(page.querySelector('main')?.childNodes ?? []));
  retry = undefined;
  begin();
}

function begin(): void {
  still?.remove();
  still = undefined;
  idle = 0;
  const seconds = main.querySelector<HTMLElement>('.kiosk-left')?.dataset.seconds;
  left = seconds === undefined ? undefined : Number(seconds);
  // What was typed must not be offered to the next person.
  for (const form of document.forms) form.autocomplete = 'off';
  scrollTo(0, 0);
  const heading = main.querySelector<HTMLElement>('.error-summary, h1');
  if (heading) heading.tabIndex = -1;
  heading?.focus();
}

/** Asks the platform; what comes late of an earlier step, or of an earlier person, is dropped. */
async function go(address: string, body?: URLSearchParams): Promise<void> {
  const own = ++asked;
  try {
    const response = await fetch(address, { cache: 'no-store', ...(body && { method: 'POST', body }) });
    const html = await response.text();
    if (response.status >= 500) throw new Error('away');
    if (own === asked) show(html);
  } catch {
    if (own === asked) sayAway(address, body);
  }
}

/** That there is no connection. Answers that were to be sent are sent later, whoever stands here then. */
function sayAway(address: string, body: URLSearchParams | undefined): void {
  const { kept = '', away = '', safe = '', again } = words();
  main.querySelector('.kiosk-away')?.remove();
  const isSending = /^send/.test(body?.get('step') ?? '');
  if (body && isSending) unsent.add({ address, body });
  const notice = element('div', { className: 'notice kiosk-away', tabIndex: -1 });
  notice.setAttribute('role', 'alert');
  notice.append(element('p', { textContent: isSending ? kept : `${away} ${body ? safe : ''}` }));
  if (isSending) {
    left = 12;
    const shown = element('p', { className: 'kiosk-left', textContent: leftIn(left) });
    const button = element('button', { type: 'button', className: 'button', textContent: again ?? '' });
    button.onclick = restart;
    main.replaceChildren(notice, shown, button, ...main.querySelectorAll('.kiosk-words'));
  } else {
    retry = () => void go(address, body);
    const button = element('button', { type: 'button', className: 'button', textContent: words().retry ?? '' });
    button.onclick = retry;
    notice.append(button);
    main.prepend(notice);
  }
  notice.focus();
}

function restart(): void {
  isFresh = true;
  left = undefined;
  // At once, also where the beginning does not come: nothing of the person before is seen.
  main.replaceChildren(...main.querySelectorAll('.kiosk-words'));
  void go(start);
}

async function sendUnsent(): Promise<void> {
  for (const item of [...unsent]) {
    try {
      const response = await fetch(item.address, { method: 'POST', body: item.body, cache: 'no-store' });
      if (response.status < 500) unsent.delete(item);
    } catch {
      return;
    }
  }
}

function askStill(): void {
  still = element('dialog', { className: 'kiosk-still' });
  const heading = element('h2', { textContent: words().still ?? '', id: 'kiosk-still' });
  const shown = element('p', { className: 'kiosk-left' });
  const button = element('button', { type: 'button', className: 'button', textContent: words().here ?? '' });
  shown.setAttribute('role', 'timer');
  still.setAttribute('aria-labelledby', heading.id);
  still.append(heading, shown, button);
  button.onclick = () => still?.close();
  still.onclose = () => {
    idle = 0;
    still?.remove();
    still = undefined;
  };
  document.body.append(still);
  still.showModal();
}

function tick(): void {
  if (left !== undefined) {
    left -= 1;
    const shown = main.querySelector('.kiosk-left');
    if (shown) shown.textContent = leftIn(Math.max(0, left));
    if (left <= 0) restart();
    return;
  }
  idle += 1;
  if (isFresh) return;
  if (idle === IDLE_SECONDS) askStill();
  const shown = still?.querySelector('.kiosk-left');
  if (shown) shown.textContent = leftIn(IDLE_SECONDS + WARNED_SECONDS - idle);
  if (idle >= IDLE_SECONDS + WARNED_SECONDS) restart();
}

document.addEventListener('submit', (event) => {
  event.preventDefault();
  const form = event.target as HTMLFormElement;
  const button = event.submitter as HTMLButtonElement | null;
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) body.append(name, String(value));
  if (button?.name) body.append(button.name, button.value);
  isFresh = false;
  void go(form.action, body);
});

document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest('a');
  if (!link || link.getAttribute('href')?.startsWith('#')) return;
  // Nothing leads away from here.
  event.preventDefault();
  if (link.pathname !== start) return;
  if (link.search === '') restart();
  else void go(link.href);
});

for (const name of ['pointerdown', 'keydown', 'input']) {
  document.addEventListener(name, () => {
    if (name === 'input') isFresh = false;
    if (!still) idle = 0;
  });
}

// Who goes back to this page finds it as it begins.
addEventListener('pagehide', () => main.replaceChildren(...main.querySelectorAll('.kiosk-words')));
addEventListener('pageshow', ({ persisted }) => persisted && restart());
addEventListener('online', () => {
  void sendUnsent();
  retry?.();
});
setInterval(tick, 1000);
setInterval(() => {
  void sendUnsent();
  // Only where nobody is in the middle of something.
  if (isFresh) retry?.();
}, RETRY_MS);
begin();
