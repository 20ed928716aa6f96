import type { StaffOrganisation } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { TermsCard } from '../complaints/terms-card.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { dayInWords, dayOf } from '../time/words.ts';
import { addressOfDoor } from '../work-stories/addresses.ts';
import { addressOfOrganisation, ORGANISATIONS } from './addresses.ts';
import { Closing } from './closing.tsx';
import { DetailsForm } from './details-form.tsx';
import { MailCard } from './mail-card.tsx';
import { messages } from './organisation.messages.ts';
import { OrganisationModel } from './organisation.model.ts';
import { kinds } from './organisations.messages.ts';
import { SettingsForm } from './settings-form.tsx';
import { StepCard } from './step-card.tsx';
import { TagCard } from './tag-card.tsx';
import './organisations.css';

/** One organisation: all that can be set and done. */
export function Organisation({ ods, setsTerms }: { ods: string; setsTerms: boolean }) {
  const ports = usePorts();
  const model = useModel(() => new OrganisationModel(ports, ods));
  useEffect(() => {
    void model.load();
  }, [model]);
  const organisation = model.organisation.value;
  if (!organisation) return <Missing model={model} ods={ods} />;
  const { name, kind } = organisation;
  const over = (
    <p>
      <a href={ORGANISATIONS}>{messages.all}</a>
    </p>
  );
  return (
    <Page title={name} isTitleWritten over={over} beside={<Links organisation={organisation} />}>
      <p class="quiet page-lead">
        {kinds[kind].of}, {ods}
      </p>
      <Where organisation={organisation} />
      <NoticeRegion notice={model.notice.value} />
      <div class="organisation-cards">
        <SettingsForm shown={model} first={organisation} />
        <div class="organisation-stack">
          {organisation.open && <TagCard organisation={organisation} />}
          <StepCard shown={model} organisation={organisation} />
          <MailCard shown={model} organisation={organisation} />
          {setsTerms && <TermsCard ods={ods} whole={organisation.parent?.ods} />}
          {organisation.mayRun && <DetailsForm shown={model} first={organisation} />}
          {organisation.mayRun && <Closing shown={model} organisation={organisation} />}
        </div>
      </div>
    </Page>
  );
}

function Missing({ model, ods }: { model: OrganisationModel; ods: string }) {
  const failure = model.failure.value;
  if (!failure) return <p role="status">{messages.loading}</p>;
  const isNotTheirs = failure.code === 'not-found' || failure.code === 'forbidden' || failure.code === 'invalid';
  return (
    <Page title={isNotTheirs ? messages.missingTitle : ods}>
      <ErrorSummary mistakes={[{ text: isNotTheirs ? messages.missing : failureInWords(failure) }]} />
      <p>
        <a href={ORGANISATIONS}>{messages.all}</a>
      </p>
    </Page>
  );
}

function Links({ organisation: { ods } }: { organisation: StaffOrganisation }) {
  return (
    <p class="organisation-links">
      <a href={addressOfDoor(ods)}>{messages.staffDoor}</a>
      <a href={`/o/${ods}`} target="_blank" rel="noreferrer">
        {messages.publicPage}
      </a>
    </p>
  );
}

/** What it is a part of, and what has become of it. */
function Where({ organisation: { parent, open, closedAt = '', successor } }: { organisation: StaffOrganisation }) {
  const day = open ? '' : dayInWords(dayOf(Date.parse(closedAt)));
  return (
    <>
      {parent && (
        <p>
          {messages.partOf} <a href={addressOfOrganisation(parent.ods)}>{parent.name}</a>
        </p>
      )}
      {!open && !successor && <p class="organisation-closed">{messages.closedOn(day)}</p>}
      {!open && successor && (
        <p class="organisation-closed">
          {messages.mergedOn(day)} <a href={addressOfOrganisation(successor.ods)}>{successor.name}</a>.
        </p>
      )}
    </>
  );
}
