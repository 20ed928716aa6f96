import type { ComponentChildren } from 'preact';
import type { FoundOrganisation } from '../organisations/store.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { Identity } from './private-form.tsx';
import { type FilledForm, valuesOf } from './tell-form.ts';

/** Why what was to be sent stands here again: its door was closed meanwhile, or one like it was sent before. */
export type NotSent = 'closed' | 'sent-before';

interface PrivateCheckPageProps {
  organisation: FoundOrganisation;
  words: Record<
    'language' | 'check' | 'checkLead' | 'hours' | 'send' | 'change' | 'nowPartOf' | 'sentBefore',
    string
  > & { closed: (organisation: string) => string };
  /** Where the form is sent at an organisation. */
  action: (ods: string) => string;
  notSent?: NotSent | undefined;
  filled: FilledForm;
  fields: readonly string[];
  /** What was written in own words. */
  written: (string | undefined)[];
  /** What is to be known before it is sent. */
  notice?: string | undefined;
  /** What was answered. */
  answers: ComponentChildren;
}

/** What somebody is about to send in private, to be read once more. */
export function privateCheckPage(props: PrivateCheckPageProps): string {
  const { organisation, words, action, filled, fields, written, notice, answers } = props;
  const { skip, help, urgent } = wordsIn(words.language);
  return renderPage({
    look: organisation,
    title: words.check,
    isPrivate: true,
    words: { language: words.language, skip },
    children: (
      <>
        <h1>{words.check}</h1>
        <p class="lead">{words.checkLead}</p>
        <WhyHere {...props} />
        {notice && <p class="notice">{notice}</p>}
        <UrgentHelp written={written} help={help} />
        {answers}
        <p class="notice">
          {urgent} {words.hours}
        </p>
        <form method="post" action={action(organisation.ods)} class="send">
          <Identity filled={filled} language={words.language} />
          {fields.flatMap((name) =>
            valuesOf(filled.values, name).map((value) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            )),
          )}
          <button class="button" type="submit" name="step" value="send">
            {words.send}
          </button>
          <button class="button button-quiet" type="submit" name="step" value="change">
            {words.change}
          </button>
        </form>
      </>
    ),
  });
}

function WhyHere({ organisation: { name, successor }, words, action, notSent }: PrivateCheckPageProps) {
  if (!notSent) return null;
  return (
    <p class="notice" role="alert">
      {notSent === 'closed' ? words.closed(name) : words.sentBefore}
      {notSent === 'closed' && successor && (
        <>
          {' '}
          {words.nowPartOf}{' '}
          <a href={`${action(successor.ods)}?lang=${words.language}`}>
            <bdi>{successor.name}</bdi>
          </a>
        </>
      )}
    </p>
  );
}
