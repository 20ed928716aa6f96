import * as z from 'zod/mini';
import type { CrisisKind } from './crisis/index.ts';
import type { PersonalDataKind as FoundKind } from './personal-data/index.ts';

const crisis = ['self-harm', 'medical', 'abuse', 'violence'] as const satisfies CrisisKind[];

/**
 * Why a story is urgent: what the platform's crisis finder found in it, or `author-device` where only the finder on the
 * author's device found something.
 */
export const UrgentKind = z.enum([...crisis, 'author-device']);
export type UrgentKind = z.infer<typeof UrgentKind>;

/** What may be in a story that tells a reader who somebody is. */
export const PersonalDataKind = z.enum([
  'nhs-number',
  'phone',
  'email',
  'web-address',
  'postcode',
  'address',
  'date',
  'age',
  'name',
  'id-number',
] satisfies FoundKind[]);
export type PersonalDataKind = z.infer<typeof PersonalDataKind>;
