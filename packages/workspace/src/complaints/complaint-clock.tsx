import type { ClockState, ComplaintClock } from '@hearback/contract';
import { Tag, type TagTone } from '../parts/tag/tag.tsx';
import { messages } from './complaints.messages.ts';

const tones: Record<ClockState, TagTone> = {
  running: 'accent',
  paused: 'plain',
  overdue: 'bad',
  met: 'good',
  missed: 'warn',
};

/** How much time is left of one of a complaint's clocks, or how it was kept. */
export function ComplaintClockTag({ clock }: { clock: ComplaintClock }) {
  const isLastDay = clock.state === 'running' && clock.left === 0;
  return <Tag tone={isLastDay ? 'warn' : tones[clock.state]} text={messages.left(clock)} />;
}

/** Every clock of a complaint, the first due first. */
export function ComplaintClocks({ clocks }: { clocks: readonly ComplaintClock[] }) {
  return (
    <section>
      <h2 class="beside-title">{messages.clocks}</h2>
      <dl class="facts">
        {clocks.map((clock) => (
          <div key={clock.kind}>
            <dt>{messages.clockNames[clock.kind]}</dt>
            <dd>
              <time dateTime={clock.due}>{messages.onDay(clock.due)}</time> <ComplaintClockTag clock={clock} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
