import { type Option, textIn } from '@hearback/contract/surveys';
import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { freeId, moved, withWords } from './edits.ts';
import { messages } from './question.messages.ts';
import { TypedField } from './typed-field.tsx';

interface OptionListProps {
  id: string;
  /** Which list of a question it is. */
  name: 'options' | 'rows' | 'columns';
  list: readonly Option[];
  language: string;
  least: number;
  most: number;
  onChange: (list: Option[]) => void;
  /** What stands with a line beside its words. */
  beside?: (option: Option, name: string, at: number) => ComponentChildren;
}

/** What may be chosen, in its order. */
export function OptionList({ id, name, list, language, least, most, onChange, beside }: OptionListProps) {
  const box = useRef<HTMLFieldSetElement>(null);
  /** Puts the focus into a line once it is there. */
  const focusLine = (at: number) =>
    requestAnimationFrame(() => box.current?.querySelectorAll<HTMLElement>('input')[at]?.focus());
  const add = () => {
    onChange([
      ...list,
      {
        id: freeId(
          stems[name],
          list.map((one) => one.id),
        ),
        text: {},
      },
    ]);
    focusLine(list.length);
  };
  const move = (at: number, by: number) => {
    onChange(moved(list, at, by));
    focusLine(at + by);
  };
  const remove = (at: number) => {
    onChange(list.toSpliced(at, 1));
    focusLine(Math.max(0, at - 1));
  };
  return (
    <fieldset class="options" ref={box}>
      <legend class="field-label">{messages[name]}</legend>
      {list.map((option, at) => (
        <OptionLine
          key={option.id}
          {...{ id: `${id}-${name}-${option.id}`, name, option, at, language, count: list.length, beside }}
          canRemove={list.length > least}
          onWords={(words) => onChange(list.with(at, { ...option, text: withWords(option.text, language, words) }))}
          onMove={(by) => move(at, by)}
          onRemove={() => remove(at)}
        />
      ))}
      {list.length < most && (
        <div class="buttons">
          <Button onPress={add}>{messages.addOption[name]}</Button>
        </div>
      )}
    </fieldset>
  );
}

const stems = { options: 'answer', rows: 'row', columns: 'column' };

interface OptionLineProps {
  id: string;
  name: OptionListProps['name'];
  option: Option;
  at: number;
  count: number;
  language: string;
  canRemove: boolean;
  onWords: (words: string) => void;
  onMove: (by: number) => void;
  onRemove: () => void;
  beside: OptionListProps['beside'] | undefined;
}

function OptionLine(props: OptionLineProps) {
  const { id, name, option, at, count, language, canRemove, onWords, onMove, onRemove, beside } = props;
  const label = `${messages.optionName[name]} ${at + 1}`;
  const words = textIn(option.text, language, language) || label;
  return (
    <div class="option-line">
      <TypedField id={id} label={label} lang={language} text={option.text[language] ?? ''} onType={onWords} />
      <div class="option-buttons">
        {at > 0 && (
          <Button look="link" onPress={() => onMove(-1)}>
            <span aria-hidden="true">↑</span>
            <span class="unseen">{messages.optionUp(words)}</span>
          </Button>
        )}
        {at < count - 1 && (
          <Button look="link" onPress={() => onMove(1)}>
            <span aria-hidden="true">↓</span>
            <span class="unseen">{messages.optionDown(words)}</span>
          </Button>
        )}
        {canRemove && (
          <Button look="link" onPress={onRemove}>
            <span aria-hidden="true">✕</span>
            <span class="unseen">{messages.optionRemove(words)}</span>
          </Button>
        )}
      </div>
      {beside?.(option, words, at)}
    </div>
  );
}
