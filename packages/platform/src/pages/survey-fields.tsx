import {
  optionsInOrder,
  type Question,
  type QuestionOf,
  type Reading,
  type SurveyPicture,
  type Texts,
  textIn,
} from '@hearback/contract/surveys';
import type { SurveyPageWords } from '../survey-words/words-in.ts';
import { monthNamesIn } from '../time/words.ts';
import { type Posted, valuesOf } from './tell-form.ts';

/** A question with what stands in its fields. */
export interface FieldsProps<Kind extends Question['kind'] = Question['kind']> {
  question: QuestionOf<Kind>;
  values: Posted;
  reading: Reading;
  words: SurveyPageWords;
  /** What decides the order where that is left to chance. */
  seed: string;
  describedBy: string | undefined;
  isWrong: boolean;
  /** The year it is in England. */
  thisYear: number;
}

/** The fields that a question is answered with. The first has the id `answer`, for links to it. */
export function Fields(props: FieldsProps) {
  const { question } = props;
  switch (question.kind) {
    case 'information':
      return null;
    case 'matrix':
      return <MatrixFields {...props} question={question} />;
    case 'ranking':
      return <RankingFields {...props} question={question} />;
    case 'short-text':
    case 'long-text':
      return <TextFields {...props} question={question} />;
    case 'number':
      return <NumberField {...props} question={question} />;
    case 'month':
      return <MonthFields {...props} question={question} />;
    default:
      return <Chosen {...props} question={question} />;
  }
}

type ChosenKind = 'choice' | 'choices' | 'rating' | 'scale' | 'consent' | 'pictures';

/** What is answered by choosing: one option, or any of several. */
function Chosen(props: FieldsProps<ChosenKind>) {
  const { question, values, describedBy, words } = props;
  const isSeveral = question.kind === 'choices' || (question.kind === 'pictures' && (question.most ?? 1) > 1);
  const isScale = question.kind === 'scale';
  const type = isSeveral || question.kind === 'consent' ? 'checkbox' : 'radio';
  return (
    <fieldset class="field survey-field" aria-labelledby="question" aria-describedby={describedBy}>
      <div class={isScale ? 'survey-scale' : 'choices'}>
        {optionsOf(props).map(({ value, label, picture }, place) => (
          <Tile key={value} {...{ type, value, label, picture, values }} id={place === 0 ? 'answer' : undefined} />
        ))}
      </div>
      {isScale && <ScaleEnds {...props} question={question} />}
      {'hasOther' in question && question.hasOther && (
        <div class="choices">
          <Tile {...{ type, values }} value="other" label={words.survey.other} />
          <label class="label" for="other">
            {words.survey.otherLabel}
          </label>
          <input
            id="other"
            type="text"
            name="other"
            value={valuesOf(values, 'other')[0] ?? ''}
            autocomplete="off"
            dir="auto"
          />
        </div>
      )}
      <Declined {...props} type={type === 'radio' ? 'radio' : 'checkbox'} />
    </fieldset>
  );
}

type Chooseable = Pick<TileProps, 'value' | 'label' | 'picture'>;

function optionsOf({ question, reading, words, seed }: FieldsProps<ChosenKind>): Chooseable[] {
  if (question.kind === 'consent') return [{ value: 'yes', label: words.survey.agree }];
  if (question.kind === 'scale') {
    const numbers = Array.from({ length: question.to - question.from + 1 }, (_, place) =>
      String(question.from + place),
    );
    return numbers.map((number) => ({ value: number, label: number }));
  }
  const options: readonly { id: string; text: Texts; picture?: SurveyPicture | undefined }[] =
    question.kind === 'rating' ? question.options : optionsInOrder<Shuffled>(question, seed);
  return options.map(({ id, text, picture }) => ({ value: id, label: read(text, reading), picture }));
}

type Shuffled = Extract<Question, { isShuffled?: boolean | undefined }>;

function ScaleEnds({ question: { from, to, low, high }, reading }: FieldsProps<'scale'>) {
  if (!low && !high) return null;
  return (
    <p class="survey-ends" id="ends">
      {low && (
        <span>
          {from} – {read(low, reading)}
        </span>
      )}
      {high && (
        <span>
          {to} – {read(high, reading)}
        </span>
      )}
    </p>
  );
}

interface TileProps {
  type: 'radio' | 'checkbox';
  name?: string;
  value: string;
  label: string;
  picture?: SurveyPicture | undefined;
  values: Posted;
  id?: string | undefined;
}

function Tile({ type, name = 'answer', value, label, picture, values, id }: TileProps) {
  return (
    <label class="choice">
      <input {...{ id, type, name, value }} checked={valuesOf(values, name).includes(value)} />
      <span dir="auto">
        {picture && <img src={picture.path} width={picture.width} height={picture.height} alt="" />}
        {label}
      </span>
    </label>
  );
}

/** "Prefer not to say". */
function Declined({
  question,
  values,
  words,
  type,
}: Pick<FieldsProps, 'question' | 'values' | 'words'> & { type: TileProps['type'] }) {
  if (!question.canDecline) return null;
  return (
    <div class="choices survey-declined">
      <Tile {...{ type, values }} value="declined" label={words.survey.declined} />
    </div>
  );
}

