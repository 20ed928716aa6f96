import type { HelpingPages, Watch, WrittenForm } from '../form-like.ts';
import type { Rare } from '../late.ts';
import type { Found } from './create-watch.ts';

interface FindsProps {
  form: WrittenForm;
  question: string;
  found: readonly Found[];
  words: Rare['words'];
}

/** As many as can be read: a long text of names has hundreds, which would hold up each letter that is typed. */
const SHOWN = 20;

const watchOf = (form: WrittenForm) => (form.pages.value as HelpingPages).flow.watch as Watch;

/** What was found in a text, why it matters and how to replace it. */
export function Finds(props: FindsProps) {
  const { found, words } = props;
  return (
    <>
      <p>{words.help.why}</p>
      <ul>
        {found.slice(0, SHOWN).map((find) => (
          <Find key={find.start} {...props} find={find} />
        ))}
      </ul>
      {found.length > SHOWN && <More {...props} />}
    </>
  );
}

function Find({ form, question, words: { help }, find }: FindsProps & { find: Found }) {
  const by = help.by[find.kind];
  const replace = (event: Event) => write(event, { form, question, ...find, by });
  const keep = (event: Event) => {
    const textarea = textareaBeside(event);
    const own = (event.currentTarget as HTMLElement).closest('li') as HTMLElement;
    const items = [...(own.parentElement as HTMLElement).children];
    const at = items.indexOf(own);
    watchOf(form).accept(find.words);
    // All of the same words are gone from the list.
    const next = [...items.slice(at + 1), ...items.slice(0, at).reverse()].find((item) => item.isConnected);
    if (next) next.querySelector<HTMLElement>('[data-keep]')?.focus();
    else backTo(textarea, find.end);
  };
  return (
    <li>
      <p>
        <mark dir="auto">{find.words}</mark> {help.kinds[find.kind]}
      </p>
      <p class="ways">
        {/* Two finds of a kind are replaced by the same words: only with its own is each button told from the other. */}
        <button type="button" class="link" aria-label={`${help.replace(by)}: ${find.words}`} onClick={replace}>
          {help.replace(by)}
        </button>
        <button type="button" class="link" aria-label={help.keepThis(find.words)} data-keep onClick={keep}>
          {help.keep}
        </button>
      </p>
    </li>
  );
}

/** How many there are beside those that are shown, and a way to be done with them all at once. */
function More({ form, question, found, words: { help } }: FindsProps) {
  const replaceAll = (event: Event) => {
    const text = textareaBeside(event).value;
    const pieces = found.map(({ start, kind }, at) => text.slice(found[at - 1]?.end ?? 0, start) + help.by[kind]);
    const end = found.at(-1)?.end ?? 0;
    write(event, { form, question, start: 0, end, by: pieces.join('') });
  };
  return (
    <p class="ways">
      {help.more(found.length - SHOWN)}
      <button type="button" class="link" onClick={replaceAll}>
        {help.replaceAll}
      </button>
    </p>
  );
}

interface Writing extends Pick<FindsProps, 'form' | 'question'> {
  start: number;
  end: number;
  by: string;
}

/** Writes other words in the place of some, and gives the focus to them. */
function write(event: Event, { form, question, start, end, by }: Writing): void {
  const textarea = textareaBeside(event);
  textarea.focus();
  textarea.setSelectionRange(start, end);
  // The one way that the author can take back with Ctrl+Z; where a browser refuses it or has it no longer, the text is set.
  if (!document.execCommand?.('insertText', false, by)) {
    textarea.setRangeText(by);
    form.answer(question as never, textarea.value as never);
  }
  watchOf(form).look();
}

/** Where somebody was in the text; where they were nowhere yet, after the words that they decided on. */
function backTo(textarea: HTMLTextAreaElement, end: number): void {
  if (textarea.selectionEnd === 0) textarea.setSelectionRange(end, end);
  textarea.focus();
}

function textareaBeside(event: Event): HTMLTextAreaElement {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  return root.querySelector('textarea') as HTMLTextAreaElement;
}
