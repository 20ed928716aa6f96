import type { Complaint, ComplaintAction, ComplaintFilter } from '@hearback/contract';
import { type ComplaintSoFar, complaintActions, complaintOf } from '@hearback/contract/complaints';
import { computed, createModel, signal } from '@preact/signals';
import { choosable } from '../changes/choosable.ts';
import { keptDraft } from '../drafts/kept-draft.ts';
import type { FieldWords } from '../drafts/sending.ts';
import { shownThing } from '../drafts/shown-thing.ts';
import { pagedList } from '../lists/paged-list.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import { attempt } from '../ports/failure.ts';
import type { Ports } from '../ports/ports.ts';
import { dayOf } from '../time/words.ts';
import { messages } from './complaints.messages.ts';
import { detailsOf } from './details.model.ts';
import { actions, messages as stepWords } from './step.messages.ts';
import { stepFields, stepOf } from './step-forms.ts';

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

/** What is typed into the form of each step, kept apart: looking into another form loses nothing. */
function draftsOf(ports: Pick<Ports, 'drafts' | 'newId'>, id: string) {
  const drafts = complaintActions.map((action) => {
    const fields = ['on', ...stepFields[action].map(({ name }) => name)];
    const draft = keptDraft(ports, { name: `complaint-step:${id}:${action}`, fields, ids: ['step', 'issue'] });
    return [action, draft] as const;
  });
  return Object.fromEntries(drafts) as Record<ComplaintAction, (typeof drafts)[number][1]>;
}

/** The letters of a complaint as they are read, one at a time. */
function lettersOf({ api }: Pick<Ports, 'api'>, id: string) {
  const letter = signal<{ letter: string; text: string }>();
  const trouble = signal<readonly Mistake[]>([]);
  const readLetter = async (hash: string): Promise<string | undefined> => {
    if (letter.value?.letter === hash) return letter.value.text;
    const outcome = await attempt(() => api.complaints.letter({ complaint: id, letter: hash }));
    trouble.value = outcome.ok ? [] : [{ text: failureInWords(outcome.failure) }];
    if (!outcome.ok) return undefined;
    letter.value = { letter: hash, text: outcome.value.text };
    return outcome.value.text;
  };
  return { letter, trouble, readLetter };
}

/** One complaint: all that was done, and the next step. */
export const ComplaintModel = createModel((ports: Ports, id: string) => {
  const { api, clock } = ports;
  const drafts = draftsOf(ports, id);
  const open = signal(complaintActions.find((action) => !drafts[action].isEmpty.value));
  const { settle, ...seen } = shownThing<Complaint>({
    ...{ get: () => api.complaints.get(id), stale: messages.stale, saysWhyNot: true },
    forget() {
      for (const draft of Object.values(drafts)) draft.discard();
      details.leave();
    },
  });
  const { shown, mistakes } = seen;
  const details = detailsOf(ports, id, seen);
  const letters = lettersOf(ports, id);
  const soFar = computed<ComplaintSoFar | undefined>(() => shown.value && complaintOf(shown.value.timeline));
  const today = () => dayOf(clock.now.value);
  const typedInto = (action: ComplaintAction) =>
    Object.fromEntries(Object.entries(drafts[action].fields).map(([name, { value }]) => [name, value]));

  /** Puts what is drafted into its form, where nothing is typed into it. */
  const goOnWriting = async (): Promise<void> => {
    const { draft } = soFar.value ?? {};
    const { fields, isEmpty } = drafts.draft;
    if (!draft || !isEmpty.value) return;
    const text = await letters.readLetter(draft.letter);
    if (text === undefined || !isEmpty.value) return;
    const { apology = '', noAction = '', changes: told, saysOmbudsman } = draft;
    const kept = {
      letter: text,
      apology,
      noAction,
      changes: told.join(' '),
      saysOmbudsman: saysOmbudsman ? 'yes' : '',
    };
    for (const [name, value] of Object.entries(kept)) if (fields[name]) fields[name].value = value;
  };
  const send = async (action: ComplaintAction): Promise<Complaint> => {
    const typed = typedInto(action);
    const { signed, draft: drafted } = soFar.value ?? {};
    const named = signed?.letter ?? drafted?.letter;
    const letter = action === 'draft' ? await api.complaints.writeLetter(id, typed.letter ?? '') : named;
    const { step, issue } = drafts[action].ids;
    const doing = stepOf(action, typed, { letter, newIssue: issue.value });
    const draft = { version: shown.value?.version ?? 1, on: typed.on || today(), step: doing };
    return api.complaints.do({ complaint: id, id: step.value }, draft);
  };

  return {
    ...{ ...seen, ...letters, details, soFar, open, today },
    /** The changes of its organisation that an answer may tell of. */
    changes: choosable(ports, () => shown.value?.organisation.ods),
    /** What is typed into the form of a step. */
    fieldsOf: (action: ComplaintAction) => drafts[action].fields,
    begin(action: ComplaintAction): void {
      mistakes.value = [];
      open.value = action;
      if (action === 'draft') void goOnWriting();
    },
    leave(): void {
      mistakes.value = [];
      open.value = undefined;
    },
    async take(action: ComplaintAction): Promise<boolean> {
      const doing = { call: () => send(action), fields: placesOf(action), done: actions[action].done };
      const isDone = await settle({ ...doing, draft: drafts[action] });
      if (isDone) open.value = undefined;
      return isDone;
    },
  };
});
export type ComplaintModel = InstanceType<typeof ComplaintModel>;
