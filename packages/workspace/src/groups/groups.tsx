import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Loading } from '../parts/loading/loading.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { Page } from '../parts/page/page.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfGroup } from './addresses.ts';
import { messages } from './groups.messages.ts';
import { GroupsModel } from './groups.model.ts';
import '../organisations/organisations.css';

/** Every group, and adding one. */
export function Groups() {
  const ports = usePorts();
  const { route } = useLocation();
  const model = useModel(() => new GroupsModel({ ...ports, onAdded: (id) => route(addressOfGroup(id)) }));
  useEffect(() => {
    void model.load();
  }, [model]);
  return (
    <Page title={messages.title}>
      <p class="quiet page-lead">{messages.lead}</p>
      <NoticeRegion notice={model.notice.value} />
      <div class="organisations-columns">
        <Listed model={model} />
        <Add model={model} />
      </div>
    </Page>
  );
}

function Listed({ model }: { model: GroupsModel }) {
  const groups = model.groups.value;
  if (!groups) return <Loading words={messages.loading} model={model} />;
  if (groups.length === 0) {
    return (
      <div>
        <h2>{messages.none}</h2>
        <p class="quiet">{messages.noneHelp}</p>
      </div>
    );
  }
  return (
    <ul class="organisations" aria-label={messages.title}>
      {groups.map(({ id, name, members }) => (
        <li key={id} class="organisation">
          <div class="organisation-line">
            <p>
              <a class="organisation-name" href={addressOfGroup(id)}>
                <bdi>{name}</bdi>
              </a>
              <span class="quiet organisation-kind">{messages.members(members)}</span>
            </p>
          </div>
        </li>
      ))}
    </ul>
  );
}

function Add({ model }: { model: GroupsModel }) {
  const mistakes = model.mistakes.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.submit();
  };
  return (
    <section class="card">
      <h2>{messages.add}</h2>
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={mistakes} />
        <TextField
          id="group-id"
          label={messages.id}
          hint={messages.idHint}
          value={model.id}
          error={mistakeIn(mistakes, 'group-id')}
        />
        <TextField id="group-name" label={messages.name} value={model.name} error={mistakeIn(mistakes, 'group-name')} />
        <div class="buttons">
          <Button type="submit" look="main" isBusy={model.isBusy.value}>
            {model.isBusy.value ? messages.submitting : messages.submit}
          </Button>
        </div>
      </form>
    </section>
  );
}
