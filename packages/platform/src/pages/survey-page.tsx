import type { SurveyKind } from '@hearback/contract';
import {
  answersOnPath,
  isAnythingSaid,
  type Path,
  type Question,
  type Reading,
  type SurveyDefinition,
  type Texts,
  textIn,
} from '@hearback/contract/surveys';
import type { ComponentChildren } from 'preact';
import { directionOf } from '../frame/frame-settings.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import { type SurveyPageWords, wordsIn } from '../survey-words/words-in.ts';
import { ErrorSummary } from './form-parts.tsx';
import { renderPage } from './layout.tsx';
import { SpeakUp } from './speak-up.tsx';
import { Fields } from './survey-fields.tsx';
import { KioskWords, kioskOf } from './survey-kiosk.tsx';
import type { SurveyState } from './survey-state.ts';
import type { Posted } from './tell-form.ts';

/** A survey in the version that is answered, and who asks it. */
export interface AskedSurvey {
  id: string;
  organisation: FoundOrganisation;
  definition: SurveyDefinition;
  kind: SurveyKind;
  /** Where else staff can turn at the organisation, where they are asked and it has said so. */
  speakUp?: string | undefined;
}

export interface QuestionPageProps {
  asked: AskedSurvey;
  state: SurveyState;
  path: Path;
  question: Question;
  values: Posted;
  /** What is wrong with the answer, in plain words. */
  error?: string | undefined;
  /** Whether somebody came from the check page. */
  isChanging: boolean;
  thisYear: number;
}

/** One question of a survey as plain HTML: it works with no script at all. */
export function questionPage(props: QuestionPageProps): string {
  const { asked, path, question, error } = props;
  const reading = readingOf(props);
  const words = wordsIn(reading.language);
  const title = textIn(question.text, reading.language, reading.first);
  const place = path.questions.findIndex(({ id }) => id === question.id);
  const isFirst = place <= 0 && !props.isChanging;
  const kiosk = props.state.isKiosk ? kioskOf(asked.id) : undefined;
  return renderPage({
    look: asked.organisation,
    title: error ? words.problem(title) : title,
    isPrivate: true,
    ...{ words, kiosk },
    children: (
      <Spoken reading={reading}>
        {error && (
          <ErrorSummary
            heading={words.problemHeading}
            errors={[{ pointer: '/answer', code: 'required', detail: error }]}
          />
        )}
        <p class="survey-title">
          <bdi>{textIn(asked.definition.title, reading.language, reading.first)}</bdi>{' '}
          <span class="survey-progress" lang={words.language}>
            {words.progress(place + 1, path.questions.length)}
          </span>
        </p>
        {isFirst && <Introduction asked={asked} reading={reading} words={words} />}
        <QuestionForm {...props} {...{ isFirst, title, reading, words }} />
        {isFirst && <OtherLanguages asked={asked} reading={reading} words={words} state={props.state} />}
        {kiosk && <KioskWords kiosk={kiosk} words={words} />}
      </Spoken>
    ),
  });
}

/** In what somebody reads a survey. */
export function readingOf({ asked, state }: { asked: AskedSurvey; state: SurveyState }): Reading {
  return { language: state.language, first: asked.definition.languages[0] ?? 'en' };
}

/** The survey's own language around its words: the page around it may have to be in English. */
export function Spoken({ reading: { language }, children }: { reading: Reading; children: ComponentChildren }) {
  return (
    <div lang={language} dir={directionOf(undefined, language)}>
      {children}
    </div>
  );
}

interface AroundProps {
  asked: AskedSurvey;
  reading: Reading;
  words: SurveyPageWords;
}

function Introduction({ asked: { definition, organisation, kind, speakUp }, reading, words }: AroundProps) {
  const { introduction } = definition;
  return (
    <div class="survey-introduction">
      {introduction && <p dir="auto">{textIn(introduction, reading.language, reading.first)}</p>}
      <p lang={words.language} dir="auto">
        <bdi>{words.by(organisation.name)}.</bdi> {words.anonymous}
      </p>
      {kind === 'staff' && <SpeakUp language={words.language} own={speakUp} />}
    </div>
  );
}

interface QuestionFormProps extends QuestionPageProps {
  isFirst: boolean;
  title: string;
  reading: Reading;
  words: SurveyPageWords;
}

