import { END, type Jump, type Question, type SurveyDefinition } from '@hearback/contract/surveys';
import { Button } from '../parts/button/button.tsx';
import { ConditionFields } from './condition-fields.tsx';
import { subjectAfter, subjectsFor, testOf } from './conditions.ts';
import { focusSoon } from './focus-soon.ts';
import { messages } from './logic.messages.ts';
import { Picked } from './picked.tsx';
import { questionName } from './question-words.ts';

interface LogicProps {
  question: Question;
  definition: SurveyDefinition;
  onChange: (parts: object) => void;
}

/** When a question is asked, and what follows it. */
export function Logic({ question, definition, onChange }: LogicProps) {
  return (
    <>
      <Shown {...{ question, definition, onChange }} />
      <Onward {...{ question, definition, onChange }} />
    </>
  );
}

function Shown({ question, definition, onChange }: LogicProps) {
  const at = definition.questions.indexOf(question);
  const [subject] = subjectsFor(definition, at);
  const { showIf } = question;
  if (showIf) {
    return (
      <ConditionFields
        id={`show-${question.id}`}
        legend={messages.onlyIf}
        condition={showIf}
        definition={definition}
        before={at}
        onChange={(condition) => onChange({ showIf: condition })}
      />
    );
  }
  if (!subject) return <p class="quiet">{messages.noneBefore}</p>;
  const add = () => {
    onChange({ showIf: { all: [testOf(subject, definition)] } });
    focusSoon(`show-${question.id}-0-about`);
  };
  return (
    <div class="buttons">
      <span class="quiet">{messages.always}</span>
      <Button onPress={add}>{messages.addCondition}</Button>
    </div>
  );
}

function Onward({ question, definition, onChange }: LogicProps) {
  const jumps = question.next ?? [];
  const set = (next: Jump[]) => onChange({ next: next.length > 0 ? next : undefined });
  const add = () => {
    set([...jumps, { to: END }]);
    focusSoon(`${jumpFields(question, jumps.length + 1)}-to`);
  };
  return (
    <fieldset class="condition">
      <legend class="field-label">{messages.after}</legend>
      {jumps.length === 0 && <p class="quiet">{messages.afterNext}</p>}
      {jumps.map((jump, at) => (
        <JumpFields
          key={at}
          {...{ jump, question, definition, number: at + 1 }}
          onChange={(changed) => set(jumps.with(at, changed))}
          onRemove={() => set(jumps.toSpliced(at, 1))}
        />
      ))}
      {jumps.length < 10 && (
        <div class="buttons">
          <Button onPress={add}>{messages.addJump}</Button>
        </div>
      )}
    </fieldset>
  );
}

const jumpFields = ({ id }: Question, number: number) => `jump-${id}-${number}`;

interface JumpFieldsProps {
  jump: Jump;
  number: number;
  question: Question;
  definition: SurveyDefinition;
  onChange: (jump: Jump) => void;
  onRemove: () => void;
}

function JumpFields({ jump, number, question, definition, onChange, onRemove }: JumpFieldsProps) {
  const at = definition.questions.indexOf(question);
  const id = jumpFields(question, number);
  const later = definition.questions.slice(at + 1).map((one) => one.id);
  const places = jump.to === END || later.includes(jump.to) ? later : [...later, jump.to];
  const subject = subjectAfter(question, definition);
  const pick = (how: string) =>
    onChange(how === 'if' && subject ? { if: { all: [testOf(subject, definition)] }, to: jump.to } : { to: jump.to });
  return (
    <fieldset class="test" aria-label={messages.jump(number)}>
      <div class="test-line">
        <Picked
          id={`${id}-to`}
          label={messages.jumpTo}
          value={jump.to}
          options={[...places.map((place) => [place, questionName(definition, place)] as const), [END, messages.end]]}
          onPick={(to) => onChange({ ...jump, to })}
        />
        <Picked
          id={`${id}-when`}
          label={messages.jump(number)}
          value={jump.if ? 'if' : 'always'}
          options={[
            ['always', messages.jumpAlways],
            ['if', messages.jumpSometimes],
          ]}
          onPick={pick}
        />
      </div>
      {jump.if && (
        <ConditionFields
          id={id}
          legend={messages.jumpIf}
          condition={jump.if}
          definition={definition}
          before={at + 1}
          onChange={(condition) => onChange(condition ? { ...jump, if: condition } : { to: jump.to })}
        />
      )}
      <Button look="link" onPress={onRemove}>
        {messages.removeJump(number)}
      </Button>
    </fieldset>
  );
}
