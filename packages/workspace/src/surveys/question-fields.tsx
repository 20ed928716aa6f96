import type { Question, QuestionOf, SurveyPicture } from '@hearback/contract/surveys';
import { textIn } from '@hearback/contract/surveys';
import { merged, withOptionalWords, withWords } from './edits.ts';
import { Months, Numbers } from './limits.tsx';
import { OptionList } from './option-list.tsx';
import { OptionPicture } from './option-picture.tsx';
import { Picked, Tick } from './picked.tsx';
import { messages } from './question.messages.ts';
import { readingHint } from './reading-hint.ts';
import { TypedField } from './typed-field.tsx';

export interface QuestionFieldsProps<Kind extends Question = Question> {
  question: Kind;
  language: string;
  onChange: (parts: object) => void;
}

interface Asked {
  /** The organisation that asks it. */
  organisation: string;
}

/** All that can be set of a question, but for its rules. */
export function QuestionFields(props: QuestionFieldsProps & Asked) {
  const { question, language, onChange } = props;
  const { id, kind, text, help } = question;
  const words = text[language] ?? '';
  return (
    <>
      <TypedField
        id={`text-${id}`}
        label={kind === 'information' ? messages.words : messages.text}
        rows={2}
        lang={language}
        text={words}
        hint={language === 'en' ? readingHint(words) : undefined}
        onType={(typed) => onChange({ text: withWords(text, language, typed) })}
      />
      <TypedField
        id={`help-${id}`}
        label={messages.help}
        hint={messages.helpHint}
        lang={language}
        text={help?.[language] ?? ''}
        onType={(typed) => onChange({ help: withOptionalWords(help, language, typed) })}
      />
      <OwnFields {...props} />
      {kind !== 'information' && <Flags {...props} />}
    </>
  );
}

function Flags({ question, onChange }: QuestionFieldsProps) {
  const flag = (name: string, label: string) => (
    <Tick
      label={label}
      isTicked={(question as Record<string, unknown>)[name] === true}
      onTick={(isTicked) => onChange({ [name]: isTicked || undefined })}
    />
  );
  const hasOptions = question.kind === 'choice' || question.kind === 'choices';
  const isShuffled = hasOptions || question.kind === 'ranking' || question.kind === 'pictures';
  return (
    <div>
      {flag('isRequired', messages.isRequired)}
      {flag('canDecline', messages.canDecline)}
      {hasOptions && flag('hasOther', messages.hasOther)}
      {isShuffled && flag('isShuffled', messages.isShuffled)}
      {question.kind === 'number' && flag('isWhole', messages.isWhole)}
    </div>
  );
}

function OwnFields({ question, language, organisation, onChange }: QuestionFieldsProps & Asked) {
  switch (question.kind) {
    case 'choice':
    case 'rating':
      return <Options {...{ question, language, onChange }} most={50} />;
    case 'pictures':
      return (
        <>
          <PictureOptions {...{ question, language, organisation, onChange }} />
          <Numbers {...{ question, onChange }} names={['least', 'most']} hint={messages.pictureLimitsHint} />
        </>
      );
    case 'ranking':
      return <Options {...{ question, language, onChange }} most={10} />;
    case 'choices':
      return (
        <>
          <Options {...{ question, language, onChange }} most={50} />
          <Alone {...{ question, language, onChange }} />
          <Numbers {...{ question, onChange }} names={['least', 'most']} hint={messages.limitsHint} />
        </>
      );
    case 'matrix':
      return <Matrix {...{ question, language, onChange }} />;
    case 'scale':
      return <ScaleFields {...{ question, language, onChange }} />;
    case 'number':
      return <NumberFields {...{ question, language, onChange }} />;
    case 'short-text':
    case 'long-text':
      return <Numbers {...{ question, onChange }} names={['longest']} hint={messages.limitsHint} />;
    case 'month':
      return <Months {...{ question, onChange }} />;
    default:
      return null;
  }
}

type WithOptions = Extract<Question, { options: unknown }>;

