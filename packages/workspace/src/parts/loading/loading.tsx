import type { Signal } from '@preact/signals';
import { Button } from '../button/button.tsx';
import type { NoticeWords } from '../notice/notice.tsx';
import { messages } from './loading.messages.ts';

interface LoadingProps {
  /** What is said while it is under way. */
  words: string;
  model: { notice: Signal<NoticeWords | undefined>; load(): Promise<unknown> };
}

/** In place of what is not there yet: that it is loaded or, where that failed and the notice says why, the way to try again. */
export function Loading({ words, model }: LoadingProps) {
  const { notice, load } = model;
  if (notice.value?.tone !== 'problem') return <p role="status">{words}</p>;
  const handlePress = () => {
    notice.value = undefined;
    return load();
  };
  return (
    <div class="buttons">
      <Button onPress={handlePress}>{messages.again}</Button>
    </div>
  );
}
