import type { Signal } from '@preact/signals';
import { type Mistake, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { messages } from './second-step.messages.ts';

interface CodeFieldProps {
  id: string;
  value: Signal<string>;
  mistakes: readonly Mistake[];
  isRecovery?: boolean;
}

/** For a code from an app, or one that stands for it. */
export function CodeField({ id, value, mistakes, isRecovery = false }: CodeFieldProps) {
  return (
    <TextField
      id={id}
      label={isRecovery ? messages.recoveryCode : messages.code}
      hint={isRecovery ? messages.recoveryHint : messages.codeHint}
      autocomplete={isRecovery ? 'off' : 'one-time-code'}
      inputmode={isRecovery ? 'text' : 'numeric'}
      value={value}
      error={mistakeIn(mistakes, id)}
    />
  );
}
