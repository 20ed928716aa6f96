import type { Complaint, ComplaintAction, ComplaintFilter, StaffChange } from '@hearback/contract';
import { type ComplaintSoFar, complaintOf } from '@hearback/contract/complaints';
import { computed, createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import type { FieldWords } from '../drafts/sending.ts';
import { shownThing } from '../drafts/shown-thing.ts';
import { pagedList } from '../lists/paged-list.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { dayOf } from '../time/words.ts';
import { messages } from './complaints.messages.ts';
import { actions, messages as stepWords } from './step.messages.ts';
import { stepFieldNames, stepFields, stepOf } from './step-forms.ts';

const MOST_CHANGES = 100;

/** A list of complaints. */
export const ComplaintsModel = createModel(({ api }: Pick<Ports, 'api'>, show: ComplaintFilter) =>
  pagedList((query) => api.complaints.page({ show, ...query })),
);
export type ComplaintsModel = InstanceType<typeof ComplaintsModel>;

/** The id of a step's field on the screen. */
export const fieldId = (name: string) => `step-${name}`;

/** Where the platform says that something is wrong with a step, and the field that it is mended in. */
function placesOf(action: ComplaintAction): FieldWords {
  const words = (label: string) => ({ required: stepWords.missing(label), 'too-long': stepWords.long });
  const of = stepFields[action].flatMap(({ name, label }) => {
    const place = { field: fieldId(name), words: words(label) };
    return [[`/step/${name}`, place] as const, [`/step/issues/0/${name}`, place] as const];
  });
  return {
    ...Object.fromEntries(of),
    '/text': { field: fieldId('letter'), words: words(stepWords.fields.letter) },
    '/on': { field: fieldId('on'), words: { required: stepWords.onMissing } },
  };
}

/** One complaint: all that was done, and the next step. */
export const ComplaintModel = createModel((ports: Ports, id: string) => {
  const { api, clock } = ports;
  const typed = keptDraft(ports, {
    ...{ name: `complaint-step:${id}`, fields: ['action', 'on', ...stepFieldNames], ids: ['step', 'issue'] },
  });
  const { settle, ...seen } = shownThing<Complaint>({
    ...{ get: () => api.complaints.get(id), stale: messages.stale, saysWhyNot: true },
    forget: () => typed.discard(),
  });
  const { shown, mistakes } = seen;
  const letter = signal<{ letter: string; text: string }>();
  const soFar = computed<ComplaintSoFar | undefined>(() => shown.value && complaintOf(shown.value.timeline));
  const changes = signal<readonly StaffChange[]>();
  const loadChanges = async (): Promise<void> => {
    const ods = shown.value?.organisation.ods;
    if (!ods || changes.value) return;
    const outcome = await attempt(() =>
      api.changes.page({ show: 'open,done', organisation: ods, limit: MOST_CHANGES }),
    );
    if (outcome.ok) changes.value = outcome.value.items;
  };
  const today = () => dayOf(clock.now.value);
  /** The letter that a step is about: the draft as it is, or what was signed. */
  const letterNow = () => soFar.value?.signed?.letter ?? soFar.value?.draft?.letter;

  const readLetter = async (hash: string): Promise<void> => {
    if (letter.value?.letter === hash) return;
    const outcome = await attempt(() => api.complaints.letter({ complaint: id, letter: hash }));
    if (outcome.ok) letter.value = { letter: hash, text: outcome.value.text };
  };
  /** Puts what is drafted into its form: the rest at once, the letter as soon as it is here. */
  const goOnWriting = async (): Promise<void> => {
    const { draft } = soFar.value ?? {};
    if (!draft) return;
    const { apology = '', noAction = '', changes: told, saysOmbudsman } = draft;
    const kept = { apology, noAction, changes: told.join(' '), saysOmbudsman: saysOmbudsman ? 'yes' : '' };
    for (const [name, value] of Object.entries(kept)) set(name, value);
    await readLetter(draft.letter);
    const isStillEmpty = typed.fields.action?.value === 'draft' && typed.fields.letter?.value === '';
    if (isStillEmpty && letter.value?.letter === draft.letter) set('letter', letter.value.text);
  };
  const set = (name: string, value: string) => {
    const field = typed.fields[name];
    if (field) field.value = value;
  };
  const values = () => Object.fromEntries(stepFieldNames.map((name) => [name, typed.fields[name]?.value ?? '']));
  const send = async (action: ComplaintAction): Promise<Complaint> => {
    const hash = action === 'draft' ? await api.complaints.writeLetter(id, values().letter ?? '') : letterNow();
    const step = stepOf(action, values(), { letter: hash, newIssue: typed.ids.issue.value });
    const draft = { version: shown.value?.version ?? 1, on: typed.fields.on?.value || today(), step };
    return api.complaints.do({ complaint: id, id: typed.ids.step.value }, draft);
  };

  return {
    ...{ ...seen, soFar, letter, readLetter, changes, loadChanges, fields: typed.fields },
    /** The step whose form is open. */
    open: computed(() => typed.fields.action?.value as ComplaintAction | ''),
    today,
    /** Opens the form of a step; what was typed into another one is gone with it. */
    begin(action: ComplaintAction): void {
      typed.discard();
      mistakes.value = [];
      set('action', action);
      set('on', today());
      if (action === 'draft') void goOnWriting();
    },
    leave: () => typed.discard(),
    take: (action: ComplaintAction): Promise<boolean> =>
      settle({ call: () => send(action), fields: placesOf(action), done: actions[action].done, draft: typed }),
  };
});
export type ComplaintModel = InstanceType<typeof ComplaintModel>;
