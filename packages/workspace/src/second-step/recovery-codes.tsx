import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { messages } from './second-step.messages.ts';
import './second-step.css';

/** Codes to keep, shown this one time. */
export function RecoveryCodes({ codes, onKept }: { codes: readonly string[]; onKept: () => unknown }) {
  const isCopied = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const copy = async () => {
    await navigator.clipboard.writeText(codes.join('\n'));
    isCopied.value = true;
  };
  return (
    <section class="step-codes">
      <h2 tabIndex={-1} ref={heading}>
        {messages.codesTitle}
      </h2>
      <p>{messages.codesLead}</p>
      <ol class="step-codes-list" aria-label={messages.codesList}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ol>
      <div class="buttons">
        <Button look="main" onPress={onKept}>
          {messages.kept}
        </Button>
        <Button onPress={copy}>{messages.copy}</Button>
        <Button onPress={() => print()}>{messages.print}</Button>
        <span role="status">{isCopied.value && messages.copied}</span>
      </div>
    </section>
  );
}
