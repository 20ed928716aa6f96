import { type Question, type SurveyDefinition, textIn } from '@hearback/contract/surveys';
import { Button } from '../parts/button/button.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import type { BuilderModel } from './builder.model.ts';
import { messages as logicWords } from './logic.messages.ts';
import { Logic } from './logic.tsx';
import { kindNames, messages } from './question.messages.ts';
import { QuestionFields } from './question-fields.tsx';
import { fieldOfQuestion, questionName } from './question-words.ts';
import { conditionInWords, jumpInWords } from './sentences.ts';

interface QuestionCardProps {
  builder: BuilderModel;
  question: Question;
  definition: SurveyDefinition;
  /** What is to be mended in it. */
  troubles: readonly string[];
  isFixed: boolean;
  maySet: boolean;
  /** The organisation that asks it. */
  organisation: string;
}

/** One question: its words and rules, and changing them. */
export function QuestionCard(props: QuestionCardProps) {
  const { builder, question, definition, troubles, maySet } = props;
  const at = definition.questions.indexOf(question);
  const isOpen = maySet && builder.opened.value === question.id;
  const handleKey = (event: KeyboardEvent) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || !by || !maySet) return;
    event.preventDefault();
    builder.move(question.id, at + by);
  };
  return (
    <li
      class={troubles.length > 0 ? 'question question-wrong' : 'question'}
      id={fieldOfQuestion(question.id)}
      tabIndex={-1}
      aria-label={messages.number(at + 1)}
      onKeyDown={handleKey}
      onDragOver={(event) => builder.dragOver(event, at)}
      onDrop={(event) => builder.drop(event, at)}
      data-over={builder.over.value === at || undefined}
    >
      <Head {...props} at={at} />
      {troubles.map((text) => (
        <p key={text} class="question-trouble">
          {text}
        </p>
      ))}
      {isOpen ? <Opened {...props} /> : <Rules question={question} definition={definition} />}
      {maySet && <Buttons {...props} at={at} isOpen={isOpen} />}
    </li>
  );
}

function Head({ builder, question, definition, isFixed, maySet, at }: QuestionCardProps & { at: number }) {
  const [first = ''] = definition.languages;
  const { kind, isRequired } = question;
  return (
    <div class="question-head">
      {maySet && (
        <span
          class="question-handle"
          aria-hidden="true"
          title={messages.drag}
          draggable
          onDragStart={(event) => builder.drag(event, question.id)}
          onDragEnd={() => (builder.over.value = undefined)}
        >
          ⠿
        </span>
      )}
      <p class="question-number quiet">
        {at + 1}. {kindNames[kind]}
      </p>
      <h3 dir="auto" class={question.text[first] ? undefined : 'quiet'}>
        {textIn(question.text, first, first) || messages.unnamed}
      </h3>
      <p class="question-tags">
        {isFixed && <Tag text={messages.tags.fixed} />} {isRequired && <Tag text={messages.tags.required} />}
      </p>
    </div>
  );
}

/** What is set of it, in sentences. */
function Rules({ question, definition }: Pick<QuestionCardProps, 'question' | 'definition'>) {
  const { showIf, next = [] } = question;
  if (!showIf && next.length === 0) return null;
  return (
    <div class="quiet">
      {showIf && <p>{logicWords.askedIf(conditionInWords(showIf, definition))}</p>}
      {next.map((jump) => {
        const words = jumpInWords(jump, definition);
        return <p key={words}>{words}</p>;
      })}
    </div>
  );
}

function Opened({ builder, question, definition, isFixed, organisation }: QuestionCardProps) {
  const [first = ''] = definition.languages;
  const change = (parts: object) => builder.change(question.id, parts);
  return (
    <div class="question-fields">
      {isFixed ? (
        <p class="quiet">{messages.fixed}</p>
      ) : (
        <QuestionFields {...{ question, organisation }} language={first} onChange={change} />
      )}
      <details class="question-logic" open={question.showIf !== undefined || question.next !== undefined}>
        <summary>{logicWords.title}</summary>
        <div class="question-fields">
          <Logic question={question} definition={definition} onChange={change} />
        </div>
      </details>
    </div>
  );
}

function Buttons(props: QuestionCardProps & { at: number; isOpen: boolean }) {
  const { builder, question, definition, isFixed, at, isOpen } = props;
  const name = <span class="unseen"> {questionName(definition, question.id)}</span>;
  const { length } = definition.questions;
  return (
    <div class="buttons question-buttons">
      <Button isExpanded={isOpen} onPress={() => builder.turn(question.id)}>
        {isOpen ? messages.done : messages.edit}
        {name}
      </Button>
      {at > 0 && (
        <Button look="link" onPress={() => builder.move(question.id, at - 1)}>
          {messages.up}
          {name}
        </Button>
      )}
      {at < length - 1 && (
        <Button look="link" onPress={() => builder.move(question.id, at + 1)}>
          {messages.down}
          {name}
        </Button>
      )}
      {!isFixed && (
        <Button look="link" onPress={() => builder.copy(question.id)}>
          {messages.copy}
          {name}
        </Button>
      )}
      {!isFixed && length > 1 && (
        <Button look="link" onPress={() => builder.remove(question.id)}>
          {messages.remove}
          {name}
        </Button>
      )}
    </div>
  );
}
