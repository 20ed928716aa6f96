import { randomBytes } from 'node:crypto';

/** The organisation that loads are sent to. */
export const ORGANISATION = 'Z99999';

/** A story to be sent, with the id that its receipt will have. */
export interface NewStory {
  id: string;
  body: string;
}

const HAPPENED =
  'I rang at eight and was told the next free appointment was in three weeks. The receptionist then asked what was ' +
  'wrong, found me a call with the pharmacist for the same morning, and rang back to see that I had got my medicine.';

/** A UUIDv7 (RFC 9562): 48 bits of time, then chance. */
export function newId(): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** A story of the usual length, different from every other. */
export function newStory(): NewStory {
  const id = newId();
  const story = {
    organisation: ORGANISATION,
    happened: `${HAPPENED} (${id})`,
    good: 'Nobody made me feel I was a bother.',
    feelings: ['relieved', 'listened-to'],
    relation: 'patient',
    experience: 'good',
    email: `patient-${id}@example.org`,
    language: 'en',
    key: randomBytes(18).toString('base64url'),
  };
  return { id, body: JSON.stringify(story) };
}
