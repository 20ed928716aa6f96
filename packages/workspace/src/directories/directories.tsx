import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { Notice } from '../parts/notice/notice.tsx';
import { usePorts } from '../ports/ports.ts';
import { messages } from './directories.messages.ts';
import { DirectoriesModel } from './directories.model.ts';

/** Other ways in: a button for each directory, or nothing where there is none. */
export function Directories() {
  const ports = usePorts();
  const model = useModel(() => new DirectoriesModel(ports));
  useEffect(() => {
    void model.load();
  }, [model]);
  const directories = model.directories.value;
  if (directories.length === 0) return null;
  return (
    <div class="sign-in-help sign-in-ways">
      <div role="status">{model.failure.value && <Notice tone="problem">{model.failure}</Notice>}</div>
      {directories.map((directory) => (
        <Button key={directory.id} isBusy={model.isBusy.value} onPress={() => model.leaveFor(directory)}>
          {model.isBusy.value ? messages.leaving : messages.signInWith(directory.name)}
        </Button>
      ))}
    </div>
  );
}