function QuestionForm({
  asked,
  state,
  path,
  question,
  values,
  error,
  isChanging,
  isFirst,
  title,
  reading,
  words,
  thisYear,
}: QuestionFormProps) {
  const isText = question.kind === 'short-text' || question.kind === 'long-text';
  const hint = hintOf(question, reading, words);
  const describedBy = [
    hint && 'hint',
    question.kind === 'scale' && (question.low || question.high) && 'ends',
    error && 'error',
  ];
  const isOptional = !question.isRequired && question.kind !== 'information';
  return (
    <form method="post" action={`/survey/${asked.id}`} class={error ? 'survey field-wrong' : 'survey'} noValidate>
      <h1 id="question" dir="auto">
        {title}{' '}
        {isOptional && (
          <span class="optional" lang={words.language}>
            {words.survey.optional}
          </span>
        )}
      </h1>
      {hint && (
        <p id="hint" class="hint" dir="auto">
          {hint}
        </p>
      )}
      {isText && (
        <p class="notice" lang={words.language}>
          {words.urgent}
        </p>
      )}
      {error && (
        <p id="error" class="field-error" lang={words.language}>
          {error}
        </p>
      )}
      <Fields
        {...{ question, values, reading, words, thisYear }}
        seed={state.id}
        describedBy={describedBy.filter(Boolean).join(' ') || undefined}
        isWrong={!!error}
      />
      <HiddenState state={state} at={question.id} isChanging={isChanging} />
      <div class="send" lang={words.language}>
        <button class="button" type="submit" name="step" value="next">
          {words.next}
        </button>
        {!isFirst && (
          <button class="button button-quiet" type="submit" name="step" value="back">
            {words.back}
          </button>
        )}
        {isAnythingSaid(answersOnPath(path, state.answers)) && (
          <button class="button button-quiet" type="submit" name="step" value="stop">
            {words.stop.here}
          </button>
        )}
      </div>
    </form>
  );
}

/** The question's own help, else what its kind needs said. */
function hintOf(question: Question, { language, first }: Reading, words: SurveyPageWords): string | undefined {
  const own = question.help && textIn(question.help, language, first);
  const usual = usualHint(question, words.survey);
  return [own, usual].filter(Boolean).join(' ') || undefined;
}

function usualHint(question: Question, words: SurveyPageWords['survey']): string | undefined {
  if (question.kind === 'choices') return question.most ? words.upTo(question.most) : words.all;
  if (question.kind === 'pictures' && (question.most ?? 1) > 1) return words.upTo(question.most ?? 1);
  if (question.kind === 'ranking') return words.first;
  return question.kind === 'long-text' && !question.help ? words.private : undefined;
}

/** All that was answered so far, to come back with the next page. */
export function HiddenState({
  state,
  at,
  isChanging = false,
}: {
  state: SurveyState;
  at?: string;
  isChanging?: boolean;
}) {
  return (
    <>
      <input type="hidden" name="state" value={JSON.stringify(state)} />
      {at && <input type="hidden" name="at" value={at} />}
      {isChanging && <input type="hidden" name="from" value="check" />}
    </>
  );
}

/** Where somebody began, with nothing answered. */
export function beginningOf({ id }: AskedSurvey, { link, isKiosk }: SurveyState): string {
  const open = isKiosk ? kioskOf(id).start : `/survey/${id}`;
  return link === undefined ? open : `/i/${link}`;
}

function OtherLanguages({ asked, reading, words, state }: AroundProps & { state: SurveyState }) {
  const { definition } = asked;
  const address = beginningOf(asked, state);
  const others = definition.languages.filter((language) => language !== reading.language);
  if (others.length === 0) return null;
  return (
    <nav class="survey-languages" aria-label={words.otherLanguages}>
      <ul>
        {others.map((language) => (
          <li key={language}>
            <a href={`${address}?lang=${language}`} lang={language} hreflang={language}>
              {nameOf(language)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** A language's name in that language. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames([language, 'en'], { type: 'language' }).of(language) ?? language;
}

/** Words of the survey as somebody reads them. */
export function read(texts: Texts, { language, first }: Reading): string {
  return textIn(texts, language, first);
}
