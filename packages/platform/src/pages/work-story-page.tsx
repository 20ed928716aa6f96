import { type FieldError, type WorkReaders, WorkTopic } from '@hearback/contract';
import type { FoundOrganisation } from '../organisations/store.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { type WorkWords, workLanguages } from '../work-words/words-in.ts';
import { Choices, ErrorSummary, TextField } from './form-parts.tsx';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { OtherLanguages } from './other-languages.tsx';
import { SpeakUp } from './speak-up.tsx';
import { type FilledForm, valuesOf } from './tell-form.ts';
import type { WorkField } from './work-story-form.ts';

export interface WorkStoryPageProps {
  organisation: FoundOrganisation;
  words: WorkWords;
  /** Where else staff can turn there. */
  speakUp: string | undefined;
  filled: FilledForm;
  errors: readonly FieldError[];
}

const readers: readonly WorkReaders[] = ['moderators', 'managers'];

/** The form by which somebody tells what happened at work, as plain HTML. */
export function workStoryPage(props: WorkStoryPageProps): string {
  const { organisation, words, speakUp, filled, errors } = props;
  const { problemHeading, problem, urgent, help, skip } = wordsIn(words.language);
  const title = words.title(organisation.name);
  const isWrong = errors.length > 0;
  return renderPage({
    look: organisation,
    title: isWrong ? problem(title) : title,
    isPrivate: true,
    words: { language: words.language, skip },
    children: (
      <>
        {isWrong && <ErrorSummary errors={[...errors]} heading={problemHeading} />}
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">{words.lead}</p>
        {!words.isReviewed && <p class="meta">{words.unreviewed}</p>}
        <p class="notice">{urgent}</p>
        <h2>{words.promiseTitle}</h2>
        <ul class="promises">
          {words.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
        <SpeakUp language={words.language} own={speakUp} />
        <UrgentHelp written={writtenIn(filled)} help={help} />
        <form method="post" action={`/tell-as-staff/${organisation.ods}`} class="tell" noValidate>
          <Identity filled={filled} words={words} />
          <Questions {...props} />
          <button class="button" type="submit" name="step" value="check">
            {words.next}
          </button>
        </form>
        {!isWrong && (
          <OtherLanguages
            language={words.language}
            languages={workLanguages}
            address={(language) => `/tell-as-staff/${organisation.ods}?lang=${language}`}
          />
        )}
      </>
    ),
  });
}

/** What goes along with each step of the form. */
export function Identity({ filled: { id, key }, words }: { filled: FilledForm; words: WorkWords }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="lang" value={words.language} />
    </>
  );
}

function Questions({ words, filled, errors }: WorkStoryPageProps) {
  const { survey, problem } = wordsIn(words.language);
  const around = { optional: survey.optional, error: problem('') };
  const field = (name: WorkField) => ({
    ...{ name, around, value: valuesOf(filled.values, name) },
    error: errors.find(({ pointer }) => pointer === `/${name}` || pointer?.startsWith(`/${name}/`))?.detail,
  });
  const { happened, good, better, email } = words;
  const who = field('readers');
  return (
    <>
      <TextField {...field('happened')} question={happened.question} hint={happened.hint} rows={8} isRequired />
      <TextField {...field('good')} question={good.question} rows={4} />
      <TextField {...field('better')} question={better.question} rows={4} />
      <Choices
        {...field('topics')}
        question={words.topicsQuestion}
        hint={words.topicsHint}
        options={WorkTopic.options.map((value) => ({ value, label: words.topics[value] }))}
        isSeveral
      />
      <Choices
        {...who}
        value={who.value.length > 0 ? who.value : ['moderators']}
        question={words.readersQuestion}
        hint={words.readersHint}
        options={readers.map((value) => ({ value, label: words.readers[value] }))}
        isRequired
      />
      <TextField {...field('email')} question={email.question} label={email.label} hint={email.hint} />
    </>
  );
}

/** What was written in its own words. */
export function writtenIn({ values }: FilledForm): (string | undefined)[] {
  return (['happened', 'good', 'better'] as const).map((name) => valuesOf(values, name)[0]);
}
