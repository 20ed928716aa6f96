import { answerInWords, textIn } from '@hearback/contract/surveys';
import { Page, takeFocus } from '../story-form/page.tsx';
import type { SurveyForm } from './create-survey-form.ts';
import { late } from './late.ts';
import { monthFor } from './month-for.ts';

/** Everything answered, to be read once more before it goes. */
export function SurveyCheckPage({ form }: { form: SurveyForm }) {
  const { check, form: words } = late(form).words;
  const { HelpPlace } = form.kinds.value.text ?? {};
  const asked = form.questions.filter((id) => form.question(id).kind !== 'information');
  return (
    <Page form={form} progress={words.checkProgress}>
      <h2 tabIndex={-1} ref={form.obstacles.value.length > 0 ? null : takeFocus}>
        {check.heading}
      </h2>
      <p class="hint">{check.hint(form.organisation.name)}</p>
      {HelpPlace && <HelpPlace form={form} />}
      <dl>
        {asked.map((id) => (
          <Checked key={id} form={form} id={id} />
        ))}
      </dl>
      <button type="button" class="main" onClick={() => late(form).flow.send()}>
        {check.send}
      </button>
    </Page>
  );
}

/** A question with its answer, and the way to change it. */
export function Checked({ form, id }: { form: SurveyForm; id: string }) {
  const { reading } = form;
  const { answers, check } = late(form).words;
  const question = form.question(id);
  const name = textIn(question.text, reading.language, reading.first);
  const answer = answerInWords(question, form.said[id], {
    ...reading,
    words: { ...form.surveyWords.survey, ...answers, month: monthFor(form) },
  });
  return (
    <div>
      <dt dir="auto">{name}</dt>
      <dd>
        <div dir={answer ? 'auto' : undefined}>{answer || <span class="hint">{answers.notAnswered}</span>}</div>
      </dd>
      <dd>
        <button
          type="button"
          class="link"
          aria-label={`${check.change}: ${name}`}
          onClick={() => late(form).flow.change(id)}
        >
          {check.change}
        </button>
      </dd>
    </div>
  );
}
