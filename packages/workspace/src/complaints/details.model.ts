import type { Complaint, ComplaintDetails, ComplaintDetailsDraft } from '@hearback/contract';
import { computed, type Signal, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import type { NoticeWords } from '../parts/notice/notice.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Failure } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { messages } from './details.messages.ts';

const texts = ['age', 'status', 'risk', 'site', 'handler'] as const;
const checks = ['isCandour', 'isSafeguarding'] as const;
export type DetailName = (typeof texts)[number] | (typeof checks)[number];

/** The id of a field on the screen. */
export const detailId = (name: DetailName) => `detail-${name}`;

const { siteWrong } = messages.form;
const siteWords = { 'unknown-organisation': siteWrong, 'not-a-code': siteWrong };
const places: FieldWords = {
  '/site': { field: detailId('site'), words: siteWords },
  '/handler': { field: detailId('handler'), words: { 'not-an-option': messages.form.handlerWrong } },
};

/** The complaint that they are of, as it is shown. */
interface Seen {
  shown: Signal<Complaint | undefined>;
  load: () => Promise<void>;
}

/** What staff know of a complaint that is no step, and its form. */
export function detailsOf(ports: Pick<Ports, 'api' | 'drafts' | 'newId'>, id: string, { shown, load }: Seen) {
  // With the version that was seen: what somebody else wrote down meanwhile is not written over unseen.
  const draft = keptDraft(ports, {
    name: `complaint-details:${id}`,
    fields: [...texts, ...checks, 'version', 'hasMovedOn'],
  });
  const notice = signal<NoticeWords>();
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  const { fields } = draft;
  const begin = () => {
    const { details, version } = shown.value ?? {};
    for (const name of texts) fields[name].value = details?.[name] ?? '';
    for (const name of checks) fields[name].value = details?.[name] ? 'yes' : '';
    fields.version.value = String(version ?? 1);
    fields.hasMovedOn.value = '';
    notice.value = undefined;
  };
  const leave = () => {
    mistakes.value = [];
    draft.discard();
  };
  const refuse = async (failure: Failure): Promise<void> => {
    const { code, errors } = failure;
    if (code === 'stale' || code === 'not-found') await load();
    if (code === 'stale') {
      fields.version.value = String(shown.value?.version ?? 1);
      fields.hasMovedOn.value = 'yes';
      mistakes.value = [{ text: messages.stale }];
    } else if (code === 'invalid') mistakes.value = mistakesFrom(errors, places);
    else if (code !== 'unauthenticated') mistakes.value = [{ text: failureInWords(failure) }];
  };
  return {
    ...{ fields, notice, mistakes, isBusy, begin, leave },
    isOpen: computed(() => !draft.isEmpty.value),
    /** Whether something happened with it since the form was opened: what stands there is to be seen before it is written over. */
    hasMovedOn: computed(() => fields.hasMovedOn.value === 'yes'),
    /** Whether it is kept. */
    async save(): Promise<boolean> {
      mistakes.value = [];
      const outcome = await once(() => ports.api.complaints.setDetails(id, typedIn(fields)));
      if (!outcome) return false;
      if (!outcome.ok) {
        await refuse(outcome.failure);
        return false;
      }
      shown.value = outcome.value;
      leave();
      notice.value = { tone: 'done', text: messages.saved };
      return true;
    },
  };
}
export type DetailsModel = ReturnType<typeof detailsOf>;

function typedIn(fields: Readonly<Record<DetailName | 'version', Signal<string>>>): ComplaintDetailsDraft {
  const said = texts.flatMap((name) => {
    const value = fields[name].value.trim();
    return value ? [[name, name === 'site' ? value.toUpperCase() : value] as const] : [];
  });
  const known: Partial<ComplaintDetails> = Object.fromEntries(said);
  const [isCandour, isSafeguarding] = checks.map((name) => fields[name].value === 'yes');
  return {
    ...known,
    ...{
      version: Number(fields.version.value),
      isCandour: isCandour === true,
      isSafeguarding: isSafeguarding === true,
    },
  };
}
