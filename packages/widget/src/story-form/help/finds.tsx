import type { HelpingPages, Watch, WrittenForm } from '../form-like.ts';
import type { Rare } from '../late.ts';
import type { Found } from './create-watch.ts';

interface FindsProps {
  form: WrittenForm;
  question: string;
  found: readonly Found[];
  words: Rare['words'];
}

/** What was found in a text, why it matters and how to replace it. */
export function Finds(props: FindsProps) {
  return (
    <>
      <p>{props.words.help.why}</p>
      <ul>
        {props.found.map((find) => (
          <Find key={find.start} {...props} find={find} />
        ))}
      </ul>
    </>
  );
}

function Find({ form, question, words: { help }, find }: FindsProps & { find: Found }) {
  const watch = (form.pages.value as HelpingPages).flow.watch as Watch;
  const by = help.by[find.kind];
  const replace = (event: Event) => {
    const textarea = textareaBeside(event);
    textarea.focus();
    textarea.setSelectionRange(find.start, find.end);
    // The one way that the author can take back with Ctrl+Z; where a browser refuses it or has it no longer, the text is set.
    if (!document.execCommand?.('insertText', false, by)) {
      textarea.setRangeText(by);
      form.answer(question as never, textarea.value as never);
    }
    watch.look();
  };
  const keep = (event: Event) => {
    textareaBeside(event).focus();
    watch.accept(find.words);
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
        <button type="button" class="link" aria-label={help.keepThis(find.words)} onClick={keep}>
          {help.keep}
        </button>
      </p>
    </li>
  );
}

function textareaBeside(event: Event): HTMLTextAreaElement {
  const root = (event.currentTarget as HTMLElement).getRootNode() as ShadowRoot;
  return root.querySelector('textarea') as HTMLTextAreaElement;
}
