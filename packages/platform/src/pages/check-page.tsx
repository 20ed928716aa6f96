import type { StorySubmission, Tag } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import type { FoundOrganisation } from '../organisations/store.ts';
import { longMonth } from '../time/words.ts';
import { PersonalData, UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { words } from './pages.messages.ts';
import { type FilledForm, formFields, valuesOf } from './tell-form.ts';

/** What will be sent, to be read once more. */
export function checkPage(props: {
  organisation: FoundOrganisation;
  filled: FilledForm;
  submission: StorySubmission;
}): string {
  const { organisation, filled, submission } = props;
  const written = [submission.happened, submission.good, submission.better];
  return renderPage({
    accent: organisation.accent,
    title: `${words.form.check} – ${organisation.name}`,
    isPrivate: true,
    children: (
      <>
        <h1>{words.form.check}</h1>
        <p class="lead">{words.form.checkLead}</p>
        <UrgentHelp written={written} />
        <PersonalData written={written} />
        <dl class="answers">
          {answersIn(submission, organisation).map(({ question, answer }) => (
            <div class="fact" key={question}>
              <dt>{question}</dt>
              <dd class="prose" dir="auto">
                {answer ?? en.story.notAnswered}
              </dd>
            </div>
          ))}
        </dl>
        <form method="post" action={`/tell/${organisation.ods}`} class="send">
          <HiddenAnswers filled={filled} />
          <button class="button" type="submit" name="step" value="send">
            {words.form.send}
          </button>
          <button class="button button-quiet" type="submit" name="step" value="change">
            {words.form.change}
          </button>
        </form>
      </>
    ),
  });
}

function HiddenAnswers({ filled: { id, key, values } }: { filled: FilledForm }) {
  const fields = formFields.flatMap((name) => valuesOf(values, name).map((value) => ({ name, value })));
  return (
    <>
      {[{ name: 'id', value: id }, { name: 'key', value: key }, ...fields].map(({ name, value }) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}

function answersIn(
  told: StorySubmission,
  { services }: FoundOrganisation,
): { question: string; answer: string | undefined }[] {
  const { story } = en;
  const service = services.find(({ id }) => id === told.service)?.name;
  return [
    ...(services.length > 0 ? [{ question: story.service.question, answer: service }] : []),
    { question: story.happened.question, answer: told.happened },
    { question: story.good.question, answer: tagsAndText(told.goodTags, told.good) },
    { question: story.better.question, answer: tagsAndText(told.betterTags, told.better) },
    { question: story.feelings.question, answer: told.feelings?.map((feeling) => en.feelings[feeling]).join(', ') },
    { question: story.visited.question, answer: told.visited && longMonth(told.visited) },
    { question: story.relation.question, answer: told.relation && en.relations[told.relation] },
    { question: story.age.question, answer: told.age && en.ages[told.age] },
    { question: story.experience.question, answer: told.experience && en.experiences[told.experience] },
    { question: story.email.label, answer: told.email },
  ];
}

function tagsAndText(tags: readonly Tag[] = [], text = ''): string | undefined {
  const chosen = tags.map((tag) => en.tags[tag]).join(', ');
  return [chosen, text].filter(Boolean).join('\n\n') || undefined;
}
