import type { Complaint, ComplaintRecording } from '@hearback/contract';
import { computed, createModel, signal } from '@preact/signals';
import { keptDraft } from '../drafts/kept-draft.ts';
import { type FieldWords, mistakesFrom, sending } from '../drafts/sending.ts';
import type { Mistake } from '../parts/error-summary/error-summary.tsx';
import { failureInWords } from '../ports/failure.messages.ts';
import type { Ports } from '../ports/ports.ts';
import { dayOf } from '../time/words.ts';
import { messages } from './record.messages.ts';

const ofTold = ['organisation', 'way', 'receivedOn', 'wrong', 'wanted', 'happenedOn', 'knownOn', 'whyLate'] as const;
const ofPerson = ['name', 'by', 'email', 'phone', 'address', 'when', 'otherNeeds', 'about'] as const;
/** Asked only where somebody complains for another person. */
const ofOther = ['whose', 'relation', 'agrees', 'why', 'actingFor'] as const;
const names = [...ofTold, ...ofPerson, ...ofOther];
type Name = (typeof names)[number];

/** The id of a field on the screen. */
export const recordField = (name: Name) => `record-${name}`;

/** Of the others the platform says what is missing, as that depends on how they want to be answered, and for whom it is. */
const required: Partial<Record<Name, string>> = messages.missing;
const places: FieldWords = Object.fromEntries(
  names.map((name) => {
    const missing = required[name];
    const words = { 'too-long': messages.long, ...(missing && { required: missing }) };
    return [`/${name}`, { field: recordField(name), words }];
  }),
);

/** Writing down a complaint that did not come by a page. */
export const RecordModel = createModel((ports: Pick<Ports, 'api' | 'clock' | 'drafts' | 'newId'>, only?: string) => {
  const draft = keptDraft(ports, { name: 'complaint-record', fields: names, ids: ['complaint'] });
  const mistakes = signal<readonly Mistake[]>([]);
  const { isBusy, once } = sending();
  const { fields, ids } = draft;
  const isForOther = computed(() => fields.about.value === 'somebody');
  const recording = () => {
    const asked = isForOther.value ? names : [...ofTold, ...ofPerson];
    const given = asked.flatMap((name) => {
      const value = fields[name].value.trim();
      return value ? [[name, value] as const] : [];
    });
    // What is missing or wrong in it the platform says, field by field.
    return { ...(only && { organisation: only }), ...Object.fromEntries(given) } as unknown as ComplaintRecording;
  };
  return {
    ...{ fields, mistakes, isBusy, isForOther },
    today: () => dayOf(ports.clock.now.value),
    /** Gives the complaint once it is kept. */
    async save(): Promise<Complaint | undefined> {
      mistakes.value = [];
      const outcome = await once(() => ports.api.complaints.record(ids.complaint.value, recording()));
      if (!outcome) return undefined;
      if (outcome.ok) {
        draft.discard();
        return outcome.value;
      }
      const { code, errors } = outcome.failure;
      if (code === 'invalid') mistakes.value = mistakesFrom(errors, places);
      else if (code !== 'unauthenticated') mistakes.value = [{ text: failureInWords(outcome.failure) }];
      return undefined;
    },
    leave: draft.discard,
  };
});
export type RecordModel = InstanceType<typeof RecordModel>;
