import type { CrisisKind } from '@hearback/contract/crisis';
import type { Rare } from '../late.ts';

interface DangerProps {
  kinds: ReadonlySet<CrisisKind>;
  words: Rare['words'];
  isSent: boolean;
}

/** Urgent help, shown calmly where what was written sounds as if somebody is in danger. It stops nothing. */
export function Danger({ kinds, isSent, words: { danger, help } }: DangerProps) {
  const lines = danger.lines.filter(({ for: meant }) => !meant || meant.some((kind) => kinds.has(kind)));
  return (
    <>
      <h3>{danger.heading}</h3>
      <p>
        {danger.text} {!isSent && help.still}
      </p>
      <ul>
        {lines.map(({ who, how, href }) => (
          <li key={who}>
            {`${who}: `}
            <a href={href}>{how}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
