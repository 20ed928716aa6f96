import type { Rule, Rules } from '../find-by-rules.ts';
import { withRules } from '../with-rules.ts';
import { abuse } from './on-platform/abuse.ts';
import { medical } from './on-platform/medical.ts';
import { selfHarm } from './on-platform/self-harm.ts';
import { violence } from './on-platform/violence.ts';
import { welsh } from './on-platform/welsh.ts';
import { type CrisisKind, phrases } from './wording.ts';

const rules: readonly Rule<CrisisKind>[] = [
  ['self-harm', phrases(selfHarm)],
  ['medical', phrases(medical)],
  ['abuse', phrases(abuse)],
  ['violence', phrases(violence)],
  ...welsh.map(([kind, ...sources]) => [kind, phrases(sources)] as const),
];

/** Who has had something since this morning has it still. Each place stays where it was. */
const asPresent = (plain: string) => plain.replace(/\b(i?ve|have|has|s?hes) had\b/gi, '$1 got');

/** What is looked for where bytes do not count: beside what a page knows, what is said round about. */
export function withPlatformRules(crisis: Rules<CrisisKind>): Rules<CrisisKind> {
  const { isMeant, ...all } = withRules(crisis, rules);
  return { ...all, isMeant: (kind, plain, start, end) => isMeant(kind, asPresent(plain), start, end) };
}
