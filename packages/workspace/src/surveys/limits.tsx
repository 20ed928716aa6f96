import type { Question, QuestionOf } from '@hearback/contract/surveys';
import { messages } from './question.messages.ts';
import { TypedField } from './typed-field.tsx';
import { TypedNumber } from './typed-number.tsx';

type NumberName = 'least' | 'most' | 'from' | 'to' | 'longest';

interface NumbersProps {
  question: Question;
  names: readonly NumberName[];
  hint: string;
  onChange: (parts: object) => void;
}

/** Limits that may be left out. */
export function Numbers({ question, names, hint, onChange }: NumbersProps) {
  const known = question as Partial<Record<NumberName, number>>;
  return (
    <div class="question-pair">
      {names.map((name) => (
        <TypedNumber
          key={name}
          id={`${name}-${question.id}`}
          label={messages[name]}
          hint={hint}
          inputmode={name === 'from' || name === 'to' ? 'decimal' : 'numeric'}
          number={known[name]}
          onNumber={(number) => onChange({ [name]: number })}
        />
      ))}
    </div>
  );
}

interface MonthsProps {
  question: QuestionOf<'month'>;
  onChange: (parts: object) => void;
}

/** The first and the last month that may be said. */
export function Months({ question, onChange }: MonthsProps) {
  const month = (name: 'from' | 'to', label: string) => (
    <TypedField
      id={`${name}-${question.id}`}
      label={label}
      type="month"
      hint={messages.limitsHint}
      text={question[name] ?? ''}
      onType={(text) => onChange({ [name]: text || undefined })}
    />
  );
  return (
    <div class="question-pair">
      {month('from', messages.firstMonth)}
      {month('to', messages.lastMonth)}
    </div>
  );
}
