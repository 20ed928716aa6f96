import type { Enquiry, EnquiryPerson } from '@hearback/contract';
import { messages as clockWords } from '../clocks/clock.messages.ts';
import { ClockTag } from '../clocks/clock-card.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { Age, Moment } from '../time/moment.tsx';
import { agreements, messages, needs, outcomes, states, steps, ways } from './enquiries.messages.ts';

/** Who asks, how they are reached, and what was done. */
export function Beside({ shown }: { shown: Enquiry }) {
  const { person } = shown;
  return (
    <aside class="story-beside">
      <section>
        <h2 class="beside-title">{messages.who}</h2>
        <p dir="auto">
          <strong>{person.name}</strong>
        </p>
        {person.about === 'somebody' && <ForWhom person={person} mayBeTold={shown.mayBeTold} />}
      </section>
      <Reach person={person} isMailRefused={shown.isMailRefused} />
      <Standing shown={shown} />
    </aside>
  );
}

function ForWhom({ person, mayBeTold }: { person: EnquiryPerson; mayBeTold: boolean }) {
  const { whose = '', relation, agrees, why } = person;
  return (
    <>
      <p dir="auto">{messages.forWhom(whose)}</p>
      {relation && (
        <p class="quiet" dir="auto">
          {messages.relation}: {relation}
        </p>
      )}
      {agrees && <p>{agreements[agrees]}</p>}
      {why && (
        <p class="as-written" dir="auto">
          {why}
        </p>
      )}
      {!mayBeTold && (
        <Notice tone="problem">
          <p>{agrees === 'cannot' ? messages.cannot : messages.unagreed}</p>
        </Notice>
      )}
    </>
  );
}

/** How somebody is reached, and what they need for it. */
export function Reach({ person, isMailRefused }: Pick<Enquiry, 'isMailRefused'> & { person: EnquiryPerson }) {
  const { by, email, phone, address, when, needs: needed = [], otherNeeds } = person;
  const all = [...needed.map((need) => needs[need]), otherNeeds].filter(Boolean);
  return (
    <section>
      <h2 class="beside-title">{messages.reach}</h2>
      <p>
        <strong>{ways[by]}</strong>
      </p>
      {phone && (
        <p>
          <a href={`tel:${phone.replace(/[^\d+]/g, '')}`}>{phone}</a>
        </p>
      )}
      {email && (
        <p>
          <a href={`mailto:${email}`}>{email}</a>
        </p>
      )}
      {isMailRefused && (
        <Notice tone="problem">
          <p>{messages.mailRefused}</p>
        </Notice>
      )}
      {address && (
        <p class="as-written" dir="auto">
          {address}
        </p>
      )}
      {when && (
        <p dir="auto">
          {messages.when}: {when}
        </p>
      )}
      {all.length > 0 && (
        <>
          <h3>{messages.needs}</h3>
          <p dir="auto">{all.join(', ')}</p>
        </>
      )}
    </section>
  );
}

function Standing({ shown: { status, outcome, receivedAt, steps: done, clock } }: { shown: Enquiry }) {
  return (
    <section>
      <h2 class="beside-title">{messages.status}</h2>
      <p>
        <strong>{states[status]}</strong>
        {outcome && `: ${outcomes[outcome]}`}
      </p>
      <p class="quiet">
        {messages.sent} <Age instant={receivedAt} />
      </p>
      {clock && (
        <p>
          {messages.due[clock.state]} <time dateTime={clock.due}>{clockWords.dueOn(clock.due)}</time>{' '}
          <ClockTag clock={clock} />
        </p>
      )}
      {done.length > 0 && (
        <>
          <h3>{messages.steps}</h3>
          <ol class="timeline">
            {done.map(({ id, kind, text, outcome: came, by, at }) => (
              <li class="timeline-event" key={id}>
                <p class="timeline-kind">
                  {steps[kind]}
                  {came && `: ${outcomes[came]}`}
                </p>
                {text && (
                  <p class="as-written" dir="auto">
                    {text}
                  </p>
                )}
                <p class="quiet">
                  {by}, <Moment instant={at} />
                </p>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  );
}
