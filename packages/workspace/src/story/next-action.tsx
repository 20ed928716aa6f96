import type { StaffMember, StaffStory, StoryAction } from '@hearback/contract';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { Opened } from '../app/opened.tsx';
import { LinkStory } from '../changes/link-story.tsx';
import { changeDraftName } from '../changes/record-change.model.ts';
import { RecordChange } from '../changes/record-change.tsx';
import { Decision } from '../moderation/decision.tsx';
import { messages as editMessages } from '../moderation/edit.messages.ts';
import { messages as holdMessages } from '../moderation/hold.messages.ts';
import { Held } from '../moderation/hold-form.tsx';
import { messages as rejectedMessages } from '../moderation/rejected.messages.ts';
import { Rejected } from '../moderation/rejected.tsx';
import { Waiting } from '../moderation/waiting.tsx';
import { Button } from '../parts/button/button.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import type { Drafts } from '../ports/drafts.ts';
import { usePorts } from '../ports/ports.ts';
import { repliesIn, replyDraftName } from '../replies/reply.model.ts';
import { ReplyForm } from '../replies/reply-form.tsx';
import { addressOfList } from '../stories/addresses.ts';
import { listsFor } from '../stories/lists.ts';
import { lists } from '../stories/stories.messages.ts';
import { messages } from './next-action.messages.ts';
import type { StoryModel } from './story.model.ts';

interface NextActionProps {
  story: StaffStory;
  model: StoryModel;
  staff: StaffMember;
  onChange: () => void;
}

type Chosen = 'reply' | 'record-change' | 'link-change';
type Doing = Chosen | 'rejected' | 'appeal' | 'report' | 'moderate' | 'wait' | 'held' | 'choose' | 'above' | 'nothing';

/** What is decided on beside the words that it is about. */
const decidedAbove: readonly StoryAction[] = ['check-reply', 'check-change', 'check-answer'];

const openAppealDecision = () => import('../moderation/appeal-decision.tsx');
const openReportDecision = () => import('../moderation/report-decision.tsx');

