import type { RoleHeld, StaffSurvey } from '@hearback/contract';
import { surveysSetBy } from '@hearback/contract/permissions';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { Pasted } from '../parts/pasted/pasted.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { addressOfSurvey, SURVEYS } from '../surveys/addresses.ts';
import { standingOf } from '../surveys/standing.ts';
import { dayOf } from '../time/words.ts';
import { Batches } from './batches.tsx';
import { Made } from './made.tsx';
import { NewBatch } from './new-batch.tsx';
import { invite, messages, ways } from './reach.messages.ts';
import { ReachModel } from './reach.model.ts';
import './reach.css';

/** How people come to a survey: its address in every form, and links for one person each. */
export function Reach({ id, roles }: { id: string; roles: readonly RoleHeld[] }) {
  const ports = usePorts();
  const model = useModel(() => new ReachModel(ports, id));
  useEffect(() => {
    void model.load();
  }, [model]);
  const [survey, failure] = [model.survey.value, model.failure.value];
  const over = (
    <p>
      <a href={survey ? addressOfSurvey(id) : SURVEYS}>{survey?.title || messages.of}</a>
    </p>
  );
  if (!survey) {
    if (!failure) return <p role="status">{messages.loading}</p>;
    const isNotTheirs = ['not-found', 'forbidden', 'invalid'].includes(failure.code);
    return (
      <Page title={messages.title} over={over}>
        <ErrorSummary mistakes={[{ text: isNotTheirs ? messages.missing : failureInWords(failure) }]} />
      </Page>
    );
  }
  const { ods } = survey.organisation;
  const maySet = roles.some((held) => surveysSetBy.includes(held.role) && (held.organisation?.ods ?? ods) === ods);
  return (
    <Page title={messages.title} over={over}>
      <NoticeRegion notice={model.notice.value} />
      <ErrorSummary mistakes={model.mistakes.value} />
      {survey.version === 0 ? <NotOpened id={id} /> : <Opened model={model} survey={survey} maySet={maySet} />}
    </Page>
  );
}

function NotOpened({ id }: { id: string }) {
  return (
    <p>
      {messages.notOpened} <a href={addressOfSurvey(id)}>{messages.toSurvey}</a>
    </p>
  );
}

interface OpenedProps {
  model: ReachModel;
  survey: StaffSurvey;
  maySet: boolean;
}

function Opened({ model, survey, maySet }: OpenedProps) {
  const { clock } = usePorts();
  const { isTaking } = standingOf(survey, dayOf(clock.now.value));
  const isToCome = survey.state === 'open' && (survey.opensOn ?? '') > dayOf(clock.now.value);
  return (
    <div class="reach">
      <Ways survey={survey} />
      <section class="reach-invite">
        <h2>{invite.title}</h2>
        {invite.words.map((line) => (
          <p class="quiet" key={line}>
            {line}
          </p>
        ))}
        {model.made.value && <Made model={model} made={model.made.value} />}
        {maySet && (isTaking || isToCome ? <NewBatch model={model} isToCome={isToCome} /> : <p>{invite.notNow}</p>)}
        <Batches model={model} maySet={maySet} />
      </section>
    </div>
  );
}

function Ways({ survey: { id, kind } }: { survey: StaffSurvey }) {
  const path = `/survey/${id}`;
  const address = `${location.origin}${path}`;
  return (
    <section class="reach-ways">
      <h2>{ways.title}</h2>
      <p class="quiet">{kind === 'staff' ? ways.staff : ways.words}</p>
      <Pasted label={ways.link} text={address} />
      <Pasted
        label={ways.embed}
        text={`<hearback-survey survey="${id}"><a href="${address}">Answer</a></hearback-survey>`}
      />
      {kind !== 'staff' && (
        <>
          <Pasted label={ways.kiosk} text={`${address}/kiosk`} />
          <p class="quiet">{ways.kioskWords}</p>
        </>
      )}
      <p class="reach-links">
        <a href={`${path}/poster`} target="_blank" rel="noreferrer">
          {ways.poster}
        </a>
        <a href={`${path}/poster?size=a5`} target="_blank" rel="noreferrer">
          {ways.leaflet}
        </a>
        <a href={`${path}/qr.svg`} download="survey.svg">
          {ways.svg}
        </a>
        <a href={`${path}/qr.png`} download="survey.png">
          {ways.png}
        </a>
      </p>
    </section>
  );
}
