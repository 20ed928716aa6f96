import { type AuditEntry, AuditKind, StaffStoryFilter } from '@hearback/contract';
import { auditKinds, auditWords } from '@hearback/contract/words/audit-en';
import type { Signal } from '@preact/signals';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { usePorts } from '../ports/ports.ts';
import { addressOfStory } from '../stories/addresses.ts';
import { lists } from '../stories/stories.messages.ts';
import { Moment } from '../time/moment.tsx';
import { AUDIT, addressOfFile } from './addresses.ts';
import { messages } from './audit.messages.ts';
import { AuditModel, shortIdOf, type Wanted, wantedIn } from './audit.model.ts';
import './audit.css';

/** Who read what is private, who changed what, and who tried what is not theirs. */
export function Audit() {
  const ports = usePorts();
  const { query } = useLocation();
  const model = useModel(() => new AuditModel(ports));
  const asked = JSON.stringify(wantedIn(query));
  useEffect(() => {
    void model.look(JSON.parse(asked));
  }, [model, asked]);
  return (
    <Page title={messages.title} beside={<Taking wanted={model.wanted.value} />}>
      <p class="quiet page-lead">{messages.lead}</p>
      <Filters model={model} />
      <Lines model={model} />
    </Page>
  );
}

/** The lines that are shown, on paper or as a file. */
function Taking({ wanted }: { wanted: Wanted }) {
  return (
    <div class="buttons audit-taking">
      <a class="button button-plain" href={addressOfFile(wanted)} download>
        {messages.file}
      </a>
      <Button onPress={() => print()}>{messages.print}</Button>
    </div>
  );
}

function Filters({ model }: { model: AuditModel }) {
  const { route } = useLocation();
  const { typed } = model;
  const mistakes = model.mistakes.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    const address = model.asked();
    if (address) route(address);
  };
  return (
    <search>
      <form class="audit-filters" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={mistakes} />
        <TextField
          {...{ id: 'audit-who', label: messages.who, hint: messages.whoHint, value: typed.who as Signal<string> }}
          error={mistakeIn(mistakes, 'audit-who')}
        />
        <SelectField
          {...{ id: 'audit-kind', label: messages.kind, value: typed.kind as Signal<string>, none: messages.anything }}
          options={AuditKind.options.map((kind) => [kind, auditKinds[kind]])}
        />
        <TextField
          id="audit-organisation"
          label={messages.organisation}
          hint={messages.organisationHint}
          value={typed.organisation as Signal<string>}
          error={mistakeIn(mistakes, 'audit-organisation')}
        />
        <TextField
          id="audit-story"
          label={messages.story}
          hint={messages.storyHint}
          value={typed.story as Signal<string>}
          error={mistakeIn(mistakes, 'audit-story')}
        />
        <TextField
          {...{ id: 'audit-from', label: messages.from, type: 'date', value: typed.from as Signal<string> }}
          error={mistakeIn(mistakes, 'audit-from')}
        />
        <TextField
          {...{ id: 'audit-to', label: messages.to, type: 'date', value: typed.to as Signal<string> }}
          error={mistakeIn(mistakes, 'audit-to')}
        />
        <div class="buttons">
          <Button type="submit" look="main">
            {messages.show}
          </Button>
          {Object.keys(model.wanted.value).length > 0 && <a href={AUDIT}>{messages.clear}</a>}
        </div>
      </form>
    </search>
  );
}

function Lines({ model }: { model: AuditModel }) {
  const items = model.items.value;
  const failure = model.failure.value;
  if (failure) return <ErrorSummary mistakes={[{ text: failureInWords(failure) }]} />;
  if (!items) return <p role="status">{messages.loading}</p>;
  if (items.length === 0) {
    return (
      <>
        <h2>{messages.none}</h2>
        <p class="quiet">{messages.noneHelp}</p>
      </>
    );
  }
  return (
    <>
      <ul class="audit-lines" aria-label={messages.title}>
        {items.map((entry) => (
          <Line key={entry.id} entry={entry} />
        ))}
      </ul>
      {model.next.value && (
        <div class="buttons audit-more">
          <Button isBusy={model.isBusy.value} onPress={model.more}>
            {messages.more}
          </Button>
        </div>
      )}
    </>
  );
}

/** What was read or done, and of it what it is called. */
function whatInWords(entry: AuditEntry): string {
  const { what, detail } = entry;
  const list = what === 'staff.stories.list' ? StaffStoryFilter.safeParse(detail).data : undefined;
  if (list) return `${auditWords(entry)} ${messages.inList(lists[list].title)}`;
  return detail ? `${auditWords(entry)}: ${detail}` : auditWords(entry);
}

function Line({ entry }: { entry: AuditEntry }) {
  const { at, kind, by, organisation, story, person, personName } = entry;
  return (
    <li class={kind === 'refused' || kind === 'sign-in-failed' ? 'audit-line audit-line-warn' : 'audit-line'}>
      <span class="audit-when quiet">
        <Moment instant={at} />
      </span>
      <span>
        <strong>{by}</strong> · {auditKinds[kind]}
      </span>
      <span class="audit-what">
        {whatInWords(entry)}
        <span class="quiet">
          {organisation && ` ${messages.at(organisation)}`}
          {story && ' · '}
          {story && <a href={addressOfStory(story)}>{messages.ofStory(shortIdOf(story))}</a>}
          {person && ` · ${messages.ofPerson(personName ?? shortIdOf(person))}`}
        </span>
      </span>
    </li>
  );
}
