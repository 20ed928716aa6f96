import { useLayoutEffect, useRef } from 'preact/hooks';
import { messages } from './error-summary.messages.ts';
import './error-summary.css';

/** One thing to mend; `field` is the id of the field it is in, absent where it is in none. */
export interface Mistake {
  field?: string;
  text: string;
}

/** Takes the focus with each new set of mistakes, before anybody sees them: who goes on at once is not called back. */
export function ErrorSummary({ mistakes }: { mistakes: readonly Mistake[] }) {
  const box = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (mistakes.length > 0) box.current?.focus();
  }, [mistakes]);
  if (mistakes.length === 0) return null;
  return (
    <div class="error-summary appears" role="alert" tabIndex={-1} ref={box}>
      <p class="error-summary-title">{messages.title}</p>
      <ul class="error-summary-list">
        {mistakes.map((mistake) => (
          <li key={mistake.field ?? mistake.text}>
            {mistake.field ? <FieldLink field={mistake.field} text={mistake.text} /> : mistake.text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function FieldLink({ field, text }: { field: string; text: string }) {
  const handleClick = (event: Event) => {
    // Following the fragment scrolls, but does not put the focus into the field in every browser.
    event.preventDefault();
    document.getElementById(field)?.focus();
  };
  return (
    <a href={`#${field}`} onClick={handleClick}>
      {text}
    </a>
  );
}

/** What is wrong with a field, for the words beside it. */
export function mistakeIn(mistakes: readonly Mistake[], field: string): string | undefined {
  return mistakes.find((mistake) => mistake.field === field)?.text;
}
