import { isAnythingSaid } from '@hearback/contract/surveys';
import { Page, takeFocus } from '../story-form/page.tsx';
import type { SurveyForm } from './create-survey-form.ts';
import { late } from './late.ts';
import { Checked } from './survey-check-page.tsx';

/** The way out before the end, once something is answered. Of answers that are checked already there is nothing to stop. */
export function StopHere({ form }: { form: SurveyForm }) {
  const { flow, words } = late(form);
  const isFirst = form.step.value === form.questions[0];
  if (isFirst || form.isChanging.value || !isAnythingSaid(form.said)) return null;
  return (
    <button type="button" class="link" onClick={flow.askToSend}>
      {words.stop.here}
    </button>
  );
}

/** Asks once whether what was answered is to be sent. Nothing is sent by itself. */
export function SurveyStopPage({ form }: { form: SurveyForm }) {
  const { Back, ErrorSummary, flow, words } = late(form);
  const { stop } = words;
  const { HelpPlace } = form.kinds.value.text ?? {};
  const obstacles = form.obstacles.value;
  if (flow.isKept.value) return <KeptPage form={form} />;
  // Without the frame of other pages: what is kept, and how to clear it, is among what is asked.
  return (
    <>
      <div class="bar">
        <Back form={form} />
      </div>
      {obstacles.length > 0 && <ErrorSummary key={form.moves.value} form={form} obstacles={obstacles} />}
      <h2 key="asked" tabIndex={-1} ref={obstacles.length > 0 ? null : takeFocus}>
        {stop.heading}
      </h2>
      <p class="hint">{stop.hint(form.organisation.name)}</p>
      {HelpPlace && <HelpPlace form={form} />}
      <dl>
        {Object.keys(form.said).map((id) => (
          <Checked key={id} form={form} id={id} />
        ))}
      </dl>
      <div class="calm">
        <button type="button" class="main" onClick={flow.sendPart}>
          {stop.send}
        </button>
        {form.draft.keptFor.value && (
          <button type="button" class="main skip" onClick={flow.keep}>
            {stop.keep}
          </button>
        )}
        <button type="button" class="main skip" onClick={flow.clear}>
          {stop.clear}
        </button>
      </div>
    </>
  );
}

function KeptPage({ form }: { form: SurveyForm }) {
  const { flow, words } = late(form);
  const { kept, keptText, resume } = words.stop;
  return (
    <Page form={form} progress="">
      <div class="calm">
        <h2 tabIndex={-1} ref={takeFocus}>
          {kept}
        </h2>
        <p>{keptText}</p>
        <button type="button" class="main" onClick={flow.back}>
          {resume}
        </button>
      </div>
    </Page>
  );
}
