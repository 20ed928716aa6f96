import { type Question, textIn } from '@hearback/contract/surveys';
import { valuesOf } from '@hearback/contract/surveys/inviting';
import { survey as words } from '@hearback/contract/words/survey-en';
import { mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { FieldMistake } from '../parts/field/field.tsx';
import { TypedField } from '../surveys/typed-field.tsx';
import { messages } from './paper.messages.ts';
import { fieldOf, type PaperModel } from './paper.model.ts';
import { type Pickable, Picks } from './picks.tsx';

interface QuestionProps {
  model: PaperModel;
  question: Question;
}

/** One question as it stands on a paper. */
export function PaperQuestion({ model, question }: QuestionProps) {
  switch (question.kind) {
    case 'information':
      return null;
    case 'matrix':
      return <Several model={model} question={question} name="row" parts={question.rows} options={question.columns} />;
    case 'ranking':
      return (
        <Several model={model} question={question} name="place" parts={question.options} options={placesOf(question)} />
      );
    case 'choice':
    case 'rating':
      return <Picking model={model} question={question} isMany={false} />;
    case 'consent':
    case 'choices':
    case 'pictures':
      return <Picking model={model} question={question} isMany />;
    case 'month':
      return <MonthField model={model} question={question} />;
    default:
      return <Typed model={model} question={question} />;
  }
}

/** Words of a survey as they stand on the paper, in its language. */
const read = ({ language, survey }: PaperModel, texts: Parameters<typeof textIn>[0]) => {
  const [first = 'en'] = survey.value?.definition.languages ?? [];
  return textIn(texts, language.value ?? first, first);
};

type Options = readonly { id: string; text: Parameters<typeof textIn>[0] }[];

function placesOf({ options }: { options: Options }): Options {
  return options.map((_, place) => ({ id: String(place + 1), text: { en: messages.place(place + 1) } }));
}

function optionsOf(model: PaperModel, question: Question): Pickable[] {
  const options = 'options' in question ? question.options : [];
  const own = options.map(({ id, text }) => ({ value: id, label: read(model, text) }));
  return [
    ...(question.kind === 'consent' ? [{ value: 'yes', label: words.agree }] : own),
    ...('hasOther' in question && question.hasOther ? [{ value: 'other', label: words.other }] : []),
    ...(question.canDecline ? [{ value: 'declined', label: words.declined }] : []),
  ];
}

function hintOf({ kind, isRequired }: Question): string | undefined {
  if (kind !== 'consent') return undefined;
  return isRequired ? messages.agreeNeeded : messages.agreeOpen;
}

function Picking({ model, question, isMany }: QuestionProps & { isMany: boolean }) {
  const own = model.posted.value[question.id] ?? {};
  const chosen = valuesOf(own, 'answer');
  const id = fieldOf(question.id);
  return (
    <>
      <Picks
        {...{ id, isMany, chosen }}
        legend={read(model, question.text)}
        hint={hintOf(question)}
        options={optionsOf(model, question)}
        error={mistakeIn(model.mistakes.value, id)}
        onChoose={(values) => model.set(question.id, 'answer', [...values])}
      />
      {chosen.includes('other') && (
        <TypedField
          id={`${id}-other`}
          label={words.otherLabel}
          text={valuesOf(own, 'other')[0] ?? ''}
          onType={(text) => model.set(question.id, 'other', text)}
        />
      )}
    </>
  );
}

interface SeveralProps extends QuestionProps {
  name: 'row' | 'place';
  parts: Options;
  options: Options;
}

/** One of the same options for each part. */
function Several({ model, question, name, parts, options }: SeveralProps) {
  const id = fieldOf(question.id);
  const error = mistakeIn(model.mistakes.value, id);
  const own = model.posted.value[question.id] ?? {};
  return (
    <fieldset class={error ? 'field field-wrong' : 'field'}>
      <legend class="field-label">
        <bdi>{read(model, question.text)}</bdi>
      </legend>
      <FieldMistake id={id} error={error} />
      {parts.map((part, place) => (
        <label class="paper-part" key={part.id}>
          <span>
            <bdi>{read(model, part.text)}</bdi>
          </span>
          <select
            class="field-input"
            id={place === 0 ? id : undefined}
            value={valuesOf(own, `${name}-${part.id}`)[0] ?? ''}
            onChange={(event) => model.set(question.id, `${name}-${part.id}`, event.currentTarget.value)}
          >
            <option value="">{messages.none}</option>
            {options.map((option) => (
              <option key={option.id} value={option.id}>
                {read(model, option.text)}
              </option>
            ))}
          </select>
        </label>
      ))}
      {question.canDecline && (
        <Picks
          {...{ id: `${id}-declined`, isMany: true, chosen: valuesOf(own, 'answer') }}
          legend=""
          options={[{ value: 'declined', label: words.declined }]}
          onChoose={(values) => model.set(question.id, 'answer', [...values])}
        />
      )}
    </fieldset>
  );
}

function MonthField({ model, question }: QuestionProps) {
  const own = model.posted.value[question.id] ?? {};
  const id = fieldOf(question.id);
  const handle = (text: string) => {
    const [year = '', month = ''] = text.split('-');
    model.set(question.id, 'answerYear', year);
    model.set(question.id, 'answerMonth', month);
  };
  const [year = ''] = valuesOf(own, 'answerYear');
  return (
    <TypedField
      {...{ id, type: 'month', onType: handle }}
      label={read(model, question.text)}
      text={year && `${year}-${valuesOf(own, 'answerMonth')[0] ?? ''}`}
      error={mistakeIn(model.mistakes.value, id)}
    />
  );
}

function Typed({ model, question }: QuestionProps) {
  const own = model.posted.value[question.id] ?? {};
  const id = fieldOf(question.id);
  const isNumber = question.kind === 'scale' || question.kind === 'number';
  const ends = question.kind === 'scale' ? `${question.from}–${question.to}` : undefined;
  return (
    <TypedField
      id={id}
      label={read(model, question.text)}
      hint={ends}
      text={valuesOf(own, 'answer')[0] ?? ''}
      inputmode={isNumber ? 'decimal' : 'text'}
      error={mistakeIn(model.mistakes.value, id)}
      onType={(text) => model.set(question.id, 'answer', text)}
      {...(question.kind === 'long-text' && { rows: 3 })}
    />
  );
}
