import type { StaffSurvey } from '@hearback/contract';
import { type Question, textIn } from '@hearback/contract/surveys';
import { useSignal } from '@preact/signals';
import { useLocation } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { Confirmation } from '../parts/confirmation/confirmation.tsx';
import { type Mistake, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfReturns } from '../returns/addresses.ts';
import { dayInWords, dayOf } from '../time/words.ts';
import { addressOfPaper, addressOfReach, addressOfResults, addressOfSurvey } from './addresses.ts';
import { AfterStory } from './after-story.tsx';
import { messages as questionWords } from './question.messages.ts';
import { fieldOfQuestion } from './question-words.ts';
import { standingOf } from './standing.ts';
import { messages, standing as words } from './survey.messages.ts';
import type { SurveyModel } from './survey.model.ts';
import type { Draft } from './survey-draft.ts';
import { answersInWords, messages as listWords } from './survey-list.messages.ts';
import { TakeOut } from './take-out.tsx';
import { TypedField } from './typed-field.tsx';

interface AskingProps {
  model: SurveyModel;
  survey: StaffSurvey;
  maySet: boolean;
  /** Whether what was answered on paper is theirs to type in. */
  mayType: boolean;
}

/** Whether and when a survey is asked: saving, opening and closing it. */
export function Asking({ model, survey, maySet, mayType }: AskingProps) {
  const { clock } = usePorts();
  const standing = standingOf(survey, dayOf(clock.now.value));
  const { version, state, isChanged } = survey;
  return (
    <section class="survey-asking">
      <h2>{words.title}</h2>
      <p>
        <Tag tone={standing.tone} text={standing.words} /> {answersInWords(survey)}
      </p>
      {version > 0 && <a href={addressOfResults(survey.id)}>{messages.results}</a>}
      {version > 0 && survey.kind === 'friends-and-family' && (
        <a href={addressOfReturns(survey.organisation.ods)}>{listWords.monthlyReturn}</a>
      )}
      {version > 0 && <a href={addressOfReach(survey.id)}>{words.reach}</a>}
      {version > 0 && survey.kind !== 'staff' && mayType && <a href={addressOfPaper(survey.id)}>{words.paper}</a>}
      {version > 0 && <Address id={survey.id} />}
      <p class="quiet">{version === 0 ? words.draft : words.version(version)}</p>
      {survey.kind === 'staff' && <p class="quiet">{words.staff}</p>}
      {version > 0 && (isChanged || model.asksOtherwise.value) && <p class="survey-changed">{words.changed}</p>}
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
      {model.kept.value?.kind !== 'staff' && <AfterStory model={model} draft={draft} />}
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
        hint={model.kept.value?.kind === 'staff' ? words.quotaStaffHint : words.quotaHint}
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
  const isTold = survey.kind === 'staff' && survey.state === 'closed';
  const canOpen = !isTold && (!isOpen || survey.isChanged || model.isChanged.value);
  return (
    <>
      <ToMend survey={survey.id} troubles={troubles} questions={model.draft.value?.definition.questions ?? []} />
      <div class="buttons">
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
      <p>{survey.kind === 'staff' ? words.closeStaff : words.closeWords}</p>
      {survey.kind === 'friends-and-family' && <p>{words.closeAlways}</p>}
    </Confirmation>
  );
}

/** Where it is answered. */
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

interface ToMendProps {
  survey: string;
  troubles: readonly Mistake[];
  questions: readonly Question[];
}

/** What keeps it from being opened: each thing once, with the ways to all the questions that have it. */
function ToMend({ survey, troubles, questions }: ToMendProps) {
  if (troubles.length === 0) return null;
  const numbers = new Map(questions.map(({ id }, at) => [fieldOfQuestion(id), at + 1]));
  const texts = [...new Set(troubles.map(({ text }) => text))];
  return (
    <div class="survey-mend">
      <h3>{words.troubles(troubles.length)}</h3>
      <ul>
        {texts.map((text) => (
          <li key={text}>
            {text}
            {troubles.map(({ field = '', ...one }) => {
              const number = one.text === text && numbers.get(field);
              return number && <ToQuestion key={field} survey={survey} field={field} number={number} />;
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function ToQuestion({ survey, field, number }: { survey: string; field: string; number: number }) {
  const { route } = useLocation();
  const handleClick = (event: Event) => {
    // Following the fragment scrolls, but does not put the focus there in every browser.
    event.preventDefault();
    if (!document.getElementById(field)) route(addressOfSurvey(survey));
    setTimeout(() => document.getElementById(field)?.focus());
  };
  return (
    <>
      {' '}
      <a href={`#${field}`} onClick={handleClick}>
        {questionWords.number(number)}
      </a>
    </>
  );
}
