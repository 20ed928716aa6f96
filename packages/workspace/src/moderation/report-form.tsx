import { RejectionReason, type StaffStory } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { OpenedForm } from '../parts/opened-form/opened-form.tsx';
import { dayInWords } from '../time/words.ts';
import { messages } from './report.messages.ts';
import type { ReportModel } from './report.model.ts';

const reasons = RejectionReason.options.map((value) => ({ value, label: en.rejections[value] }));

interface ReportFormProps {
  story: StaffStory;
  reporting: ReportModel;
  onReported: () => void;
  onLeave: () => void;
}

/** Which rule a story is against, and how. */
export function ReportForm({ story, reporting, onReported, onLeave }: ReportFormProps) {
  const mistakes = reporting.mistakes.value;
  return (
    <OpenedForm
      id="report-form"
      model={reporting}
      isInset={false}
      words={messages}
      send={() => reporting.send()}
      onSent={onReported}
      onLeave={onLeave}
    >
      <p class="quiet">{messages.lead}</p>
      {story.reportableUntil && <p class="quiet">{messages.until(dayInWords(story.reportableUntil))}</p>}
      <Choices
        id="report-reason"
        legend={messages.why}
        options={reasons}
        value={reporting.fields.reason}
        error={mistakeIn(mistakes, 'report-reason')}
      />
      <TextArea
        id="report-words"
        label={messages.words}
        hint={messages.wordsHint}
        max={1000}
        value={reporting.fields.words}
        error={mistakeIn(mistakes, 'report-words')}
      />
    </OpenedForm>
  );
}
