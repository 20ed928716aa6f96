import { useSignal } from '@preact/signals';
import { TypedField } from './typed-field.tsx';

interface TypedNumberProps {
  id: string;
  label: string;
  hint?: string;
  inputmode?: 'numeric' | 'decimal';
  number: number | undefined;
  /** Nothing where the field is empty. */
  onNumber: (number: number | undefined) => void;
}

/** A number as it is typed: “0.” and “-” are on the way to one, and stay until the field is left. */
export function TypedNumber({ number, onNumber, ...field }: TypedNumberProps) {
  const typed = useSignal<string>();
  const handle = (text: string) => {
    typed.value = text;
    if (text.trim() === '') onNumber(undefined);
    else if (Number.isFinite(Number(text))) onNumber(Number(text));
  };
  return (
    <TypedField
      {...field}
      text={typed.value ?? (number === undefined ? '' : String(number))}
      onType={handle}
      onLeave={() => (typed.value = undefined)}
    />
  );
}
