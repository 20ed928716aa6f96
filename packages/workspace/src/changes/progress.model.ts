import { type Change, ChangeStatus, doneTroubles } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesAfter, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { PicturesModel } from '../pictures/pictures.model.ts';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './change.messages.ts';
import { evidenceIn, evidencePlaces } from './evidence-said.ts';

type ProgressField = 'status' | 'note' | 'evidence' | 'link';

/** The ids of a change's progress fields: a story can have several changes on one screen. */
export function progressField(change: string, field: ProgressField): string {
  return `${field}-${change}`;
}

/** Where a step is kept while it is typed. */
export function progressDraftName(change: string): string {
  return `progress:${change}`;
}

function placesOf(change: string): FieldWords {
  return {
    '/status': { field: progressField(change, 'status'), words: { required: messages.statusMissing } },
    '/note': {
      field: progressField(change, 'note'),
      words: { 'too-long': messages.noteLong },
    },
    ...evidencePlaces('/evidence', {
      evidence: progressField(change, 'evidence'),
      link: progressField(change, 'link'),
    }),
  };
}

/** What shows the change: a story, or a list of changes. */
export interface ShowsChange {
  /** Loads it anew and says `after` with it. */
  load(after?: NoticeWords): Promise<unknown>;
  /** Whether a failure came from the change having moved on. If so it is loaded anew, and says so. */
  hasMovedOn(failure: Failure): Promise<boolean>;
}

type ProgressedChange = Pick<Change, 'id' | 'story' | 'evidence'>;

/** Saying where a change stands now. */
export const ProgressModel = createModel(
  (ports: Omit<Ports, 'clock'>, shown: ShowsChange, { id, story, evidence }: ProgressedChange) => {
    const fields = ['status', 'note', 'evidence', 'link', 'pictures'] as const;
    const draft = keptDraft(ports, { name: progressDraftName(id), fields });
    const pictures = new PicturesModel(ports, {
      ...{ story, kept: draft.fields.pictures, before: evidence?.pictures ?? [] },
    });
    const mistakes = signal<readonly Mistake[]>([]);
    const { isBusy, once } = sending();
    const places = placesOf(id);

    const refused = async (failure: Failure): Promise<void> => {
      mistakes.value = await mistakesAfter(failure, { shown, places });
    };

    return {
      fields: draft.fields,
      pictures,
      isEmpty: draft.isEmpty,
      mistakes,
      isBusy,
      /** Whether it was saved. */
      async submit(): Promise<boolean> {
        const status = ChangeStatus.safeParse(draft.fields.status.value);
        const note = draft.fields.note.value.trim();
        const said = { ...(note && { note }), ...evidenceIn(draft.fields, pictures, evidence) };
        const unready = pictures.mistakes();
        const bare = status.success && doneTroubles({ status: status.data, ...said }, { before: evidence }).length > 0;
        mistakes.value = [
          ...missing(id, status.data, note),
          ...(bare && !unready.length ? [{ field: progressField(id, 'note'), text: messages.doneMissing }] : []),
          ...unready,
        ];
        if (!status.success || mistakes.value.length > 0) return false;
        const progress = { status: status.data, ...said };
        const outcome = await once(() => ports.api.changes.progress(id, progress));
        if (!outcome) return false;
        if (!outcome.ok) {
          await refused(outcome.failure);
          return false;
        }
        draft.discard();
        const isPublic = outcome.value.sent === undefined;
        await shown.load({ tone: 'done', text: isPublic ? messages.saved(en.changes[status.data]) : messages.sent });
        return true;
      },
    };
  },
);

function missing(id: string, status: ChangeStatus | undefined, note: string): Mistake[] {
  if (!status) return [{ field: progressField(id, 'status'), text: messages.statusMissing }];
  if (status !== 'not-done' || note) return [];
  return [{ field: progressField(id, 'note'), text: messages.noteMissing }];
}
