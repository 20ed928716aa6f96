import type { KeptDoors } from '../organisations/doors.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import { complaintFacts as facts } from './complaint-facts.ts';
import { words } from './help-page.messages.ts';
import { renderPage } from './layout.tsx';
import { Prose } from './story-parts.tsx';
import { UrgentLines } from './urgent-lines.tsx';

interface HelpPageProps {
  organisation: FoundOrganisation;
  doors: KeptDoors;
}

/** The private doors of an organisation: whom to ask for help, and how to complain. */
export function helpPage({ organisation, doors }: HelpPageProps): string {
  const title = words.title(organisation.name);
  return renderPage({
    look: organisation,
    title,
    children: (
      <>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">{words.lead}</p>
        <UrgentLines />
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
        <Help organisation={organisation} text={doors.help} />
        <Complaint organisation={organisation} text={doors.complaint} />
        <Instead organisation={organisation} />
      </>
    ),
  });
}

/** Where to go instead of an organisation that has opened no private door. */
export function noHelpPage(organisation: FoundOrganisation): string {
  const title = words.none.title(organisation.name);
  return renderPage({
    look: organisation,
    title,
    isPrivate: true,
    children: (
      <>
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">{words.none.lead}</p>
        <UrgentLines />
        <Instead organisation={organisation} />
      </>
    ),
  });
}

/** Where to go instead of an organisation that is closed. */
export function goneHelpPage(organisation: FoundOrganisation): string {
  const { name, successor } = organisation;
  return renderPage({
    look: organisation,
    title: words.gone.title(name),
    isPrivate: true,
    children: (
      <>
        <h1>
          <bdi>{words.gone.title(name)}</bdi>
        </h1>
        <p class="lead">{words.gone.lead}</p>
        {successor && (
          <p>
            {words.gone.successor} <bdi>{successor.name}</bdi>.{' '}
            <a href={`/help/${successor.ods}`}>{words.gone.next(successor.name)}</a>
          </p>
        )}
        <UrgentLines />
        <p>
          <a href={`/o/${organisation.ods}`}>
            <bdi>{words.instead.read(name)}</bdi>
          </a>
        </p>
      </>
    ),
  });
}

interface DoorProps {
  organisation: FoundOrganisation;
  /** What the organisation says at this door; null where it is closed. */
  text: string | null;
}

function Help({ organisation: { ods, name, kind }, text }: DoorProps) {
  const { help } = words;
  const { lead, steps } = kind === 'trust' || kind === 'site' ? help.trust : help.practice;
  if (text === null) return <ClosedDoor id="help" heading={help.heading} name={name} />;
  return (
    <section id="help" class="door">
      <h2>{help.heading}</h2>
      <p>{lead}</p>
      <p>
        <a class="button" href={`/help/${ods}/ask`}>
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

function Complaint({ organisation: { ods, name, kind }, text }: DoorProps) {
  const { complaint } = words;
  if (text === null) return <ClosedDoor id="complaint" heading={complaint.heading} name={name} />;
  const isPractice = kind === 'practice' || kind === 'branch';
  return (
    <section id="complaint" class="door">
      <h2>{complaint.heading}</h2>
      <p>
        {complaint.lead} <strong>{complaint.noFear}</strong>
      </p>
      <p>
        <a class="button" href={`/complain/${ods}`}>
          {complaint.here}
        </a>
      </p>
      <OwnWords heading={complaint.how} text={text} />
      <h3>{complaint.who}</h3>
      <p>{facts.who.text}</p>
      <h3>{complaint.time}</h3>
      <p>{facts.time.text}</p>
      <h3>{words.next}</h3>
      <ol>
        {[facts.acknowledged, facts.answered, facts.ombudsman].map((fact) => (
          <li key={fact.text}>{fact.text}</li>
        ))}
      </ol>
      {isPractice && <h3>{complaint.elsewhere}</h3>}
      {isPractice && <p>{facts.board.text}</p>}
      <p class="meta">{complaint.version(facts.version)}</p>
    </section>
  );
}

function ClosedDoor({ id, heading, name }: { id: string; heading: string; name: string }) {
  return (
    <section id={id} class="door">
      <h2>{heading}</h2>
      <p dir="auto">{words.closedDoor(name)}</p>
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

function Instead({ organisation: { ods, name, doors } }: { organisation: FoundOrganisation }) {
  return (
    <section class="door">
      <h2>{words.instead.heading}</h2>
      {doors.includes('story') && (
        <p>
          {words.instead.text} <a href={`/tell/${ods}`}>{words.instead.tell}</a>
        </p>
      )}
      <p>
        <a href={`/o/${ods}`}>
          <bdi>{words.instead.read(name)}</bdi>
        </a>
      </p>
    </section>
  );
}
