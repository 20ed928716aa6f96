import { textIn } from '@hearback/contract/surveys';
import { OnItsWay } from '../story-form/on-its-way.tsx';
import { takeFocus } from '../story-form/page.tsx';
import type { SurveyForm } from './create-survey-form.ts';
import { late } from './late.ts';

/** The answers on their way, and thanks when they are there. */
export function SurveyDeliveryPage({ form }: { form: SurveyForm }) {
  const { flow, words } = late(form);
  const { delivery, closed } = words;
  const state = flow.delivery.value;
  const { HelpPlace } = form.kinds.value.text ?? {};
  const help = HelpPlace && (flow.watch?.crises.value.size ?? 0) > 0 && <HelpPlace form={form} />;
  if (state?.name !== 'sent') {
    return (
      <>
        <OnItsWay state={state} form={form} words={delivery} />
        {help}
      </>
    );
  }
  const { thanks } = form.survey.definition;
  const { language, first } = form.reading;
  const { ods } = form.survey.organisation;
  return (
    <div class="calm" key="sent">
      <h2 tabIndex={-1} ref={takeFocus}>
        {delivery.sent.heading}
      </h2>
      {help}
      {thanks && <p dir="auto">{textIn(thanks, language, first)}</p>}
      <p>{delivery.sent.text}</p>
      <a href={`${form.ports.platform}/o/${ods}`} target="_top" rel="noopener">
        {closed.stories}
      </a>
    </div>
  );
}
