import { type HelpWords, helpLanguages } from '../help-words/words-in.ts';
import type { KeptDoors } from '../organisations/doors.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { factIn, complaintFacts as facts } from './complaint-facts.ts';
import { inLanguage } from './in-language.ts';
import { renderPage } from './layout.tsx';
import { OtherLanguages } from './other-languages.tsx';
import { Prose } from './story-parts.tsx';
import { UrgentLines } from './urgent-lines.tsx';

interface PlaceProps {
  organisation: FoundOrganisation;
  words: HelpWords;
}

interface HelpPageProps extends PlaceProps {
  doors: KeptDoors;
}

/** What goes around a page in a language. */
function around({ language }: HelpWords) {
  return { language, skip: wordsIn(language).skip };
}

/** The private doors of an organisation: whom to ask for help, and how to complain. */
export function helpPage({ organisation, doors, words }: HelpPageProps): string {
  const title = words.title(organisation.name);
  return renderPage({
    look: organisation,
    title,
    words: around(words),
    children: (
      <>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">{words.lead}</p>
        {!words.isReviewed && <p class="meta">{words.unreviewed}</p>}
        <UrgentLines words={words} />
        <nav class="contents" aria-label={words.contents}>
          <ul>
            <li>
              <a href="#help">{words.help.heading}</a>
            </li>
            <li>
              <a href="#complaint">{words.complaint.heading}</a>
            </li>
          </ul>
        </nav>
        <Help {...{ organisation, words }} text={doors.help} />
        <Complaint {...{ organisation, words }} text={doors.complaint} />
        <Instead {...{ organisation, words }} />
        <Languages {...{ organisation, words }} />
      </>
    ),
  });
}

/** Where to go instead of an organisation that has opened no private door. */
export function noHelpPage({ organisation, words }: PlaceProps): string {
  const title = words.none.title(organisation.name);
  return renderPage({
    look: organisation,
    title,
    isPrivate: true,
    words: around(words),
    children: (
      <>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">{words.none.lead}</p>
        <UrgentLines words={words} />
        <Instead {...{ organisation, words }} />
        <Languages {...{ organisation, words }} />
      </>
    ),
  });
}

/** Where to go instead of an organisation that is closed. */
export function goneHelpPage({ organisation, words }: PlaceProps): string {
  const { name, successor } = organisation;
  return renderPage({
    look: organisation,
    title: words.gone.title(name),
    isPrivate: true,
    words: around(words),
    children: (
      <>
        <h1>
          <bdi>{words.gone.title(name)}</bdi>
        </h1>
        <p class="lead">{words.gone.lead}</p>
        {successor && (
          <p>
            {words.gone.successor} <bdi>{successor.name}</bdi>.{' '}
            <a href={inLanguage(`/help/${successor.ods}`, words.language)}>{words.gone.next(successor.name)}</a>
          </p>
        )}
        <UrgentLines words={words} />
        <p>
          <a href={`/o/${organisation.ods}`} hreflang="en">
            <bdi>{words.instead.read(name)}</bdi>
          </a>
        </p>
      </>
    ),
  });
}

/** The same page in the other languages. */
function Languages({ organisation: { ods }, words: { language } }: PlaceProps) {
  return (
    <OtherLanguages
      language={language}
      languages={helpLanguages}
      address={(other) => inLanguage(`/help/${ods}`, other)}
    />
  );
}

interface DoorProps extends PlaceProps {
  /** What the organisation says at this door; null where it is closed. */
  text: string | null;
}

function Help({ organisation: { ods, name, kind }, words, text }: DoorProps) {
  const { help, language } = words;
  const { lead, steps } = kind === 'trust' || kind === 'site' ? help.trust : help.practice;
  if (text === null) return <ClosedDoor id="help" heading={help.heading} text={words.closedDoor(name)} />;
  return (
    <section id="help" class="door">
      <h2>{help.heading}</h2>
      <p>{lead}</p>
      <p>
        <a class="button" href={inLanguage(`/help/${ods}/ask`, language)}>
          {help.ask}
        </a>
      </p>
      <OwnWords heading={words.how} text={text} />
      <h3>{words.next}</h3>
      <ol>
        {[...steps, help.otherwise].map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>{help.consent}</p>
    </section>
  );
}

function Complaint({ organisation: { ods, name, kind }, words, text }: DoorProps) {
  const { complaint, language } = words;
  if (text === null) return <ClosedDoor id="complaint" heading={complaint.heading} text={words.closedDoor(name)} />;
  const isPractice = kind === 'practice' || kind === 'branch';
  return (
    <section id="complaint" class="door">
      <h2>{complaint.heading}</h2>
      <p>
        {complaint.lead} <strong>{complaint.noFear}</strong>
      </p>
      <p>
        <a class="button" href={inLanguage(`/complain/${ods}`, language)}>
          {complaint.here}
        </a>
      </p>
      <OwnWords heading={complaint.how} text={text} />
      <Rules words={words} />
      {isPractice && <h3>{complaint.elsewhere}</h3>}
      {isPractice && <p>{factIn(facts.board, language)}</p>}
      <p class="meta">{complaint.version(facts.version)}</p>
    </section>
  );
}

/** Who can complain, until when, and what comes of it. */
function Rules({ words: { complaint, next, language } }: { words: HelpWords }) {
  return (
    <>
      <h3>{complaint.who}</h3>
      <p>{factIn(facts.who, language)}</p>
      <h3>{complaint.time}</h3>
      <p>{factIn(facts.time, language)}</p>
      <h3>{next}</h3>
      <ol>
        {[facts.acknowledged, facts.answered, facts.ombudsman].map((fact) => (
          <li key={fact.source + fact.text.en}>{factIn(fact, language)}</li>
        ))}
      </ol>
    </>
  );
}

function ClosedDoor({ id, heading, text }: { id: string; heading: string; text: string }) {
  return (
    <section id={id} class="door">
      <h2>{heading}</h2>
      <p>
        <bdi>{text}</bdi>
      </p>
    </section>
  );
}

function OwnWords({ heading, text }: { heading: string; text: string }) {
  return (
    <div class="own-words">
      <h3>{heading}</h3>
      <Prose text={text} />
    </div>
  );
}

function Instead({ organisation: { ods, name, doors }, words }: PlaceProps) {
  return (
    <section class="door">
      <h2>{words.instead.heading}</h2>
      {doors.includes('story') && (
        <p>
          {words.instead.text} <a href={inLanguage(`/tell/${ods}`, words.language)}>{words.instead.tell}</a>
        </p>
      )}
      <p>
        <a href={`/o/${ods}`} hreflang="en">
          <bdi>{words.instead.read(name)}</bdi>
        </a>
      </p>
    </section>
  );
}
