import type { Complaint, ComplaintEvent } from '@hearback/contract';
import type { Issue } from '@hearback/contract/complaints';
import { dayInWords } from '../time/words.ts';
import { findings, messages } from './complaints.messages.ts';
import { wasDone } from './step.messages.ts';

/** All that was done with a complaint, the last first. */
export function Timeline({ shown: { timeline, names }, issues }: { shown: Complaint; issues: readonly Issue[] }) {
  return (
    <section>
      <h2 class="beside-title">{messages.timeline}</h2>
      <ol class="timeline">
        {timeline.toReversed().map((event) => (
          <li class="timeline-event" key={event.id}>
            <p class="timeline-kind">
              {wasDone(event.step.action)}
              {aboutOf(event, issues)}
            </p>
            {textsOf(event).map((text) => (
              <p class="as-written" dir="auto" key={text}>
                {text}
              </p>
            ))}
            <p class="quiet">
              {names[event.by]}, {dayInWords(event.on)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Which issue it was about, what was found of it, or which day was set. */
function aboutOf({ step }: ComplaintEvent, issues: readonly Issue[]): string {
  if (step.action === 'agree-period' || step.action === 'extend') return `: ${dayInWords(step.by)}`;
  if (step.action !== 'find' && step.action !== 'add-evidence') return '';
  const at = issues.findIndex(({ id }) => id === step.issue);
  const issue = at < 0 ? '' : `, ${messages.issue(at + 1)}`;
  return step.action === 'find' ? `${issue}: ${findings[step.finding]}` : issue;
}

/** What staff wrote down with it. What was found stands beside its issue. */
function textsOf({ step }: ComplaintEvent): string[] {
  if (step.action === 'agree-issues') return step.issues.map(({ text }) => text);
  if (step.action === 'find' || step.action === 'draft') return [];
  const { text, reason, note, evidence, how, to, person, support } = step as Partial<Record<string, string>>;
  const said = step.action === 'settle' ? how : undefined;
  return [text, reason, note, evidence, said, to, person, support].flatMap((one) => one ?? []);
}
