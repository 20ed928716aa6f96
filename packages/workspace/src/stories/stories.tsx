import type { StaffStoryFilter } from '@hearback/contract';
import type { ReadonlySignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ListFailure, Rows } from '../lists/rows.tsx';
import { useReturn } from '../lists/use-return.ts';
import { messages as criticalityWords } from '../moderation/criticality.messages.ts';
import { Newer } from '../news/newer.tsx';
import { Button } from '../parts/button/button.tsx';
import { Page } from '../parts/page/page.tsx';
import { HelpfulLine } from '../replies/helpful-line.tsx';
import { addressOfList } from './addresses.ts';
import { isWaiting } from './lists.ts';
import { Narrow } from './narrow.tsx';
import { lists, messages } from './stories.messages.ts';
import type { StoriesModel } from './stories.model.ts';
import { StoryRow } from './story-row.tsx';
import './stories.css';

interface StoriesProps {
  show: StaffStoryFilter;
  model: StoriesModel;
  /** The other lists one has, to go on to when this one is empty. */
  others: readonly StaffStoryFilter[];
  news: ReadonlySignal<number>;
  /** The story of this list that one comes back from. */
  left: string | undefined;
  onReload: () => void;
}

/** One list of stories. */
export function Stories({ show, model, others, news, left, onReload }: StoriesProps) {
  useReturn(model, left);
  useEffect(() => {
    void model.reload();
  }, [model]);
  const isBusy = model.isBusy.value;
  const handleReload = () => {
    void model.reload();
    onReload();
  };
  return (
    <Page
      title={lists[show].title}
      beside={
        <Button isBusy={isBusy} onPress={handleReload}>
          {isBusy ? messages.reloading : messages.reload}
        </Button>
      }
    >
      <p class="quiet page-lead">{lists[show].lead}</p>
      {show === 'replied' && <HelpfulLine />}
      <ListFailure list={model} />
      <Narrow model={model} hasUnrated={isWaiting(show)} />
      <Newer list={model} news={news} />
      <Rows
        list={model}
        words={messages}
        row={(story) => <StoryRow key={story.id} story={story} isAmongCritical={model.least.value !== undefined} />}
      />
      {model.items.value?.length === 0 &&
        (model.least.value ? <NoneSoCritical show={show} model={model} /> : <Empty show={show} others={others} />)}
    </Page>
  );
}

function NoneSoCritical({ show, model }: Pick<StoriesProps, 'show' | 'model'>) {
  return (
    <div class="stories-empty">
      <h2>{isWaiting(show) ? criticalityWords.noneMaybe : criticalityWords.none}</h2>
      <Button onPress={() => model.narrow(undefined)}>{criticalityWords.showAll}</Button>
    </div>
  );
}

function Empty({ show, others }: Pick<StoriesProps, 'show' | 'others'>) {
  return (
    <div class="stories-empty">
      <h2>{lists[show].emptyTitle}</h2>
      <p class="quiet">{lists[show].empty}</p>
      {others.slice(0, 1).map((other) => (
        <a key={other} class="button" href={addressOfList(other)}>
          {messages.goOn(lists[other].title)}
        </a>
      ))}
    </div>
  );
}
