import { RejectionReason, type StaffStory } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
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
  const isBusy = reporting.isBusy.value;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector<HTMLElement>('input:checked, input')?.focus(), []);
  const handleSubmit = async (event: Event) => {
    event.preventDefault();
    if (await reporting.send()) onReported();
  };
  return (
    <form class="form" id="report-form" noValidate onSubmit={handleSubmit} ref={form}>
      <ErrorSummary mistakes={mistakes} />
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
      <div class="buttons">
        <Button type="submit" look="main" isBusy={isBusy}>
          {isBusy ? messages.sending : messages.send}
        </Button>
        <Button look="link" onPress={onLeave}>
          {messages.cancel}
        </Button>
      </div>
    </form>
  );
}
