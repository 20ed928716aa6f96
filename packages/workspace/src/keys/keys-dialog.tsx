import { useEffect, useId, useRef } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { usePorts } from '../ports/ports.ts';
import { keyWords, messages } from './keys.messages.ts';
import './keys.css';
import '../parts/confirmation/confirmation.css';

/** Which key does what, and the way to have none do anything. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const { settings } = usePorts();
  const titleId = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  const { search, next, previous, back, help } = keyWords;
  return (
    <dialog class="confirmation" aria-labelledby={titleId} ref={dialog} onClose={onClose}>
      <h2 id={titleId}>{messages.title}</h2>
      <p>{messages.lead}</p>
      <dl class="keys">
        {[search, next, previous, messages.enter, back, help].map(({ key, does }) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <label class="choice">
        <input
          type="checkbox"
          checked={settings.hasKeys.value}
          onChange={(event) => settings.setKeys(event.currentTarget.checked)}
        />
        <span>{messages.use}</span>
      </label>
      <div class="buttons">
        <Button onPress={() => dialog.current?.close()}>{messages.close}</Button>
      </div>
    </dialog>
  );
}
