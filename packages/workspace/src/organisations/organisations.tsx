import type { RoleHeld } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { GROUPS } from '../groups/addresses.ts';
import { messages as groupWords } from '../groups/groups.messages.ts';
import { IMPORT } from '../imports/addresses.ts';
import { messages as importWords } from '../imports/import.messages.ts';
import { Button } from '../parts/button/button.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Loading } from '../parts/loading/loading.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { usePorts } from '../ports/ports.ts';
import { AddOrganisation } from './add-organisation.tsx';
import { runsOrganisations } from './addresses.ts';
import { OrganisationRow } from './organisation-row.tsx';
import { messages } from './organisations.messages.ts';
import { type Branches, OrganisationsModel } from './organisations.model.ts';
import './organisations.css';

/** The organisations one looks after, as a tree, and adding more. */
export function Organisations({ roles }: { roles: readonly RoleHeld[] }) {
  const ports = usePorts();
  const model = useModel(() => new OrganisationsModel(ports));
  useEffect(() => {
    void model.load();
  }, [model]);
  const isRunning = runsOrganisations(roles);
  return (
    <Page title={messages.title} beside={isRunning && <Beside />}>
      <p class="quiet page-lead">{messages.lead}</p>
      <NoticeRegion notice={model.notice.value} />
      <div class={isRunning ? 'organisations-columns' : undefined}>
        <div>
          <Search model={model} />
          <Found model={model} />
        </div>
        {isRunning && <AddOrganisation onAdded={model.added} />}
      </div>
    </Page>
  );
}

function Beside() {
  return (
    <p class="organisations-beside">
      <a href={IMPORT}>{importWords.open}</a> <a href={GROUPS}>{groupWords.title}</a>
    </p>
  );
}

function Search({ model }: { model: OrganisationsModel }) {
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.load();
  };
  return (
    <search>
      <form class="organisations-search" onSubmit={handleSubmit}>
        <TextField id="search" label={messages.search} value={model.search} />
        <Button type="submit">{messages.find}</Button>
        {model.found.value && <Button onPress={model.showAll}>{messages.all}</Button>}
      </form>
    </search>
  );
}

function Found({ model }: { model: OrganisationsModel }) {
  const top = model.top.value;
  const found = model.found.value;
  if (!top) return <Loading words={messages.loading} model={model} />;
  if (top.items.length > 0)
    return <Tree model={model} branches={top} label={found ? messages.found(found) : messages.title} />;
  if (found) return <p role="status">{messages.noneFound(found)}</p>;
  return (
    <>
      <h2>{messages.none}</h2>
      <p class="quiet">{messages.noneHelp}</p>
    </>
  );
}

interface TreeProps {
  model: OrganisationsModel;
  branches: Branches;
  label: string;
  /** What these are the parts of. */
  parent?: string;
}

function Tree({ model, branches, label, parent }: TreeProps) {
  const isBusy = model.isBusy.value;
  return (
    <>
      <ul class={parent ? 'organisations-parts' : 'organisations'} aria-label={label}>
        {branches.items.map((one) => {
          const parts = model.opened.value[one.ods];
          return (
            <OrganisationRow
              key={one.ods}
              organisation={one}
              isFound={model.found.value !== ''}
              isOpened={parts !== undefined}
              onToggle={() => model.toggle(one)}
            >
              {parts && parts.items.length > 0 && (
                <Tree model={model} branches={parts} label={messages.showParts(one.name)} parent={one.ods} />
              )}
            </OrganisationRow>
          );
        })}
      </ul>
      {branches.next && (
        <Button isBusy={isBusy} onPress={() => model.more(parent)}>
          {isBusy ? messages.loadingMore : messages.more}
        </Button>
      )}
    </>
  );
}
