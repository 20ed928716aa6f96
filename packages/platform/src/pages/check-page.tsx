import type { StorySubmission } from '@hearback/contract';
import type { FoundOrganisation } from '../organisations/store.ts';
import type { StoryPageWords } from '../story-words/words-in.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { PersonalData, UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { type FilledForm, formFields, valuesOf } from './tell-form.ts';
import { Identity } from './tell-page.tsx';

interface CheckPageProps {
  organisation: FoundOrganisation;
  words: StoryPageWords;
  filled: FilledForm;
  submission: StorySubmission;
}

/** What will be sent, to be read once more. */
export function checkPage(props: CheckPageProps): string {
  const { organisation, words, filled, submission } = props;
  const { help, found, skip } = wordsIn(words.language);
  const written = [submission.happened, submission.good, submission.better];
  return renderPage({
    look: organisation,
    title: `${words.check} – ${organisation.name}`,
    isPrivate: true,
    words: { language: words.language, skip },
    children: (
      <>
        <h1>{words.check}</h1>
        <p class="lead">{words.checkLead}</p>
        <UrgentHelp written={written} help={help} />
        <PersonalData written={written} after={words.canChange} found={found} />
        <dl class="answers">
          {answersIn(props).map(({ question, answer }) => (
            <div class="fact" key={question}>
              <dt>{question}</dt>
              <dd class="prose" dir="auto">
                {answer ?? words.story.notAnswered}
              </dd>
            </div>
          ))}
        </dl>
        <form method="post" action={`/tell/${organisation.ods}`} class="send">
          <HiddenAnswers filled={filled} words={words} />
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

function HiddenAnswers({ filled, words }: { filled: FilledForm; words: StoryPageWords }) {
  const fields = formFields.flatMap((name) => valuesOf(filled.values, name).map((value) => ({ name, value })));
  return (
    <>
      <Identity filled={filled} words={words} />
      {fields.map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

interface Answer {
  question: string;
  answer: string | undefined;
}

function answersIn({ submission: told, words, organisation: { services } }: CheckPageProps): Answer[] {
  const { story, tags, feelings, relations, ages, experiences } = words;
  const service = services.find(({ id }) => id === told.service)?.name;
  const tagsAndText = (chosen: StorySubmission['goodTags'] = [], text = '') =>
    [listOf(chosen, tags), text].filter(Boolean).join('\n\n') || undefined;
  return [
    ...(services.length > 0 ? [{ question: story.service.question, answer: service }] : []),
    { question: story.happened.question, answer: told.happened },
    { question: story.good.question, answer: tagsAndText(told.goodTags, told.good) },
    { question: story.better.question, answer: tagsAndText(told.betterTags, told.better) },
    { question: story.feelings.question, answer: told.feelings && listOf(told.feelings, feelings) },
    { question: story.visited.question, answer: told.visited && wordsIn(words.language).month(told.visited) },
    { question: story.relation.question, answer: told.relation && relations[told.relation] },
    { question: story.age.question, answer: told.age && ages[told.age] },
    { question: story.experience.question, answer: told.experience && experiences[told.experience] },
    { question: story.email.label, answer: told.email },
  ];
}

const listOf = <Value extends string>(chosen: readonly Value[], labels: Record<Value, string>) =>
  chosen.map((one) => labels[one]).join(', ');
