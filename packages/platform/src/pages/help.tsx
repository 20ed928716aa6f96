import { type CrisisKind, findCrisis } from '@hearback/contract/crisis';
import { findPersonalData, type PersonalDataKind } from '@hearback/contract/personal-data';
import { help as english } from '@hearback/contract/words/help-en';
import { type Found, found as foundInEnglish } from '../survey-words/found.ts';
import { words } from './pages.messages.ts';

/** What somebody wrote, text by text. */
type Written = readonly (string | undefined)[];

/** No longer than a story may be: what is longer is refused, and looked at no further. */
const LOOKED_AT = 20_000;

/** Who to turn to now, where what was written sounds like a crisis; nothing where it does not. */
export function UrgentHelp({ written, help = english }: { written: Written; help?: typeof english }) {
  const kinds = new Set(textsIn(written).flatMap((text) => findCrisis(text).map(({ kind }) => kind)));
  if (kinds.size === 0) return null;
  const isFor = (some: readonly CrisisKind[] | undefined) => !some || some.some((kind) => kinds.has(kind));
  return (
    <section class="help" aria-labelledby="help">
      <h2 id="help">{help.heading}</h2>
      <p>{help.text}</p>
      <ul class="help-lines">
        {help.lines
          .filter((line) => isFor(line.for))
          .map(({ who, how, href }) => (
            <li key={href + who}>
              <span class="help-who">{who}</span>
              <a class="help-how" href={href}>
                {how}
              </a>
            </li>
          ))}
      </ul>
    </section>
  );
}

/** What in the text may tell a reader who somebody is, said so that it can be changed; `after` says how. */
export function PersonalData({
  written,
  after = words.form.canChange,
  found: { heading, say } = foundInEnglish,
}: {
  written: Written;
  after?: string;
  found?: Found;
}) {
  // The same name comes again and again in a story.
  const found = [...new Map(textsIn(written).flatMap(excerptsIn)).values()];
  if (found.length === 0) return null;
  return (
    <section class="notice" aria-labelledby="personal-data">
      <h2 id="personal-data" class="notice-heading">
        {heading}
      </h2>
      <ul>
        {found.map(({ kind, excerpt }) => (
          <li key={`${kind} ${excerpt}`}>{say(kind, <q dir="auto">{excerpt}</q>)}</li>
        ))}
      </ul>
      <p>{after}</p>
    </section>
  );
}

function excerptsIn(text: string): [string, { kind: PersonalDataKind; excerpt: string }][] {
  return findPersonalData(text).map(({ kind, start, end }) => {
    const excerpt = text.slice(start, end);
    return [`${kind} ${excerpt}`, { kind, excerpt }];
  });
}

function textsIn(written: Written): string[] {
  return written.flatMap((text) => (text ? [text.slice(0, LOOKED_AT)] : []));
}
