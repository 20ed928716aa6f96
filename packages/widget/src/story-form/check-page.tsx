import { fieldsOf, isAnswered, isWriting, type Question } from './answers.ts';
import type { StoryForm } from './create-story-form.ts';
import { HelpPlace } from './help/help-place.tsx';
import { late } from './late.ts';
import { monthInWords } from './months-in.ts';
import { Page, takeFocus } from './page.tsx';
import { optionsOf } from './question/answer.tsx';
import { kept, whatIsWrong } from './sendable.ts';

/** Everything answered, to be read once more before it goes. */
export function CheckPage({ form }: { form: StoryForm }) {
  const { check, form: words } = late(form).words;
  return (
    <Page form={form} progress={words.checkProgress}>
      <h2 tabIndex={-1} ref={form.obstacles.value[0] ? null : takeFocus}>
        {check.heading}
      </h2>
      <p class="hint">{check.hint(form.organisation.name)}</p>
      <HelpPlace form={form} />
      <dl>
        {form.questions.map((question) => (
          <Checked key={question} form={form} question={question} />
        ))}
      </dl>
      <button type="button" class="main" onClick={late(form).flow.send}>
        {check.send}
      </button>
    </Page>
  );
}

function Checked({ form, question }: { form: StoryForm; question: Question }) {
  const { check, story } = late(form).words;
  const answer = answerText(form, question);
  const found = isWriting(question) ? late(form).flow.watch.openIn(question) : [];
  return (
    <div>
      <dt>{check[question]}</dt>
      <dd>
        <div dir="auto">{answer || <span class="hint">{story.notAnswered}</span>}</div>
        {found.length > 0 && <div class="found">{check.found(found.length)}</div>}
      </dd>
      <dd>
        <button
          type="button"
          class="link"
          aria-label={`${check.change}: ${check[question]}`}
          onClick={() => late(form).flow.change(question)}
        >
          {check.change}
        </button>
      </dd>
    </div>
  );
}

function answerText(form: StoryForm, question: Question): string {
  const answers = form.answers.value;
  if (question === 'visited') {
    return isAnswered(question, answers) && !whatIsWrong(question, answers, form.ports.ahead)
      ? monthInWords(answers.visited, form.words)
      : '';
  }
  return fieldsOf(question)
    .map((field) => {
      const given = answers[field];
      if (isWriting(field) || field === 'email') return kept(answers[field]);
      return optionsOf(form, field)
        .filter(([value]) => [given ?? []].flat().includes(value as never))
        .map(([, label]) => label)
        .join(', ');
    })
    .filter(Boolean)
    .join('\n');
}
