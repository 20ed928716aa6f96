import type { StaffMember, StaffStory } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ClockCard } from '../clocks/clock-card.tsx';
import { MailCard } from '../delivery/mail-card.tsx';
import { AppealCard } from '../moderation/appeal-card.tsx';
import { CriticalityCard } from '../moderation/criticality-card.tsx';
import { Edits } from '../moderation/edits.tsx';
import { ReportCard } from '../moderation/report-card.tsx';
import { messages as navigation } from '../navigation/navigation.messages.ts';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { Page } from '../parts/page/page.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
import { usePorts } from '../ports/ports.ts';
import { addressOfList } from '../stories/addresses.ts';
import { LISTS, listOf, listsFor } from '../stories/lists.ts';
import { lists } from '../stories/stories.messages.ts';
import { Answers } from './answers.tsx';
import { Danger } from './danger.tsx';
import { foundInStory } from './found-in-story.ts';
import { Letter } from './letter.tsx';
import { MarkedText } from './marked-text.tsx';
import { NextAction } from './next-action.tsx';
import { messages } from './story.messages.ts';
import { StoryModel } from './story.model.ts';
import { Standing, Timeline } from './timeline.tsx';
import { Told } from './told.tsx';
import './story.css';

const FRESH_EVERY_MS = 20_000;

interface StoryProps {
  id: string;
  staff: StaffMember;
  /** The list or the search that it was opened from, where it was. */
  cameFrom: string | undefined;
  /** Something was decided or sent: queues are not what they were. */
  onChange: () => void;
}

/** A story: the letter, its answers, what to do next, and beside them what happened when. */
export function Story({ id, staff, cameFrom, onChange }: StoryProps) {
  const ports = usePorts();
  const model = useModel(() => new StoryModel(ports, id));
  useEffect(() => {
    void model.load();
  }, [model]);
  useFresh(model);
  const story = model.story.value;
  const failure = model.failure.value;
  if (story) return <Shown {...{ story, model, staff, cameFrom, onChange }} />;
  if (!failure) {
    return (
      <p class="quiet" role="status">
        {messages.loading}
      </p>
    );
  }
  return (
    <Page title={messages.notShown}>
      <div class="form">
        <ErrorSummary mistakes={[{ text: failureInWords(failure) }]} />
        <div class="buttons">
          {isPassing(failure) && <Button onPress={() => model.load()}>{messages.tryAgain}</Button>}
          <Back to={cameFrom ?? addressOfList(listsFor(staff.roles)[0] ?? 'to-reply')} />
        </div>
      </div>
    </Page>
  );
}

/** Whether another try may go better: what is not here, or not theirs, stays so. */
function isPassing({ code }: Failure): boolean {
  return code !== 'not-found' && code !== 'forbidden';
}

/** What others do meanwhile comes by itself: two who answer see each other's reply before they send theirs. */
function useFresh(model: StoryModel): void {
  useEffect(() => {
    const look = () => {
      const isPublic = model.story.value?.status === 'published';
      if (isPublic && document.visibilityState === 'visible') void model.refresh();
    };
    const timer = setInterval(look, FRESH_EVERY_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, [model]);
}

interface ShownProps extends Omit<StoryProps, 'id'> {
  story: StaffStory;
  model: StoryModel;
}

function Shown({ story, model, staff, cameFrom, onChange }: ShownProps) {
  const place = [messages.toldTo(story.organisation.name), story.service && messages.about(story.service.name)];
  return (
    <Page
      title={story.title}
      shownTitle={<MarkedText text={story.title} find={() => foundInStory(story, story).title} isSaidElsewhere />}
      isTitleWritten
      over={
        <>
          <Back to={cameFrom ?? listBehind(story, staff)} />
          <p class="quiet">{place.filter(Boolean).join(' · ')}</p>
        </>
      }
    >
      <Danger story={story} />
      <div class={model.isWriting.value ? 'story-columns story-columns-writing' : 'story-columns'}>
        <div class="story-main">
          <Told title={story.title} isWriting={model.isWriting.value}>
            <Letter story={story} />
            <Edits story={story} />
            <Answers story={story} model={model} onChange={onChange} />
          </Told>
          <NextAction story={story} model={model} staff={staff} onChange={onChange} />
        </div>
        <aside class="story-beside">
          <Standing story={story} />
          <ClockCard story={story} model={model} onChange={onChange} />
          <CriticalityCard story={story} model={model} onChange={onChange} />
          <ReportCard story={story} model={model} onChange={onChange} />
          <AppealCard story={story} />
          <MailCard story={story} />
          <Timeline story={story} />
        </aside>
      </div>
    </Page>
  );
}

function Back({ to }: { to: string | undefined }) {
  if (!to) return null;
  const list = LISTS.find((one) => addressOfList(one) === to);
  return (
    <a class="story-back" href={to}>
      {messages.backTo(list ? lists[list].title : navigation.search)}
    </a>
  );
}

/** The list this story is in, or the first that one has where that list is for another role. */
function listBehind({ status, replies }: StaffStory, { roles }: StaffMember): string | undefined {
  const own = listsFor(roles);
  const list = listOf({ status, replies: replies.length });
  const found = own.includes(list) ? list : own[0];
  return found && addressOfList(found);
}
