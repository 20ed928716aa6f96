import type { Complaint, StaffMember } from '@hearback/contract';
import type { ComplaintSoFar, Issue } from '@hearback/contract/complaints';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Reach } from '../enquiries/beside.tsx';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { languageName } from '../surveys/languages.ts';
import { dayInWords } from '../time/words.ts';
import { COMPLAINTS } from './addresses.ts';
import { ComplaintClocks } from './complaint-clock.tsx';
import { actingFor, cameBy, findings, messages, states } from './complaints.messages.ts';
import { ComplaintModel } from './complaints.model.ts';
import { Details } from './details.tsx';
import { Letter } from './letter.tsx';
import { NextStep } from './next-step.tsx';
import { Timeline } from './timeline.tsx';
import '../story/story.css';
import './complaints.css';

interface ComplaintPageProps {
  id: string;
  /** Who looks at it. */
  staff: StaffMember;
  /** What waits may have changed. */
  onChange: () => void;
}

/** A complaint: what it is about, who complains, what was done, and the next step. */
export function ComplaintPage({ id, staff, onChange }: ComplaintPageProps) {
  const ports = usePorts();
  const model = useModel(() => new ComplaintModel(ports, id));
  useEffect(() => {
    void model.load();
  }, [model]);
  const { value: shown } = model.shown;
  const { value: soFar } = model.soFar;
  const { value: failure } = model.failure;
  if (shown && soFar) return <Shown {...{ shown, soFar, model, staff, onChange }} />;
  if (!failure) return <p role="status">{messages.loading}</p>;
  return (
    <Page title={messages.notShown}>
      <div class="form">
        <ErrorSummary mistakes={[{ text: failure.code === 'not-found' ? messages.gone : failureInWords(failure) }]} />
        <div class="buttons">
          <Button onPress={() => model.load()}>{messages.tryAgain}</Button>
        </div>
      </div>
    </Page>
  );
}

interface ShownProps extends Pick<ComplaintPageProps, 'staff' | 'onChange'> {
  shown: Complaint;
  soFar: ComplaintSoFar;
  model: ComplaintModel;
}

function Shown({ shown, soFar, model, staff, onChange }: ShownProps) {
  const { title, organisation, language, urgent, state } = shown;
  const over = (
    <>
      <a class="story-back" href={COMPLAINTS}>
        {messages.back}
      </a>
      <p class="quiet">
        {organisation.name} · {states[state]}
        {language !== 'en' && ` · ${messages.language(languageName(language))}`}
      </p>
    </>
  );
  return (
    <Page title={title} isTitleWritten over={over}>
      {urgent.length > 0 && (
        <Notice tone="problem">
          <p>{messages.urgentLead}</p>
        </Notice>
      )}
      <div class="story-columns">
        <div class="story-main">
          <Told shown={shown} wanted={soFar.wanted} />
          <Issues issues={soFar.issues} />
          <Letter id={shown.id} soFar={soFar} model={model} />
          <NextStep {...{ shown, soFar, model, onChange }} />
        </div>
        <aside class="story-beside">
          <ComplaintClocks clocks={shown.clocks} />
          <Who person={shown.person} />
          <Reach person={shown.person} isMailRefused={shown.isMailRefused} />
          <Staff staff={soFar.staff} />
          <Details {...{ shown, staff }} model={model.details} />
          <Timeline shown={shown} issues={soFar.issues} />
        </aside>
      </div>
    </Page>
  );
}

function Told({
  shown: { told, way, receivedOn },
  wanted = told.wanted,
}: {
  shown: Complaint;
  wanted?: string | undefined;
}) {
  const { wrong, happenedOn, knownOn, whyLate } = told;
  const parts = [
    { name: messages.wrong, text: wrong },
    { name: messages.wanted, text: wanted },
    { name: messages.whyLate, text: whyLate },
  ];
  return (
    <>
      <p class="quiet">
        {messages.came(receivedOn)}. {cameBy[way]}. {happenedOn && `${messages.happened} ${dayInWords(happenedOn)}. `}
        {knownOn && `${messages.known} ${dayInWords(knownOn)}.`}
      </p>
      {parts.map(
        ({ name, text }) =>
          text && (
            <section key={name}>
              <h2>{name}</h2>
              <p class="as-written" dir="auto">
                {text}
              </p>
            </section>
          ),
      )}
    </>
  );
}

function Issues({ issues }: { issues: readonly Issue[] }) {
  return (
    <section>
      <h2>{messages.issues}</h2>
      {issues.length === 0 && <p class="quiet">{messages.noIssues}</p>}
      <ol class="complaint-issues">
        {issues.map((issue, at) => (
          <li key={issue.id}>
            <h3>
              {messages.issue(at + 1)}: {issue.finding ? findings[issue.finding] : messages.noFinding}
            </h3>
            <p class="as-written" dir="auto">
              {issue.text}
            </p>
            <IssueFacts issue={issue} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function IssueFacts({ issue: { evidence, explanation, conclusions } }: { issue: Issue }) {
  const facts = [
    ...evidence.map((text) => [messages.evidence, text] as const),
    ...(explanation ? [[messages.explanation, explanation] as const] : []),
    ...(conclusions ? [[messages.conclusions, conclusions] as const] : []),
  ];
  if (facts.length === 0) return null;
  return (
    <dl class="facts">
      {facts.map(([name, text]) => (
        <div key={`${name} ${text}`}>
          <dt>{name}</dt>
          <dd class="as-written" dir="auto">
            {text}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Who({ person }: { person: Complaint['person'] }) {
  const { name, about, whose = '', relation, actingFor: why } = person;
  return (
    <section>
      <h2 class="beside-title">{messages.who}</h2>
      <p dir="auto">
        <strong>{name}</strong>
      </p>
      {about === 'somebody' && (
        <>
          <p dir="auto">
            {messages.forWhom(whose)}
            {relation && ` (${relation})`}
          </p>
          {why && <p class="quiet">{actingFor[why]}</p>}
        </>
      )}
    </section>
  );
}

function Staff({ staff }: Pick<ComplaintSoFar, 'staff'>) {
  if (staff.length === 0) return null;
  return (
    <section>
      <h2 class="beside-title">{messages.staff}</h2>
      <ul>
        {staff.map(({ person, isTold }) => (
          <li key={person} dir="auto">
            {person}: {isTold ? messages.isTold : messages.notTold}
          </li>
        ))}
      </ul>
    </section>
  );
}
