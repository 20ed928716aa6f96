import type { ReportDecision, StaffStory } from '@hearback/contract';
import { openReport } from '@hearback/contract/moderation';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextArea } from '../parts/field/text-area.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { messages } from './report.messages.ts';
import { ReportDecisionModel } from './report.model.ts';
import { Report } from './report-card.tsx';

interface DecideReportProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** A report that waits: what it says, and deciding on it. */
export function DecideReport({ story, model, onChange }: DecideReportProps) {
  const ports = usePorts();
  const deciding = useModel(() => new ReportDecisionModel(ports, model, story));
  const report = openReport(story.reports);
  const mistakes = deciding.mistakes.value;
  const isBusy = deciding.isBusy.value;
  if (!report) return null;
  const decide = async (verdict: ReportDecision['verdict']) => {
    if (await deciding.decide(report, story.version, verdict)) onChange();
  };
  return (
    <div class="form">
      <ErrorSummary mistakes={mistakes} />
      <p class="quiet">{messages.decideLead}</p>
      <Report report={report} />
      <p class="quiet">{messages.upholdHelp}</p>
      <TextArea
        id="report-note"
        label={messages.note}
        hint={messages.noteHint}
        max={1000}
        value={deciding.note}
        error={mistakeIn(mistakes, 'report-note')}
      />
      <div class="buttons">
        <Button look="main" isBusy={isBusy} onPress={() => decide('dismiss')}>
          {isBusy ? messages.deciding : messages.dismiss}
        </Button>
        <Button look="grave" isBusy={isBusy} onPress={() => decide('uphold')}>
          {isBusy ? messages.deciding : messages.uphold}
        </Button>
      </div>
    </div>
  );
}
