import type { RoleHeld } from '@hearback/contract';
import { type SurveyDefinition, textIn } from '@hearback/contract/surveys';
import { type ReadySurvey, readySurveys } from '@hearback/contract/surveys/library';
import { useModel } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { Page } from '../parts/page/page.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfSurvey, SURVEYS } from './addresses.ts';
import { FromFile } from './from-file.tsx';
import { languageNames } from './languages.ts';
import { messages } from './library.messages.ts';
import { LibraryModel } from './library.model.ts';
import './surveys.css';

/** What a survey of one's own begins with. */
const blank: SurveyDefinition = {
  languages: ['en'],
  title: { en: messages.blankTitle },
  questions: [{ kind: 'long-text', id: 'question-1', text: {} }],
};

/** Ready surveys to begin with. */
export function Library({ roles }: { roles: readonly RoleHeld[] }) {
  const ports = usePorts();
  const { route } = useLocation();
  const model = useModel(() => new LibraryModel({ ...ports, roles, onCopied: (id) => route(addressOfSurvey(id)) }));
  const over = (
    <p>
      <a href={SURVEYS}>{messages.all}</a>
    </p>
  );
  return (
    <Page title={messages.title} over={over}>
      <p class="quiet page-lead">
        {messages.lead} {messages.welshToRead}
      </p>
      <ErrorSummary mistakes={model.mistakes.value} />
      <Place model={model} />
      <ul class="library">
        {readySurveys.map((ready) => (
          <Entry key={ready.id} ready={ready} model={model} />
        ))}
        <li class="library-entry">
          <h2>{messages.blank}</h2>
          <p>{messages.blankAbout}</p>
          <Button isBusy={model.isBusy.value} onPress={() => model.copy({ id: '', kind: 'survey', definition: blank })}>
            {messages.blankUse}
          </Button>
        </li>
      </ul>
      <FromFile library={model} />
    </Page>
  );
}

function Place({ model }: { model: LibraryModel }) {
  const [id, error] = ['library-organisation', mistakeIn(model.mistakes.value, 'library-organisation')];
  const places = model.places.value;
  if (!places) {
    return (
      <div class="library-place">
        <TextField id={id} label={messages.organisationCode} value={model.organisation} error={error} />
      </div>
    );
  }
  if (places.length === 1) return null;
  return (
    <div class="library-place">
      <SelectField
        id={id}
        label={messages.organisation}
        value={model.organisation}
        options={places.map(({ ods, name }) => [ods, name])}
        none={messages.choose}
        error={error}
      />
    </div>
  );
}

function Entry({ ready, model }: { ready: ReadySurvey; model: LibraryModel }) {
  const { questions, languages } = ready.definition;
  const title = textIn(ready.definition.title, 'en', 'en');
  return (
    <li class="library-entry">
      <h2>{title}</h2>
      <div>
        <p>{ready.about}</p>
        <p class="quiet">{messages.languages(languageNames(languages))}</p>
      </div>
      <details>
        <summary>{messages.see(questions.length)}</summary>
        <ol>
          {questions.map(({ id, text }) => (
            <li key={id}>{textIn(text, 'en', 'en')}</li>
          ))}
        </ol>
      </details>
      <Button look="main" isBusy={model.isBusy.value} onPress={() => model.copy(ready)}>
        {model.isBusy.value ? messages.using : messages.use}
        <span class="unseen"> {title}</span>
      </Button>
    </li>
  );
}
