import {
  type Condition,
  type SurveyDefinition,
  type Test,
  testsOf,
  textIn,
  valuesOf,
} from '@hearback/contract/surveys';
import { Button } from '../parts/button/button.tsx';
import { joinedBy, questionIn, type Subject, subjectOf, subjectsFor, testOf, waysOf, withTests } from './conditions.ts';
import { focusSoon } from './focus-soon.ts';
import { messages } from './logic.messages.ts';
import { Picked, Tick } from './picked.tsx';
import { questionName, valueName } from './question-words.ts';
import { TypedField } from './typed-field.tsx';
import { TypedNumber } from './typed-number.tsx';

interface ConditionFieldsProps {
  id: string;
  legend: string;
  condition: Condition;
  definition: SurveyDefinition;
  /** The first question that is too late to be asked about. */
  before: number;
  onChange: (condition: Condition | undefined) => void;
}

/** A condition, rule by rule. */
export function ConditionFields({ id, legend, condition, definition, before, onChange }: ConditionFieldsProps) {
  const tests = testsOf(condition);
  const subjects = subjectsFor(definition, before);
  const change = (at: number, test: Test) => onChange(withTests(condition, tests.with(at, test) as Test[]));
  const [first] = subjects;
  const add = (subject: Subject) => {
    onChange(withTests(condition, [...tests, testOf(subject, definition)]));
    focusSoon(`${id}-${tests.length}-about`);
  };
  return (
    <fieldset class="condition">
      <legend class="field-label">{legend}</legend>
      {tests.length > 1 && (
        <Picked
          id={`${id}-join`}
          label={messages.join}
          value={'all' in condition ? 'all' : 'any'}
          options={[
            ['all', messages.all],
            ['any', messages.any],
          ]}
          onPick={(how) => onChange(joinedBy(condition, how))}
        />
      )}
      {tests.map((test, at) => (
        <TestFields
          key={at}
          {...{ id: `${id}-${at}`, number: at + 1, test, definition, subjects }}
          onChange={(changed) => change(at, changed)}
          onRemove={() => onChange(withTests(condition, tests.toSpliced(at, 1) as Test[]))}
        />
      ))}
      {first && tests.length < 10 && (
        <div class="buttons">
          <Button onPress={() => add(first)}>{messages.addTest}</Button>
        </div>
      )}
    </fieldset>
  );
}

interface TestFieldsProps {
  id: string;
  number: number;
  test: Test;
  definition: SurveyDefinition;
  subjects: readonly Subject[];
  onChange: (test: Test) => void;
  onRemove: () => void;
}

function TestFields({ id, number, test, definition, subjects, onChange, onRemove }: TestFieldsProps) {
  const about = subjectOf(test);
  // One that is asked later, or gone, is named as well: what is wrong is said at the question.
  const known = subjects.includes(about) ? subjects : [...subjects, about];
  return (
    <fieldset class="test" aria-label={messages.test(number)}>
      <div class="test-line">
        <Picked
          id={`${id}-about`}
          label={messages.about}
          value={about}
          options={known.map((subject) => [subject, subjectName(subject, definition)])}
          onPick={(subject) => onChange(testOf(subject as Subject, definition))}
        />
        <Picked
          id={`${id}-how`}
          label={messages.how}
          value={test.is}
          options={waysOf(about, definition).map((way) => [way, messages.ways[way]])}
          onPick={(way) => onChange(testOf(about, definition, way as Test['is']))}
        />
      </div>
      <Operand {...{ id, test, definition, onChange }} />
      <Button look="link" onPress={onRemove}>
        {messages.removeTest(number)}
      </Button>
    </fieldset>
  );
}

function subjectName(subject: Subject, definition: SurveyDefinition): string {
  const [kind, ...rest] = subject.split(':');
  const name = rest.join(':');
  if (kind === 'given') return messages.hiddenField(name);
  if (kind === 'score') return messages.score(definition.scores?.find(({ id }) => id === name)?.name ?? name);
  return questionName(definition, name);
}

/** What an answer is compared with. */
function Operand({ id, test, definition, onChange }: Pick<TestFieldsProps, 'id' | 'test' | 'definition' | 'onChange'>) {
  if ('number' in test) {
    return (
      <TypedNumber
        id={`${id}-number`}
        label={messages.number}
        inputmode="decimal"
        number={test.number}
        onNumber={(number) => number !== undefined && onChange({ ...test, number })}
      />
    );
  }
  if (!('values' in test)) return null;
  if ('given' in test) {
    return (
      <TypedField
        id={`${id}-given`}
        label={messages.given}
        hint={messages.givenHint}
        text={test.values.join(', ')}
        onType={(text) => onChange({ ...test, values: slugsIn(text) })}
      />
    );
  }
  return <Values {...{ id, test, definition, onChange }} />;
}

function slugsIn(text: string): string[] {
  const words = text.toLowerCase().split(',');
  const slugs = words.map((word) => word.trim().replace(/[^a-z0-9-]/g, '')).filter((word) => word !== '');
  return slugs.length > 0 ? slugs : ['yes'];
}

interface ValuesProps {
  id: string;
  test: Extract<Test, { question: string; values: string[] }>;
  definition: SurveyDefinition;
  onChange: (test: Test) => void;
}

function Values({ id, test, definition, onChange }: ValuesProps) {
  const question = questionIn(`question:${test.question}`, definition);
  const [first = ''] = definition.languages;
  const offered = question ? valuesOf(question) : [];
  const shown = [...offered, ...test.values.filter((value) => !offered.includes(value))];
  const tick = (value: string, isTicked: boolean) => {
    const values = isTicked ? [...test.values, value] : test.values.filter((one) => one !== value);
    // A rule about no answer at all would never be true.
    if (values.length > 0) onChange({ ...test, values });
  };
  return (
    <>
      {question?.kind === 'matrix' && (
        <Picked
          id={`${id}-row`}
          label={messages.row}
          value={test.row ?? ''}
          options={question.rows.map((row) => [row.id, textIn(row.text, first, first) || row.id])}
          onPick={(row) => onChange({ ...test, row })}
        />
      )}
      <fieldset>
        <legend class="field-label">{messages.values}</legend>
        {shown.map((value) => (
          <Tick
            key={value}
            label={valueName(question, value, first)}
            isTicked={test.values.includes(value)}
            onTick={(isTicked) => tick(value, isTicked)}
          />
        ))}
      </fieldset>
    </>
  );
}
