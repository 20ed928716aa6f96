import type { StaffStory, StoryReport } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { useModel, useSignal } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { Opened } from '../app/opened.tsx';
import { Button } from '../parts/button/button.tsx';
import { usePorts } from '../ports/ports.ts';
import type { StoryModel } from '../story/story.model.ts';
import { Moment } from '../time/moment.tsx';
import { messages, states } from './report.messages.ts';
import { ReportModel } from './report.model.ts';

interface ReportCardProps {
  story: StaffStory;
  model: StoryModel;
  onChange: () => void;
}

/** What a story was reported for and what became of it; and reporting it, where one may. */
export function ReportCard({ story, model, onChange }: ReportCardProps) {
  const mayReport = story.actions.includes('report');
  if (story.reports.length === 0 && !mayReport) return null;
  return (
    <section aria-labelledby="reports">
      <h2 class="beside-title" id="reports">
        {messages.title}
      </h2>
      {story.reports.map((report) => (
        <Report key={report.id} report={report} />
      ))}
      {mayReport && <Reporting story={story} model={model} onChange={onChange} />}
    </section>
  );
}

/** One report, and what became of it. */
export function Report({ report: { by, at, reason, words, state, decision } }: { report: StoryReport }) {
  return (
    <div class="report">
      <p>
        <strong>{states[state]}</strong>
      </p>
      <p>{en.rejections[reason]}</p>
      <p class="as-written" dir="auto">
        {words}
      </p>
      <p class="quiet">
        {messages.reportedBy(by)}, <Moment instant={at} />
      </p>
      {decision?.note && (
        <p class="as-written" dir="auto">
          {decision.note}
        </p>
      )}
      {decision && (
        <p class="quiet">
          {messages.decided(decision.by)}, <Moment instant={decision.at} />
        </p>
      )}
    </div>
  );
}

const openForm = () => import('./report-form.tsx');

function Reporting({ story, model, onChange }: ReportCardProps) {
  const ports = usePorts();
  const reporting = useModel(() => new ReportModel(ports, model, story));
  const isOpen = useSignal(reporting.isBegun());
  const box = useRef<HTMLDivElement>(null);
  const close = () => {
    reporting.leave();
    isOpen.value = false;
    // What had the focus is gone with the form.
    requestAnimationFrame(() => box.current?.querySelector('button')?.focus());
  };
  return (
    <div ref={box}>
      {isOpen.value ? (
        <Opened load={openForm}>
          {({ ReportForm }) => <ReportForm story={story} reporting={reporting} onReported={onChange} onLeave={close} />}
        </Opened>
      ) : (
        <div class="buttons">
          <Button onPress={() => (isOpen.value = true)}>{messages.open}</Button>
        </div>
      )}
    </div>
  );
}
