import type { Organisation } from '@hearback/contract';
import { words } from './help-page.messages.ts';

const DOORS = ['help', 'complaint'] as const;

/** The ways to an organisation's private doors, where it has opened any. */
export function PrivateWays({ organisation: { ods, doors } }: { organisation: Organisation }) {
  const open = DOORS.filter((door) => doors.includes(door));
  if (open.length === 0) return null;
  return (
    <nav class="private-ways" aria-label={words.links.lead}>
      <p>{words.links.lead}</p>
      <ul>
        {open.map((door) => (
          <li key={door}>
            <a href={`/help/${ods}#${door}`}>{words.links[door]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