function MatrixFields(props: FieldsProps<'matrix'>) {
  const { question, values, reading, seed } = props;
  return (
    <fieldset class="field survey-field" aria-labelledby="question" aria-describedby={props.describedBy}>
      {question.rows.map((row, index) => (
        <fieldset key={row.id} class="survey-row">
          <legend dir="auto">{read(row.text, reading)}</legend>
          <div class="survey-columns">
            {question.columns.map((column, place) => (
              <Tile
                key={`${seed}${column.id}`}
                id={index + place === 0 ? 'answer' : undefined}
                type="radio"
                name={`row-${row.id}`}
                value={column.id}
                label={read(column.text, reading)}
                values={values}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <Declined {...props} type="checkbox" />
    </fieldset>
  );
}

function RankingFields(props: FieldsProps<'ranking'>) {
  const { question, values, reading, words, seed, describedBy } = props;
  return (
    <fieldset class="field survey-field" aria-labelledby="question" aria-describedby={describedBy}>
      {optionsInOrder(question, seed).map(({ id, text }, place) => (
        <div key={id} class="survey-place">
          <label for={place === 0 ? 'answer' : `place-${id}`} dir="auto">
            {read(text, reading)}
          </label>
          <select id={place === 0 ? 'answer' : `place-${id}`} name={`place-${id}`}>
            <option value="">{words.choose}</option>
            {question.options.map((_, index) => (
              <option
                key={String(index)}
                value={index + 1}
                selected={valuesOf(values, `place-${id}`)[0] === String(index + 1)}
              >
                {index + 1}
              </option>
            ))}
          </select>
        </div>
      ))}
      <Declined {...props} type="checkbox" />
    </fieldset>
  );
}

function TextFields(props: FieldsProps<'short-text' | 'long-text'>) {
  const { question, values, describedBy, isWrong } = props;
  const [text = ''] = valuesOf(values, 'answer');
  const shown = text === 'declined' && question.canDecline ? '' : text;
  const shared = {
    ...({ id: 'answer', name: 'answer', 'aria-labelledby': 'question', 'aria-describedby': describedBy } as const),
    'aria-invalid': isWrong ? true : undefined,
    ...({ dir: 'auto', autocomplete: 'off' } as const),
  };
  return (
    <div class="field survey-field">
      {question.kind === 'long-text' ? (
        <textarea {...shared} rows={7}>
          {shown}
        </textarea>
      ) : (
        <input {...shared} type="text" value={shown} />
      )}
      <Declined {...props} type="checkbox" />
    </div>
  );
}

function NumberField(props: FieldsProps<'number'>) {
  const { question, values, reading, describedBy, isWrong } = props;
  const [text = ''] = valuesOf(values, 'answer');
  return (
    <div class="field survey-field">
      <div class="survey-number">
        <input
          id="answer"
          name="answer"
          type="text"
          inputMode="decimal"
          value={text === 'declined' ? '' : text}
          aria-labelledby="question"
          aria-describedby={[question.unit && 'unit', describedBy].filter(Boolean).join(' ') || undefined}
          aria-invalid={isWrong ? true : undefined}
          autocomplete="off"
        />
        {question.unit && <span id="unit">{read(question.unit, reading)}</span>}
      </div>
      <Declined {...props} type="checkbox" />
    </div>
  );
}

/** How many years back somebody can choose where the survey sets no limit. */
const YEARS_BACK = 10;

function MonthFields(props: FieldsProps<'month'>) {
  const { question, values, words, describedBy, thisYear } = props;
  const last = question.to ? Number(question.to.slice(0, 4)) : thisYear;
  const first = question.from ? Number(question.from.slice(0, 4)) : last - YEARS_BACK;
  const years = Array.from({ length: last - first + 1 }, (_, back) => String(last - back));
  const months = monthNamesIn(words.language).map((label, index) => ({
    value: String(index + 1).padStart(2, '0'),
    label,
  }));
  return (
    <fieldset class="field survey-field" aria-labelledby="question" aria-describedby={describedBy}>
      <div class="month">
        <Select id="answer" name="answerMonth" label={words.survey.month} values={values} options={months} />
        <Select
          id="year"
          name="answerYear"
          label={words.survey.year}
          values={values}
          options={years.map((year) => ({ value: year, label: year }))}
        />
      </div>
      <Declined {...props} type="checkbox" />
    </fieldset>
  );
}

interface SelectProps {
  id: string;
  name: string;
  label: string;
  values: Posted;
  options: { value: string; label: string }[];
}

function Select({ id, name, label, values, options }: SelectProps) {
  return (
    <div>
      <label class="label" for={id}>
        {label}
      </label>
      <select id={id} name={name}>
        <option value="" />
        {options.map((option) => (
          <option key={option.value} value={option.value} selected={valuesOf(values, name)[0] === option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

const read = (texts: Texts, { language, first }: Reading) => textIn(texts, language, first);
