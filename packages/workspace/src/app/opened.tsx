import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { Page } from '../parts/page/page.tsx';
import { messages } from './app.messages.ts';

interface OpenedProps<Module> {
  load: () => Promise<Module>;
  children: (module: Module) => ComponentChildren;
}

/** A screen whose files are fetched when it is opened. */
export function Opened<Module>({ load, children }: OpenedProps<Module>) {
  const module = useSignal<Module>();
  const isMissing = useSignal(false);
  useEffect(() => {
    load().then(
      (loaded) => (module.value = loaded),
      () => (isMissing.value = true),
    );
  }, [load, module, isMissing]);
  if (module.value) return <>{children(module.value)}</>;
  if (!isMissing.value) {
    return (
      <p class="quiet" role="status">
        {messages.opening}
      </p>
    );
  }
  return (
    <Page title={messages.notOpened}>
      <p class="quiet">{messages.notOpenedHelp}</p>
      {/* A browser may remember that a file did not come; a page that is loaded anew asks again. */}
      <Button onPress={() => location.reload()}>{messages.tryAgain}</Button>
    </Page>
  );
}
