import type { StaffSurvey } from '@hearback/contract';
import { textIn } from '@hearback/contract/surveys';
import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { type Mistake, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfReturns } from '../returns/addresses.ts';
import { dayInWords, dayOf } from '../time/words.ts';
import { addressOfResults, addressOfSurvey } from './addresses.ts';
import { standingOf } from './standing.ts';
import { messages, standing as words } from './survey.messages.ts';
import type { SurveyModel } from './survey.model.ts';
import type { Draft } from './survey-draft.ts';
import { messages as listWords } from './survey-list.messages.ts';
import { TakeOut } from './take-out.tsx';
import { TypedField } from './typed-field.tsx';

interface AskingProps {
  model: SurveyModel;
  survey: StaffSurvey;
  maySet: boolean;
}

/** Whether and when a survey is asked: saving, opening and closing it. */
export function Asking({ model, survey, maySet }: AskingProps) {
  const { clock } = usePorts();
  const standing = standingOf(survey, dayOf(clock.now.value));
  const { version, responses, quota, state, isChanged } = survey;
  return (
    <section class="survey-asking">
      <h2>{words.title}</h2>
      <p>
        <Tag tone={standing.tone} text={standing.words} />{' '}
        {quota ? listWords.ofQuota(responses, quota) : listWords.responses(responses)}
      </p>
      {version > 0 && <a href={addressOfResults(survey.id)}>{messages.results}</a>}
      {version > 0 && survey.kind === 'friends-and-family' && (
        <a href={addressOfReturns(survey.organisation.ods)}>{listWords.monthlyReturn}</a>
      )}
      {version > 0 && <Address id={survey.id} />}
      <p class="quiet">{version === 0 ? words.draft : words.version(version)}</p>
      {version > 0 && (isChanged || model.isChanged.value) && <p class="survey-changed">{words.changed}</p>}
      {maySet && <Limits model={model} isAlwaysOpen={survey.kind === 'friends-and-family'} />}
      {maySet && <Actions model={model} survey={survey} isOpen={state === 'open'} />}
      <TakeOut model={model} survey={survey} />
    </section>
  );
}

function Limits({ model, isAlwaysOpen }: { model: SurveyModel; isAlwaysOpen: boolean }) {
  const draft = model.draft.value;
  if (!draft) return null;
  const error = (field: string) => mistakeIn(model.mistakes.value, field);
  return (
    <>
      <TypedField
        id="survey-opens"
        label={words.opensOn}
        type="date"
        hint={words.daysHint}
        text={draft.opensOn}
        error={error('survey-opens')}
        onType={(opensOn) => model.set({ opensOn })}
      />
      {isAlwaysOpen ? <p class="quiet">{words.alwaysOpen}</p> : <Ends model={model} draft={draft} />}
    </>
  );
}

function Ends({ model, draft }: { model: SurveyModel; draft: Draft }) {
  const error = (field: string) => mistakeIn(model.mistakes.value, field);
  return (
    <>
      <TypedField
        id="survey-closes"
        label={words.closesOn}
        type="date"
        hint={words.closesHint}
        text={draft.closesOn}
        error={error('survey-closes')}
        onType={(closesOn) => model.set({ closesOn })}
      />
      <TypedField
        id="survey-quota"
        label={words.quota}
        hint={words.quotaHint}
        inputmode="numeric"
        text={draft.quota}
        error={error('survey-quota')}
        onType={(quota) => model.set({ quota })}
      />
    </>
  );
}

interface ActionsProps {
  model: SurveyModel;
  survey: StaffSurvey;
  isOpen: boolean;
}

