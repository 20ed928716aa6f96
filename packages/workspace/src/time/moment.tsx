import { usePorts } from '../ports/ports.ts';
import { ageInWords, dayInWords, momentInWords } from './words.ts';

/** How long ago something was; the exact time is there on hover and for machines. */
export function Age({ instant }: { instant: string }) {
  const { clock } = usePorts();
  return (
    <time dateTime={instant} title={momentInWords(instant)}>
      {ageInWords(instant, clock.now.value)}
    </time>
  );
}

/** The exact time of something. */
export function Moment({ instant }: { instant: string }) {
  return <time dateTime={instant}>{momentInWords(instant)}</time>;
}

/** A calendar day. */
export function DayName({ day }: { day: string }) {
  return <time dateTime={day}>{dayInWords(day)}</time>;
}
