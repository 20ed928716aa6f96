import {
  type Answer,
  type OtherAnswer,
  optionsInOrder,
  type QuestionOf,
  type SurveyPicture,
  type Texts,
  textIn,
} from '@hearback/contract/surveys';
import type { AnswerProps } from '../survey-form/kinds.ts';
import css from './choice.css';

type Chosen = string | OtherAnswer;
type Shown = SurveyPicture | undefined;
type ChoiceKind = 'choice' | 'choices' | 'rating' | 'consent' | 'pictures';
type Several = QuestionOf<'choices' | 'pictures'>;

const OTHER = 'other';

/** One option, or several, of those that are offered; with a field for an answer that is not among them. */
function ChoiceAnswer(props: AnswerProps<ChoiceKind>) {
  const { form, question, describedBy } = props;
  const several = severalIn(question);
  const isBox = several ? several.kind === 'choices' || (several.most ?? 1) > 1 : question.kind === 'consent';
  const chosen = chosenIn(form.answers.value[question.id]);
  const other = chosen.find((one) => typeof one === 'object');
  const set = (value: Answer | undefined) => form.answer(question.id, value);
  const choose = (option: Chosen) => set(several ? toggled(several, chosen, option) : option);
  return (
    <fieldset class="tiles" aria-labelledby="question" aria-describedby={describedBy}>
      {optionsOf(props).map(([value, label, picture], place) => (
        <Tile
          key={value}
          {...{
            label,
            isBox,
            picture: picture && { ...picture, path: form.ports.platform + picture.path },
            name: question.id,
            id: place === 0 ? 'answer' : undefined,
          }}
          isChosen={chosen.includes(value)}
          onChoose={() => (question.kind === 'consent' ? set(chosen.length === 0 || undefined) : choose(value))}
        />
      ))}
      {'hasOther' in question && question.hasOther && (
        <>
          <Tile
            {...{ isBox, name: question.id, label: form.surveyWords.survey.other }}
            isChosen={!!other}
            onChoose={() => choose(other ?? { other: '' })}
          />
          {other && <Other props={props} text={other.other} onText={(text) => set(withOther(several, chosen, text))} />}
        </>
      )}
    </fieldset>
  );
}

export const kind = { css, Answer: ChoiceAnswer };

function severalIn(question: QuestionOf<ChoiceKind>): Several | undefined {
  if (question.kind === 'choices') return question;
  return question.kind === 'pictures' ? question : undefined;
}

function chosenIn(answer: Answer | undefined): Chosen[] {
  if (answer === true) return ['yes'];
  if (typeof answer === 'object' && !Array.isArray(answer) && !(OTHER in answer)) return [];
  return [answer || []].flat() as Chosen[];
}

/** Words of each option with its picture, in the order they are shown in. */
function optionsOf({ form, question }: AnswerProps<ChoiceKind>): [value: string, label: string, picture?: Shown][] {
  const { reading, surveyWords, draft } = form;
  if (question.kind === 'consent') return [['yes', surveyWords.survey.agree]];
  const options: readonly { id: string; text: Texts; picture?: Shown }[] =
    question.kind === 'rating' ? question.options : optionsInOrder<Shuffled>(question, draft.identity.value?.id ?? '');
  return options.map(({ id, text, picture }) => [id, textIn(text, reading.language, reading.first), picture]);
}

type Shuffled = QuestionOf<'choice' | 'choices' | 'pictures'>;

const nameOf = (one: Chosen) => (typeof one === 'string' ? one : OTHER);

/** What is chosen once an option was pressed: what stands alone puts the others out, and they put it out. */
function toggled(question: Several, chosen: readonly Chosen[], option: Chosen): Answer | undefined {
  const { alone = [] } = question as QuestionOf<'choices'>;
  const others = chosen.filter((one) => nameOf(one) !== nameOf(option));
  if (others.length < chosen.length) return others.length > 0 ? others : undefined;
  if (question.kind === 'pictures' && (question.most ?? 1) === 1) return [nameOf(option)];
  const isAlone = (one: Chosen) => alone.includes(nameOf(one));
  return [...others.filter((one) => !isAlone(option) && !isAlone(one)), option];
}

function withOther(several: Several | undefined, chosen: readonly Chosen[], text: string): Answer {
  if (!several) return { other: text };
  return chosen.map((one) => (typeof one === 'string' ? one : { other: text }));
}

interface TileProps {
  id?: string | undefined;
  name: string;
  label: string;
  picture?: Shown;
  isBox: boolean;
  isChosen: boolean;
  onChoose(): void;
}

function Tile({ id, name, label, picture, isBox, isChosen, onChoose }: TileProps) {
  return (
    <label class="tile">
      <input id={id} type={isBox ? 'checkbox' : 'radio'} name={name} checked={isChosen} onChange={onChoose} />
      <span dir="auto">
        {picture && (
          // Its words are beside it, also where the page lets no picture through.
          <img
            alt=""
            {...{ src: picture.path, width: picture.width, height: picture.height }}
            onError={({ currentTarget }) => (currentTarget.hidden = true)}
          />
        )}
        {label}
      </span>
    </label>
  );
}

interface OtherProps {
  props: AnswerProps<ChoiceKind>;
  text: string;
  onText(text: string): void;
}

function Other({ props: { form, isWrong }, text, onText }: OtherProps) {
  return (
    <div class="other">
      <label for="text">{form.surveyWords.survey.otherLabel}</label>
      <input
        id="text"
        class="field"
        part="field"
        value={text}
        aria-invalid={isWrong}
        aria-describedby={isWrong ? 'error' : undefined}
        maxLength={500}
        autocomplete="off"
        dir="auto"
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}
