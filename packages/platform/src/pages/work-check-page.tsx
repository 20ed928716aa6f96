import type { WorkStorySubmission } from '@hearback/contract';
import type { FoundOrganisation } from '../organisations/store.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import type { WorkWords } from '../work-words/words-in.ts';
import { PersonalData, UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { SpeakUp } from './speak-up.tsx';
import { type FilledForm, valuesOf } from './tell-form.ts';
import { workFields } from './work-story-form.ts';
import { Identity, writtenIn } from './work-story-page.tsx';

/** What somebody will send of their work, to be read once more. */
export function workCheckPage(props: {
  organisation: FoundOrganisation;
  words: WorkWords;
  filled: FilledForm;
  submission: WorkStorySubmission;
}): string {
  const { organisation, words, filled, submission } = props;
  const { skip, help, found, survey } = wordsIn(words.language);
  const written = writtenIn(filled);
  return renderPage({
    look: organisation,
    title: words.check,
    isPrivate: true,
    words: { language: words.language, skip },
    children: (
      <>
        <h1>{words.check}</h1>
        <p class="lead">{words.checkLead}</p>
        <UrgentHelp written={written} help={help} />
        <PersonalData written={written} after={words.canChange} found={found} />
        <dl class="answers">
          {answersIn(submission, words).map(({ question, answer }) => (
            <div class="fact" key={question}>
              <dt>{question}</dt>
              <dd class="prose" dir="auto">
                {answer || survey.notAnswered}
              </dd>
            </div>
          ))}
        </dl>
        <form method="post" action={`/tell-as-staff/${organisation.ods}`} class="send">
          <Identity filled={filled} words={words} />
          {workFields.flatMap((name) =>
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

/** That an organisation takes none, and where else to turn. */
export function workClosedPage({
  organisation,
  words,
  speakUp,
}: {
  organisation: FoundOrganisation;
  words: WorkWords;
  speakUp: string | undefined;
}): string {
  return renderPage({
    look: organisation,
    title: words.closed,
    isPrivate: true,
    words: { language: words.language, skip: wordsIn(words.language).skip },
    children: (
      <>
        <h1>{words.closed}</h1>
        <p class="lead">
          <bdi>{words.closedLead(organisation.name)}</bdi>
        </p>
        <SpeakUp language={words.language} own={speakUp} />
      </>
    ),
  });
}

function answersIn(told: WorkStorySubmission, words: WorkWords): { question: string; answer: string | undefined }[] {
  return [
    { question: words.happened.question, answer: told.happened },
    { question: words.good.question, answer: told.good },
    { question: words.better.question, answer: told.better },
    { question: words.topicsQuestion, answer: told.topics?.map((topic) => words.topics[topic]).join(', ') },
    { question: words.readersQuestion, answer: words.readers[told.readers] },
    { question: words.email.label, answer: told.email },
  ];
}
