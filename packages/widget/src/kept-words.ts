// Runs on an author's private page. What they type is kept for the visit, in this tab alone: a shared computer forgets it with
// the tab. The page is whole without it, and where the browser keeps nothing, nothing is said.

type Field = HTMLTextAreaElement | HTMLInputElement;

const holder = document.querySelector<HTMLElement>('.kept-words');
const { page = '', again, kept = '', clear = '', cleared = '', back = '' } = holder?.dataset ?? {};
/** By the story, never by the secret address of its page. */
const prefix = `hearback-kept ${page} `;
/** The page shows anew what was sent and not taken: nothing of it is done with. */
const isShownAgain = again !== undefined;
/** Where all of a page is one form, its fields say for themselves whether they are shown again. */
const isFieldShownAgain = ({ form, dataset }: Field) =>
  form?.id === 'came' ? dataset.again !== undefined : isShownAgain;

function storage(): Storage | undefined {
  try {
    // Where it is refused, so is reading it.
    return sessionStorage;
  } catch {
    return undefined;
  }
}

/** Whether it could be written; what was kept before goes where the new cannot be. */
function write(store: Storage, key: string, text: string): boolean {
  try {
    store.setItem(key, text);
    return true;
  } catch {
    store.removeItem(key);
    return false;
  }
}

function element<Name extends keyof HTMLElementTagNameMap>(name: Name, parts: Partial<HTMLElementTagNameMap[Name]>) {
  return Object.assign(document.createElement(name), parts);
}

/** What is kept of what is on the page no more was sent, or cannot be sent any more. */
function forgetSent(store: Storage, fields: readonly Field[]): void {
  const known = new Set(fields.map(({ id }) => prefix + id));
  const all = Array.from({ length: store.length }, (_, at) => store.key(at) ?? '');
  for (const key of all) if (key.startsWith(prefix) && !known.has(key)) store.removeItem(key);
}

/** The line beneath a field that says its words are kept, with a way to clear them. */
function lineOf(field: Field, onPress: () => void) {
  const said = element('span', { id: `${field.id}-kept` });
  said.setAttribute('role', 'status');
  const button = element('button', { type: 'button', className: 'kept-clear' });
  button.onclick = onPress;
  const line = element('p', { className: 'hint kept-line', hidden: true });
  line.append(said, ' ', button);
  field.after(line);
  const described = field.getAttribute('aria-describedby');
  field.setAttribute('aria-describedby', described ? `${described} ${said.id}` : said.id);
  const label = field.labels?.[0]?.textContent?.trim() ?? '';
  return (words: string, action: string) => {
    said.textContent = words;
    button.textContent = action;
    line.hidden = !words;
    button.setAttribute('aria-label', `${action}: ${label}`);
  };
}

function keep(store: Storage, field: Field): void {
  const key = prefix + field.id;
  const isAgain = isFieldShownAgain(field);
  const asItCame = isAgain ? '' : field.defaultValue;
  let taken: string | undefined;
  const say = lineOf(field, () => {
    if (taken === undefined) {
      taken = field.value;
      field.value = asItCame;
      store.removeItem(key);
      say(cleared, back);
    } else {
      field.value = taken;
      save();
    }
    field.focus();
  });
  const save = () => {
    taken = undefined;
    if (field.value === asItCame) store.removeItem(key);
    const isKept = field.value !== asItCame && write(store, key, field.value);
    say(isKept ? kept : '', isKept ? clear : '');
  };
  const before = store.getItem(key);
  // What was sent and taken stands in the field as the platform has it.
  if (before?.trim() === field.defaultValue.trim() && !isAgain) store.removeItem(key);
  else if (before !== null) {
    field.value = before;
    field.closest('details')?.setAttribute('open', '');
    save();
  }
  field.addEventListener('input', save);
}

const store = storage();
if (holder && store) {
  const fields = [...document.querySelectorAll<Field>('main textarea, main input[type="text"]')];
  if (!isShownAgain) forgetSent(store, fields);
  for (const field of fields) keep(store, field);
}
