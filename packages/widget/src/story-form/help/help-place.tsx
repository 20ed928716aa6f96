import type { HelpingPages, Watch, WrittenForm } from '../form-like.ts';

interface HelpPlaceProps {
  form: WrittenForm;
  /** The text whose finds are shown; urgent help alone where absent. */
  question?: string;
}

const late = (form: WrittenForm) => form.pages.value as HelpingPages;
const watchOf = (form: WrittenForm) => late(form).flow.watch as Watch;

/** Where help with what is written stands. The help itself is loaded when there is something to say. */
export function HelpPlace({ form, question }: HelpPlaceProps) {
  const watch = watchOf(form);
  const crises = watch.crises.value;
  const found = question ? watch.openIn(question) : [];
  const help = crises.size + found.length > 0 ? late(form).loadRare() : undefined;
  const isFound = help && found.length > 0;
  return (
    <>
      <div class="danger" role="status">
        {crises.size > 0 &&
          // At once, and where the network has gone: the words of the first page.
          (help ? (
            <help.Danger kinds={crises} words={help.words} isSent={form.step.value.endsWith('sending')} />
          ) : (
            <p class="urgent">{form.words.story.urgent}</p>
          ))}
      </div>
      {/* Said by itself is only that there is something: with its buttons it would talk into the writing for long. */}
      <div class="finds">
        <div role="status">{isFound && <h3>{help.words.help.summary(found.length)}</h3>}</div>
        {isFound && <help.Finds {...{ form, question: question as string, found, words: help.words }} />}
      </div>
    </>
  );
}

/** Firefox's fields, and those of older browsers, are made to grow by what lies beneath. */
const growsByItself = () => CSS.supports('field-sizing', 'content');

/** The same text beneath the field's letters, with what was found marked in it. */
export function Marks({ form, question }: { form: WrittenForm; question: string }) {
  const text = `${(form.answers.value as Record<string, unknown>)[question] ?? ''}`;
  const pieces = [];
  let end = 0;
  for (const find of watchOf(form).openIn(question)) {
    pieces.push(text.slice(end, find.start), <mark key={find.start}>{find.words}</mark>);
    end = find.end;
  }
  if (end === 0 && growsByItself()) return null;
  return (
    <div class="field marks" inert dir="auto" ref={followScroll}>
      {pieces}
      {/* A space, as a line without anything has no height. */}
      {`${text.slice(end)} `}
    </div>
  );
}

/** Keeps the marks beneath their words when the field is scrolled. */
function followScroll(marks: HTMLElement | null): void {
  const textarea = marks?.parentElement?.querySelector('textarea');
  if (!marks || !textarea) return;
  const follow = () => {
    marks.scrollTop = textarea.scrollTop;
  };
  textarea.onscroll = follow;
  follow();
}
