import { useSignal } from '@preact/signals';
import { Button } from '../button/button.tsx';
import { messages } from './pasted.messages.ts';
import './pasted.css';

/** Text that is to be copied, under a heading of what it is. */
export function Pasted({ label, text }: { label: string; text: string }) {
  const said = useSignal('');
  const handlePress = async () => {
    // Where copying is forbidden the text is still there to be marked.
    said.value = await navigator.clipboard.writeText(text).then(
      () => messages.copied,
      () => messages.notCopied,
    );
  };
  return (
    <div>
      <h3>{label}</h3>
      <pre class="pasted" dir="ltr" translate={false}>
        <code>{text}</code>
      </pre>
      <div class="buttons">
        <Button onPress={handlePress}>
          {messages.copy}
          <span class="unseen"> {label}</span>
        </Button>
        <span role="status">{said}</span>
      </div>
    </div>
  );
}