/** The one thing to do next with this story, and what came of the last. */
export function NextAction(props: NextActionProps) {
  const { story, model } = props;
  const { drafts } = usePorts();
  const chosen = useSignal<Chosen | undefined>(undefined);
  /** Somebody leaves what they have begun for later. */
  const hasLeft = useSignal(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const notice = model.notice.value;
  const wanted = chosen.value ?? (hasLeft.value ? undefined : startedOn(story, drafts));
  const doing = whatToDo(story, wanted);
  const { value: redrafts } = model.redrafts;
  useEffect(() => {
    if (redrafts > 0) hasLeft.value = false;
  }, [redrafts, hasLeft]);
  useEffect(() => {
    // What had the focus is gone once it is done.
    if (notice) heading.current?.focus();
  }, [notice]);
  const handleChoose = (next: Chosen | undefined) => {
    chosen.value = next;
    hasLeft.value = next === undefined;
    heading.current?.focus();
  };
  const handleDone = () => {
    chosen.value = undefined;
    props.onChange();
  };
  return (
    <section class="next-action" aria-labelledby="next-action">
      <NoticeRegion notice={notice} />
      <h2 id="next-action" tabIndex={-1} ref={heading}>
        {titleOf(doing, story)}
      </h2>
      {doing === 'moderate' && <Decision {...props} />}
      {doing === 'appeal' && (
        <Opened load={openAppealDecision}>
          {({ DecideAppeal }) => <DecideAppeal story={story} model={model} onChange={props.onChange} />}
        </Opened>
      )}
      {doing === 'report' && (
        <Opened load={openReportDecision}>
          {({ DecideReport }) => <DecideReport story={story} model={model} onChange={props.onChange} />}
        </Opened>
      )}
      {doing === 'rejected' && (
        <>
          <Rejected story={story} model={model} onChange={props.onChange} />
          <Onward lead={messages.rejectedLead} staff={props.staff} />
        </>
      )}
      {doing === 'held' && <Held story={story} model={model} onChange={props.onChange} />}
      {doing === 'wait' && <Waiting story={story} model={model} onChange={props.onChange} />}
      {doing === 'reply' && <ReplyForm key={redrafts} {...props} onChange={handleDone} />}
      {doing === 'record-change' && <RecordChange key={redrafts} story={story} model={model} onChange={handleDone} />}
      {doing === 'link-change' && <LinkStory story={story} model={model} onChange={handleDone} />}
      {doing === 'choose' && <Choice onChoose={handleChoose} staff={props.staff} />}
      {doing === 'above' && <Onward lead={messages.decideAboveLead} staff={props.staff} />}
      {doing === 'nothing' && (
        <Onward lead={story.status === 'rejected' ? messages.rejectedLead : messages.nothingLead} staff={props.staff} />
      )}
      {doing === wanted && (
        <div class="buttons">
          <Button look="link" onPress={() => handleChoose(undefined)}>
            {messages.cancel}
          </Button>
        </div>
      )}
    </section>
  );
}

/** What had been begun with a story that has its reply already. */
function startedOn(story: StaffStory, drafts: Drafts): Chosen | undefined {
  const { id } = story;
  const isBegun = (name: string) => Object.keys(drafts.read(name)).length > 0;
  if (repliesIn(story) === 0) return undefined;
  if (isBegun(replyDraftName(id))) return 'reply';
  return isBegun(changeDraftName(id)) ? 'record-change' : undefined;
}

function whatToDo(story: StaffStory, chosen: Chosen | undefined): Doing {
  const { actions } = story;
  if (actions.includes('publish') || actions.includes('reject')) return 'moderate';
  if (actions.includes('decide-report')) return 'report';
  if (actions.includes('decide-appeal')) return 'appeal';
  if (actions.includes('take-back-rejection')) return 'rejected';
  if (actions.includes('release')) return 'held';
  if (actions.includes('end-asking')) return 'wait';
  if (chosen && actions.includes(chosen)) return chosen;
  if (!actions.includes('reply')) return actions.some((action) => decidedAbove.includes(action)) ? 'above' : 'nothing';
  return repliesIn(story) === 0 ? 'reply' : 'choose';
}

function titleOf(doing: Doing, { replies }: StaffStory): string {
  const titles: Record<Doing, string> = {
    moderate: messages.moderate,
    report: messages.decideReport,
    appeal: messages.decideAppeal,
    wait: editMessages.waiting,
    held: holdMessages.isHeld,
    rejected: rejectedMessages.title,
    reply: replies.length > 0 ? messages.replyAgain : messages.reply,
    'record-change': messages.recordChange,
    'link-change': messages.linkChange,
    choose: replies.length > 0 ? messages.replied : messages.onItsWay,
    above: messages.decideAbove,
    nothing: messages.nothing,
  };
  return titles[doing];
}

interface ChoiceProps {
  staff: StaffMember;
  onChoose: (next: Chosen) => void;
}

function Choice({ staff, onChoose }: ChoiceProps) {
  return (
    <>
      <p class="quiet">{messages.repliedLead}</p>
      <div class="buttons">
        <NextList staff={staff} />
        <Button onPress={() => onChoose('record-change')}>{messages.recordChange}</Button>
        <Button onPress={() => onChoose('link-change')}>{messages.linkChange}</Button>
        <Button onPress={() => onChoose('reply')}>{messages.replyAgain}</Button>
      </div>
    </>
  );
}

function Onward({ lead, staff }: { lead: string; staff: StaffMember }) {
  return (
    <>
      <p class="quiet">{lead}</p>
      <div class="buttons">
        <NextList staff={staff} />
      </div>
    </>
  );
}

function NextList({ staff }: { staff: StaffMember }) {
  const [first] = listsFor(staff.roles);
  if (!first) return null;
  return (
    <a class="button button-main" href={addressOfList(first)}>
      {messages.goOn(lists[first].title)}
    </a>
  );
}
