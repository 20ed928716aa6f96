import { story } from '@hearback/contract/words/en';
import type { Question } from './answers.ts';
import type { StoryForm } from './create-story-form.ts';
import { ErrorSummary, Page, takeFocus } from './page.tsx';
import { optionsOf } from './question/choice-answer.tsx';
import { isText } from './question/text-answer.tsx';
import { words } from './story-form.messages.ts';

/** Everything answered, to be read once more before it goes. */
export function CheckPage({ form }: { form: StoryForm }) {
  const obstacles = form.obstacles.value;
  const follow = (_: Event, { question }: { question?: Question | undefined }) => question && form.change(question);
  return (
    <Page form={form} progress={words.checkProgress}>
      {obstacles.length > 0 && <ErrorSummary key={form.moves.value} obstacles={obstacles} onFollow={follow} />}
      <h2 tabIndex={-1} ref={obstacles.length > 0 ? null : takeFocus}>
        {words.check.heading}
      </h2>
      <p class="hint">{words.check.hint(form.organisation.name)}</p>
      <dl>
        {form.questions.map((question) => (
          <div key={question}>
            <dt>{words.check[question]}</dt>
            <dd dir="auto">{answerText(form, question) || <span class="hint">{story.notAnswered}</span>}</dd>
            <dd>
              <button
                type="button"
                class="link"
                aria-label={`${words.check.change}: ${words.check[question]}`}
                onClick={() => form.change(question)}
              >
                {words.check.change}
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" class="main" onClick={form.send}>
        {words.check.send}
      </button>
    </Page>
  );
}

function answerText(form: StoryForm, question: Question): string {
  const answers = form.answers.value;
  if (isText(question)) return answers[question].trim();
  const chosen: readonly string[] = [answers[question] ?? []].flat();
  return optionsOf(form, question)
    .filter(([value]) => chosen.includes(value))
    .map(([, label]) => label)
    .join(', ');
}
