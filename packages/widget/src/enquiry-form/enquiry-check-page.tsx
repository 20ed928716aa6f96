import { HelpPlace } from '../story-form/help/help-place.tsx';
import { Page, takeFocus } from '../story-form/page.tsx';
import { kept } from '../story-form/sendable.ts';
import { type EnquiryField, type EnquiryQuestion, enquiryFieldsOf } from './answers.ts';
import type { EnquiryForm } from './create-enquiry-form.ts';
import { late } from './late.ts';

/** Everything answered, to be read once more before it goes. */
export function EnquiryCheckPage({ form }: { form: EnquiryForm }) {
  const { check, form: words } = late(form).words;
  return (
    <Page form={form} progress={words.checkProgress}>
      <h2 tabIndex={-1} ref={form.obstacles.value.length > 0 ? null : takeFocus}>
        {check.heading}
      </h2>
      <p class="hint">{check.hint(form.organisation.name)}</p>
      <HelpPlace form={form} />
      <dl>
        {form.questions.map((question) => (
          <Checked key={question} form={form} question={question} />
        ))}
      </dl>
      <p class="urgent">{`${form.words.story.urgent} ${form.enquiryWords.enquiry.hours}`}</p>
      <button type="button" class="main" onClick={late(form).flow.send}>
        {check.send}
      </button>
    </Page>
  );
}

function Checked({ form, question }: { form: EnquiryForm; question: EnquiryQuestion }) {
  const { check, enquiry } = late(form).words;
  const name = question === 'wrong' ? form.enquiryWords.enquiry.wrong.question : enquiry[question].question;
  const answer = enquiryFieldsOf(question)
    .map((field) => answerText(form, field))
    .filter(Boolean)
    .join('\n');
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <div dir={answer ? 'auto' : undefined}>{answer || <span class="hint">{check.notAnswered}</span>}</div>
      </dd>
      <dd>
        <button
          type="button"
          class="link"
          aria-label={`${check.change}: ${name}`}
          onClick={() => late(form).flow.change(question)}
        >
          {check.change}
        </button>
      </dd>
    </div>
  );
}

function answerText(form: EnquiryForm, field: EnquiryField): string {
  const { enquiry } = late(form).words;
  const answers = form.answers.value;
  if (field === 'about' || field === 'agrees' || field === 'by' || field === 'needs') {
    const options: Record<string, string> = enquiry[field].options;
    return [answers[field] ?? []]
      .flat()
      .map((value) => options[value])
      .join(', ');
  }
  return kept(answers[field]);
}
