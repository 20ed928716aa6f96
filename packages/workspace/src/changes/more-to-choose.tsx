import { Button } from '../parts/button/button.tsx';
import type { choosable } from './choosable.ts';
import { messages } from './choosing.messages.ts';

/** How many changes there are to choose from where there are more, and the button that loads those. */
export function MoreToChoose({
  of,
}: {
  of: Pick<ReturnType<typeof choosable>, 'changes' | 'hasMore' | 'isLoading' | 'more'>;
}) {
  const isBusy = of.isLoading.value;
  if (!of.hasMore.value) return null;
  return (
    <>
      <p class="quiet" role="status">
        {messages.shown(of.changes.value?.length ?? 0)}
      </p>
      <div class="buttons">
        <Button isBusy={isBusy} onPress={() => void of.more()}>
          {isBusy ? messages.loadingMore : messages.more}
        </Button>
      </div>
    </>
  );
}