function PictureOptions({
  question,
  language,
  organisation,
  onChange,
}: QuestionFieldsProps<QuestionOf<'pictures'>> & Asked) {
  const { id, options } = question;
  const put = (at: number, picture: SurveyPicture | undefined) =>
    onChange({ options: options.map((option, place) => (place === at ? merged(option, { picture }) : option)) });
  return (
    <OptionList
      {...{ id, name: 'options', list: options, language, least: 2, most: 12 }}
      onChange={(list) => onChange({ options: list })}
      beside={(option, name, at) => (
        <OptionPicture
          {...{ id: `picture-${id}-${option.id}`, name, organisation, picture: options[at]?.picture }}
          onPicture={(picture) => put(at, picture)}
        />
      )}
    />
  );
}

type OptionsProps = Pick<QuestionFieldsProps<WithOptions>, 'question' | 'language' | 'onChange'> & { most: number };

function Options({ question, language, onChange, most }: OptionsProps) {
  return (
    <OptionList
      {...{ id: question.id, name: 'options', list: question.options, language, least: 2, most }}
      onChange={(options) => onChange({ options, ...aloneAmong(question, options) })}
    />
  );
}

/** Without those that stand alone and are gone. */
function aloneAmong(question: WithOptions, options: readonly { id: string }[]): object {
  if (question.kind !== 'choices' || !question.alone) return {};
  const alone = question.alone.filter((id) => options.some((option) => option.id === id));
  return { alone: alone.length > 0 ? alone : undefined };
}

function Alone({ question, language, onChange }: QuestionFieldsProps<QuestionOf<'choices'>>) {
  const { alone = [], options } = question;
  const set = (ids: string[]) => onChange({ alone: ids.length > 0 ? ids : undefined });
  return (
    <details open={alone.length > 0}>
      <summary>{messages.alone}</summary>
      {options.map(({ id, text }, at) => (
        <Tick
          key={id}
          label={textIn(text, language, language) || `${messages.optionName.options} ${at + 1}`}
          isTicked={alone.includes(id)}
          onTick={(isTicked) => set(isTicked ? [...alone, id] : alone.filter((one) => one !== id))}
        />
      ))}
    </details>
  );
}

function Matrix({ question, language, onChange }: QuestionFieldsProps<QuestionOf<'matrix'>>) {
  const { id, rows, columns } = question;
  return (
    <>
      <OptionList
        {...{ id, name: 'rows', list: rows, language, least: 1, most: 20 }}
        onChange={(list) => onChange({ rows: list })}
      />
      <OptionList
        {...{ id, name: 'columns', list: columns, language, least: 2, most: 10 }}
        onChange={(list) => onChange({ columns: list })}
      />
    </>
  );
}

function ScaleFields({ question, language, onChange }: QuestionFieldsProps<QuestionOf<'scale'>>) {
  const { id, from, to } = question;
  const words = (name: 'low' | 'high') => (
    <TypedField
      id={`${name}-${id}`}
      label={messages[name]}
      lang={language}
      text={question[name]?.[language] ?? ''}
      onType={(typed) => onChange({ [name]: withOptionalWords(question[name], language, typed) })}
    />
  );
  const numbers = (first: number, last: number) =>
    Array.from({ length: last - first + 1 }, (_, step) => [String(first + step), String(first + step)] as const);
  return (
    <div class="question-pair">
      <Picked
        id={`from-${id}`}
        label={messages.from}
        value={String(from)}
        options={numbers(0, 1)}
        onPick={(number) => onChange({ from: Number(number) })}
      />
      <Picked
        id={`to-${id}`}
        label={messages.to}
        value={String(to)}
        options={numbers(2, 10)}
        onPick={(number) => onChange({ to: Number(number) })}
      />
      {words('low')}
      {words('high')}
    </div>
  );
}

function NumberFields({ question, language, onChange }: QuestionFieldsProps<QuestionOf<'number'>>) {
  return (
    <>
      <Numbers {...{ question, onChange }} names={['from', 'to']} hint={messages.limitsHint} />
      <TypedField
        id={`unit-${question.id}`}
        label={messages.unit}
        lang={language}
        text={question.unit?.[language] ?? ''}
        onType={(typed) => onChange({ unit: withOptionalWords(question.unit, language, typed) })}
      />
    </>
  );
}
