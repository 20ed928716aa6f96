import type { Organisation } from '@hearback/contract';
import { words } from '../help-words/en.ts';
import type { StoryPageWords } from '../story-words/words-in.ts';
import { inLanguage } from './in-language.ts';

interface PrivateWaysProps {
  organisation: Organisation;
  links?: StoryPageWords['privateWays'];
  language?: string;
}

const DOORS = ['help', 'complaint'] as const;

/** The ways to an organisation's private doors, where it has opened any. */
export function PrivateWays({ organisation: { ods, doors }, links = words.links, language = 'en' }: PrivateWaysProps) {
  const open = DOORS.filter((door) => doors.includes(door));
  if (open.length === 0) return null;
  return (
    <nav class="private-ways" aria-label={links.lead}>
      <p>{links.lead}</p>
      <ul>
        {open.map((door) => (
          <li key={door}>
            <a href={addressOf(ods, door, language)}>{links[door]}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function addressOf(ods: string, door: (typeof DOORS)[number], language: string): string {
  return inLanguage(door === 'complaint' ? `/complain/${ods}` : `/help/${ods}#help`, language);
}
