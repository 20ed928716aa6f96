import type { AnswerBehind, StaffChange } from '@hearback/contract';
import { differences } from '@hearback/contract/words/changes-en';
import { en } from '@hearback/contract/words/en';
import { useSignal } from '@preact/signals';
import { addressOfComplaint } from '../complaints/addresses.ts';
import { addressOfEnquiry } from '../enquiries/addresses.ts';
import { Button } from '../parts/button/button.tsx';
import { Tag } from '../parts/tag/tag.tsx';
import { usePorts } from '../ports/ports.ts';
import { addressOfSentOn } from '../sent-on/addresses.ts';
import { addressOfStory } from '../stories/addresses.ts';
import { addressOfResults } from '../surveys/addresses.ts';
import { DayName } from '../time/moment.tsx';
import { dayOf } from '../time/words.ts';
import { messages as changeWords } from './change.messages.ts';
import { tones } from './change-card.tsx';
import { messages } from './changes.messages.ts';
import type { ChangesModel } from './changes.model.ts';
import { dueWords, nearness } from './due.ts';
import { EvidenceShown } from './evidence.tsx';
import { progressDraftName } from './progress.model.ts';
import { ProgressForm } from './progress-form.tsx';
import { messages as sentWords } from './sent-change.messages.ts';

interface ChangeRowProps {
  change: StaffChange;
  model: ChangesModel;
  onSaved: (id: string) => void;
}

/** A change among all: what, who sees to it, by when, where, and the way to say where it stands. */
export function ChangeRow({ change, model, onSaved }: ChangeRowProps) {
  const { id, what, note, status, sent } = change;
  const mayProgress = change.mayProgress && sent !== 'to-check';
  const { drafts } = usePorts();
  const isOpen = useSignal(Object.keys(drafts.read(progressDraftName(id))).length > 0);
  const handleSaved = () => {
    isOpen.value = false;
    onSaved(id);
  };
  return (
    <li class="change-row" data-change={id}>
      <h2 class="change-row-what" dir="auto" tabIndex={-1}>
        {what}
      </h2>
      <p class="change-row-tags">
        <Tag tone={tones[status]} text={en.changes[status]} /> <Lateness change={change} /> <NotPublic sent={sent} />
      </p>
      <Facts change={change} />
      {note && (
        <p class="change-row-note" dir="auto">
          <span class="unseen">{messages.note}: </span>
          {note}
        </p>
      )}
      {change.evidence && <EvidenceShown evidence={change.evidence} />}
      {mayProgress && (
        <div class="buttons">
          <Button isExpanded={isOpen.value} controls={`progress-${id}`} onPress={() => (isOpen.value = !isOpen.value)}>
            {isOpen.value ? changeWords.progressClose : changeWords.progress} <span class="unseen">{what}</span>
          </Button>
        </div>
      )}
      {mayProgress && isOpen.value && <ProgressForm change={change} shown={model} onSaved={handleSaved} />}
    </li>
  );
}

function Lateness({ change: { due, settledAt } }: { change: StaffChange }) {
  const today = dayOf(usePorts().clock.now.value);
  return !settledAt && due < today ? <Tag tone="bad" text={nearness(due, today)} /> : null;
}

/** What was last said of it waits to be read, or came back: its story has it. */
function NotPublic({ sent }: Pick<StaffChange, 'sent'>) {
  if (!sent) return null;
  const isBack = sent === 'sent-back';
  return <Tag tone={isBack ? 'bad' : 'accent'} text={isBack ? sentWords.sentBack : sentWords.waits} />;
}

function Facts({ change }: { change: StaffChange }) {
  const { owner, due, settledAt, status, difference, organisation, story, title, ...behind } = change;
  const { stories, answers, sentOn, enquiries, complaints } = behind;
  const today = dayOf(usePorts().clock.now.value);
  const isNear = !settledAt && due >= today;
  return (
    <dl class="facts change-row-facts">
      <div>
        <dt>{messages.owner}</dt>
        <dd dir="auto">{owner}</dd>
      </div>
      <div>
        <dt>{dueWords(change, today)}</dt>
        <dd>
          <DayName day={due} />
          {isNear && `, ${nearness(due, today)}`}
        </dd>
      </div>
      {settledAt && (status === 'done' || status === 'not-done') && (
        <div>
          <dt>{messages.settled[status]}</dt>
          <dd>
            <DayName day={dayOf(Date.parse(settledAt))} />
          </dd>
        </div>
      )}
      {difference && (
        <div>
          <dt>{changeWords.difference}</dt>
          <dd>{differences[difference]}</dd>
        </div>
      )}
      <div>
        <dt>{messages.organisation}</dt>
        <dd dir="auto">{organisation.name}</dd>
      </div>
      <div class="change-row-story">
        <dt>{messages.story}</dt>
        <dd dir="auto">
          <a href={addressOfStory(story)}>{title}</a>
        </dd>
      </div>
      {stories && (
        <div class="change-row-story">
          <dt>{messages.otherStories}</dt>
          {stories.map((one) => (
            <dd key={one.id} dir="auto">
              <a href={addressOfStory(one.id)}>{one.title}</a>
              {one.difference && ` (${messages.says(differences[one.difference])})`}
            </dd>
          ))}
        </div>
      )}
      {answers && <Answers answers={answers} />}
      {sentOn && (
        <div>
          <dt>{messages.sentOn}</dt>
          {sentOn.map((one) => (
            <dd key={one.story}>
              <a href={addressOfSentOn(one.story)}>{messages.sentOnAs[one.to]}</a>
            </dd>
          ))}
        </div>
      )}
      {enquiries && (
        <div>
          <dt>{messages.enquiries}</dt>
          {enquiries.map((id, index) => (
            <dd key={id}>
              <a href={addressOfEnquiry(id)}>{messages.enquiry(index + 1)}</a>
            </dd>
          ))}
        </div>
      )}
      {complaints && (
        <div>
          <dt>{messages.complaints}</dt>
          {complaints.map((id, index) => (
            <dd key={id}>
              <a href={addressOfComplaint(id)}>{messages.complaint(index + 1)}</a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}

/** What people wrote in answer to surveys that a change is because of. */
function Answers({ answers }: { answers: readonly AnswerBehind[] }) {
  return (
    <div class="change-row-story">
      <dt>{messages.answers}</dt>
      {answers.map(({ id, survey, text }) => (
        <dd key={id} class="change-row-answer">
          <q dir="auto">{text}</q> <a href={addressOfResults(survey)}>{messages.toResults}</a>
        </dd>
      ))}
    </div>
  );
}
