import type { Rule, Rules } from '../../find-by-rules.ts';
import { withRules } from '../../with-rules.ts';
import { type CrisisKind, phrases } from '../wording.ts';
import { abuse } from './abuse.ts';
import { medical } from './medical.ts';
import { selfHarm } from './self-harm.ts';
import { violence } from './violence.ts';
import { welsh } from './welsh.ts';

const rules: readonly Rule<CrisisKind>[] = [
  ['self-harm', phrases(selfHarm)],
  ['medical', phrases(medical)],
  ['abuse', phrases(abuse)],
  ['violence', phrases(violence)],
  ...welsh.map(([kind, ...sources]) => [kind, phrases(sources)] as const),
];

/** What is looked for where bytes do not count: beside what a page knows, what is said round about. */
export function withPlatformRules(crisis: Rules<CrisisKind>): Rules<CrisisKind> {
  return withRules(crisis, rules);
}