function Actions({ model, survey, isOpen }: ActionsProps) {
  const asked = useSignal<'open' | 'close'>();
  const isBusy = model.isBusy.value;
  const troubles = model.troubles.value;
  const canOpen = !isOpen || survey.isChanged || model.isChanged.value;
  return (
    <>
      <ToMend survey={survey.id} troubles={troubles} />
      <p class="quiet" role="status">
        {model.isChanged.value ? messages.unsaved : messages.allSaved}
      </p>
      <div class="buttons">
        <Button isBusy={isBusy} onPress={model.save}>
          {isBusy ? messages.saving : messages.save}
        </Button>
        {canOpen && troubles.length === 0 && (
          <Button look="main" isBusy={isBusy} onPress={() => (asked.value = 'open')}>
            {isOpen ? words.openAgain : words.open}
          </Button>
        )}
        {isOpen && (
          <Button look="link" isBusy={isBusy} onPress={() => (asked.value = 'close')}>
            {words.close}
          </Button>
        )}
      </div>
      {asked.value === 'open' && <AskToOpen model={model} survey={survey} onEnd={() => (asked.value = undefined)} />}
      {asked.value === 'close' && <AskToClose model={model} survey={survey} onEnd={() => (asked.value = undefined)} />}
    </>
  );
}

interface AskProps {
  model: SurveyModel;
  survey: StaffSurvey;
  onEnd: () => void;
}

function titleOf({ model, survey }: Pick<AskProps, 'model' | 'survey'>): string {
  const { title, languages } = model.draft.value?.definition ?? survey.definition;
  const [first = ''] = languages;
  return textIn(title, first, first) || messages.untitled;
}

function AskToOpen({ model, survey, onEnd }: AskProps) {
  const { clock } = usePorts();
  const opensOn = model.draft.value?.opensOn ?? '';
  const isLater = opensOn > dayOf(clock.now.value);
  const handleConfirm = async () => {
    await model.open();
    onEnd();
  };
  return (
    <Confirmation
      title={words.openTitle(titleOf({ model, survey }))}
      confirm={words.openConfirm}
      cancel={words.keep}
      isBusy={model.isBusy.value}
      onConfirm={handleConfirm}
      onCancel={onEnd}
    >
      <p>{isLater ? words.openFrom(dayInWords(opensOn)) : words.openNow}</p>
      <ul>
        {words.openWords(survey.version + 1).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </Confirmation>
  );
}

function AskToClose({ model, survey, onEnd }: AskProps) {
  const handleConfirm = async () => {
    await model.close();
    onEnd();
  };
  return (
    <Confirmation
      title={words.closeTitle(titleOf({ model, survey }))}
      confirm={words.closeConfirm}
      cancel={words.keepOpen}
      look="grave"
      isBusy={model.isBusy.value}
      onConfirm={handleConfirm}
      onCancel={onEnd}
    >
      <p>{words.closeWords}</p>
      {survey.kind === 'friends-and-family' && <p>{words.closeAlways}</p>}
    </Confirmation>
  );
}

/** Where patients answer it. */
function Address({ id }: { id: string }) {
  const path = `/survey/${id}`;
  return (
    <p>
      {words.link}:{' '}
      <a href={path} target="_blank" rel="noreferrer">
        {location.origin}
        {path}
      </a>
    </p>
  );
}

/** What keeps it from being opened, with the way to each. */
function ToMend({ survey, troubles }: { survey: string; troubles: readonly Mistake[] }) {
  if (troubles.length === 0) return null;
  return (
    <div class="survey-mend">
      <h3>{words.troubles(troubles.length)}</h3>
      <ul>
        {troubles.map(({ field, text }) => (
          <li key={`${field} ${text}`}>{field ? <ToQuestion survey={survey} field={field} text={text} /> : text}</li>
        ))}
      </ul>
    </div>
  );
}

function ToQuestion({ survey, field, text }: { survey: string; field: string; text: string }) {
  const { route } = useLocation();
  const handleClick = (event: Event) => {
    // Following the fragment scrolls, but does not put the focus there in every browser.
    event.preventDefault();
    if (!document.getElementById(field)) route(addressOfSurvey(survey));
    setTimeout(() => document.getElementById(field)?.focus());
  };
  return (
    <a href={`#${field}`} onClick={handleClick}>
      {text}
    </a>
  );
}
