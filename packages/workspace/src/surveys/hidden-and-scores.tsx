import { type Question, type Score, type SurveyDefinition, surveyLimits, valuesOf } from '@hearback/contract/surveys';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { freeId } from './edits.ts';
import { focusSoon } from './focus-soon.ts';
import { hiddenWords, scoreWords } from './hidden-and-scores.messages.ts';
import { Picked } from './picked.tsx';
import { questionName, valueName } from './question-words.ts';
import type { SurveyModel } from './survey.model.ts';
import { TypedField } from './typed-field.tsx';
import { TypedNumber } from './typed-number.tsx';

interface PartProps {
  model: SurveyModel;
  definition: SurveyDefinition;
}

const SHAPE = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** A list as it is kept: nothing where it is empty. */
const kept = <Item,>(list: Item[]) => (list.length > 0 ? list : undefined);

/** Names of what a link may bring along. */
export function Hidden({ model, definition }: PartProps) {
  const { hidden = [] } = definition;
  const typed = useSignal('');
  const isWrong = useSignal(false);
  const set = (names: string[]) => model.edit(({ hidden: _, ...rest }) => withPart(rest, 'hidden', kept(names)));
  const add = () => {
    const name = typed.value.trim();
    isWrong.value = !SHAPE.test(name) || hidden.includes(name);
    if (isWrong.value) return;
    set([...hidden, name]);
    typed.value = '';
  };
  return (
    <details class="builder-frame">
      <summary>{hiddenWords.title}</summary>
      <div class="question-fields">
        <p class="quiet">{hiddenWords.lead}</p>
        <ul class="hidden-names">
          {hidden.map((name) => (
            <li key={name} id={`hidden-${name}`} tabIndex={-1}>
              <code>{name}</code>{' '}
              <Button look="link" onPress={() => set(hidden.filter((one) => one !== name))}>
                {hiddenWords.remove}
                <span class="unseen"> {name}</span>
              </Button>
            </li>
          ))}
        </ul>
        {hidden.length < surveyLimits.hidden && (
          <>
            <TextField
              id="hidden-name"
              label={hiddenWords.name}
              hint={hiddenWords.nameHint}
              value={typed}
              error={isWrong.value ? hiddenWords.wrong : undefined}
            />
            <div class="buttons">
              <Button onPress={add}>{hiddenWords.add}</Button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}

function withPart(definition: SurveyDefinition, name: 'hidden' | 'scores', value: unknown): SurveyDefinition {
  return (value === undefined ? definition : { ...definition, [name]: value }) as SurveyDefinition;
}

/** Numbers that are worked out from answers. */
export function Scores({ model, definition }: PartProps) {
  const { scores = [] } = definition;
  const counted = countable(definition);
  const set = (list: Score[]) => model.edit(({ scores: _, ...rest }) => withPart(rest, 'scores', kept(list)));
  const [question] = counted;
  const add = () => {
    if (!question) return;
    const id = freeId(
      'score',
      scores.map((score) => score.id),
    );
    set([...scores, { id, name: scoreWords.named(scores.length + 1), parts: [partOf(question)] }]);
    focusSoon(`score-${id}`);
  };
  return (
    <details class="builder-frame">
      <summary>{scoreWords.title}</summary>
      <div class="question-fields">
        <p class="quiet">{scoreWords.lead}</p>
        {scores.map((score, at) => (
          <ScoreFields
            key={score.id}
            {...{ score, definition, counted }}
            onChange={(changed) => set(scores.with(at, changed))}
            onRemove={() => set(scores.toSpliced(at, 1))}
          />
        ))}
        {!question && <p class="quiet">{scoreWords.none}</p>}
        {question && scores.length < surveyLimits.scores && (
          <div class="buttons">
            <Button onPress={add}>{scoreWords.add}</Button>
          </div>
        )}
      </div>
    </details>
  );
}

type Part = Score['parts'][number];

function countable({ questions }: SurveyDefinition): Question[] {
  return questions.filter(
    (question) =>
      question.kind !== 'matrix' &&
      question.kind !== 'ranking' &&
      (isNumber(question) || valuesOf(question).length > 0),
  );
}

const isNumber = ({ kind }: Question) => kind === 'scale' || kind === 'number';

/** What a question counts at first: its number once, or nothing for each answer. */
function partOf(question: Question): Part {
  if (isNumber(question)) return { question: question.id, times: 1 };
  const points = valuesOf(question).filter((value) => value !== 'declined');
  return { question: question.id, points: Object.fromEntries(points.map((value) => [value, 0])) };
}

interface ScoreFieldsProps {
  score: Score;
  definition: SurveyDefinition;
  counted: readonly Question[];
  onChange: (score: Score) => void;
  onRemove: () => void;
}

function ScoreFields({ score, definition, counted, onChange, onRemove }: ScoreFieldsProps) {
  const { id, name, parts } = score;
  const setParts = (list: Part[]) => (list.length > 0 ? onChange({ ...score, parts: list }) : onRemove());
  const [free] = counted.filter((question) => !parts.some((part) => part.question === question.id));
  const add = (question: Question) => {
    setParts([...parts, partOf(question)]);
    focusSoon(`score-${id}-${question.id}`);
  };
  return (
    <fieldset class="test" aria-label={name}>
      <TypedField
        id={`score-${id}`}
        label={scoreWords.name}
        text={name}
        onType={(text) => onChange({ ...score, name: text })}
      />
      {parts.map((part, at) => (
        <PartFields
          // Going through the questions by the arrow keys must not draw the field anew, which would lose the focus.
          key={at}
          {...{ id: `score-${id}-${part.question}`, part, definition, counted }}
          onChange={(changed) => setParts(parts.with(at, changed))}
          onRemove={() => setParts(parts.toSpliced(at, 1))}
        />
      ))}
      <div class="buttons">
        {free && <Button onPress={() => add(free)}>{scoreWords.addPart}</Button>}
        <Button look="link" onPress={onRemove}>
          {scoreWords.remove(name)}
        </Button>
      </div>
    </fieldset>
  );
}

interface PartFieldsProps {
  id: string;
  part: Part;
  definition: SurveyDefinition;
  counted: readonly Question[];
  onChange: (part: Part) => void;
  onRemove: () => void;
}

function PartFields({ id, part, definition, counted, onChange, onRemove }: PartFieldsProps) {
  const [first = ''] = definition.languages;
  const question = counted.find((one) => one.id === part.question);
  const pick = (picked: string) => {
    const other = counted.find((one) => one.id === picked);
    if (other) onChange(partOf(other));
  };
  return (
    <div class="question-fields">
      <Picked
        id={id}
        label={scoreWords.part}
        value={part.question}
        options={counted.map((one) => [one.id, questionName(definition, one.id)])}
        onPick={pick}
      />
      {'times' in part ? (
        <TypedNumber
          id={`${id}-times`}
          label={scoreWords.times}
          inputmode="decimal"
          number={part.times}
          onNumber={(times) => times !== undefined && onChange({ ...part, times })}
        />
      ) : (
        <div class="question-pair">
          {Object.entries(part.points).map(([value, points]) => (
            <TypedNumber
              key={value}
              id={`${id}-${value}`}
              label={scoreWords.points(valueName(question, value, first))}
              inputmode="decimal"
              number={points}
              onNumber={(now) => now !== undefined && onChange({ ...part, points: { ...part.points, [value]: now } })}
            />
          ))}
        </div>
      )}
      <Button look="link" onPress={onRemove}>
        {scoreWords.removePart(questionName(definition, part.question))}
      </Button>
    </div>
  );
}
