import type { WorkDoor, WorkFigures } from '@hearback/contract';
import { createModel, signal } from '@preact/signals';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt, type Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './work-place.messages.ts';

const { door: words } = messages;
const places: FieldWords = {
  '/speakUp': {
    field: 'speak-up',
    words: { required: words.speakUpMissing, 'too-long': words.speakUpLong },
  },
};

/** What stories of staff were about at an organisation. */
export const WorkFiguresModel = createModel(({ api }: Pick<Ports, 'api'>, ods: string) => {
  const figures = signal<WorkFigures>();
  const failure = signal<Failure>();
  return {
    ...{ figures, failure },
    async load(): Promise<void> {
      const outcome = await attempt(() => api.workStories.figures(ods));
      failure.value = outcome.ok ? undefined : outcome.failure;
      if (outcome.ok) figures.value = outcome.value;
    },
  };
});
export type WorkFiguresModel = InstanceType<typeof WorkFiguresModel>;

/** The door by which they come, as it is set. */
export const WorkDoorModel = createModel(({ api }: Pick<Ports, 'api'>, ods: string) => {
  const shown = signal<WorkDoor>();
  const failure = signal<Failure>();
  const fields = { isOpen: signal(''), speakUp: signal('') };
  const mistakes = signal<readonly Mistake[]>([]);
  const notice = signal<NoticeWords>();
  const { isBusy, once } = sending();

  const show = (door: WorkDoor): void => {
    shown.value = door;
    fields.isOpen.value = door.isOpen ? 'yes' : 'no';
    fields.speakUp.value = door.speakUp ?? '';
  };
  const load = async (after?: NoticeWords): Promise<void> => {
    const outcome = await attempt(() => api.workStories.door(ods));
    failure.value = outcome.ok ? undefined : outcome.failure;
    if (outcome.ok) show(outcome.value);
    notice.value = after;
  };

  return {
    ...{ shown, failure, fields, mistakes, notice, isBusy, load },
    async save(): Promise<void> {
      const version = shown.value?.version;
      if (version === undefined) return;
      mistakes.value = [];
      notice.value = undefined;
      const speakUp = fields.speakUp.value.trim();
      const draft = { version, isOpen: fields.isOpen.value === 'yes', ...(speakUp && { speakUp }) };
      const outcome = await once(() => api.workStories.setDoor(ods, draft));
      if (!outcome) return;
      if (outcome.ok) {
        show(outcome.value);
        notice.value = { tone: 'done', text: words.saved };
        return;
      }
      const { code, errors } = outcome.failure;
      if (code === 'stale') await load({ tone: 'problem', text: words.stale });
      else if (code === 'invalid') mistakes.value = mistakesFrom(errors, places);
      else if (code !== 'unauthenticated') mistakes.value = [{ text: failureInWords(outcome.failure) }];
    },
  };
});
export type WorkDoorModel = InstanceType<typeof WorkDoorModel>;
