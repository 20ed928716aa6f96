import type { AnswerRevision, Revision, StaffStory } from '@hearback/contract';
import { changedFields, difference } from '@hearback/contract/moderation';
import { differenceWords, editReasons, wordFieldNames } from '@hearback/contract/words/moderation-en';
import type { ComponentChildren } from 'preact';
import { Tag, type TagTone } from '../parts/tag/tag.tsx';
import { Moment } from '../time/moment.tsx';
import { messages } from './edit.messages.ts';
import './edits.css';

const tones = { accept: 'good', decline: 'bad', change: 'accent' } satisfies Record<string, TagTone>;

/** Every edit of a story, as what went and what came in its place. */
export function Edits({ story }: { story: StaffStory }) {
  if (story.revisions.length === 0) return null;
  return (
    <section class="edits" aria-labelledby="edits">
      <h2 id="edits">{messages.edits}</h2>
      <ol class="edits-list">
        {story.revisions.map((revision) => (
          <li key={revision.id} class="edit">
            <Edit revision={revision} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Edit({ revision }: { revision: Revision }) {
  const { before, after } = revision;
  return (
    <EditMade edit={revision}>
      {changedFields(before, after).map((field) => (
        <div key={field}>
          <p class="edit-field">{wordFieldNames[field]}</p>
          <Difference before={before[field] ?? ''} after={after[field] ?? ''} />
        </div>
      ))}
    </EditMade>
  );
}

interface EditMadeProps {
  edit: Omit<AnswerRevision, 'before' | 'after'>;
  /** How deep its heading is. */
  level?: 'h3' | 'h4';
  /** What to say of one that its author has said nothing to. */
  unanswered?: string | undefined;
  /** What was changed. */
  children: ComponentChildren;
}

/** An edit: who made it, what the author said to it, what was changed, and why. */
export function EditMade({ edit, level: Heading = 'h3', unanswered = messages.unanswered, children }: EditMadeProps) {
  const { by, isByAuthor, at, reason, note, answer } = edit;
  return (
    <>
      <Heading>{isByAuthor ? messages.byAuthor : messages.editedBy(by)}</Heading>
      <p class="quiet">
        <Moment instant={at} />
      </p>
      {!isByAuthor && (
        <p>
          <Tag
            tone={answer ? tones[answer.answer] : 'plain'}
            text={answer ? messages.answered[answer.answer] : unanswered}
          />
        </p>
      )}
      {children}
      {reason && (
        <p>
          {messages.why}: {editReasons[reason]}
        </p>
      )}
      {note && (
        <p class="as-written" dir="auto">
          {note}
        </p>
      )}
    </>
  );
}

/** Struck through and underlined for the eye, said in words for the ear. */
export function Difference({ before, after }: { before: string; after: string }) {
  return (
    <p class="as-written difference" dir="auto">
      {difference(before, after).map(({ kind, text }, index) => {
        if (kind === 'same') return text;
        const Mark = kind === 'removed' ? 'del' : 'ins';
        return (
          <Mark key={index}>
            <span class="unseen">{` [${differenceWords[kind]} `}</span>
            {text}
            <span class="unseen">{`, ${differenceWords.end}] `}</span>
          </Mark>
        );
      })}
    </p>
  );
}
