import type { Rule, Rules } from './find-by-rules.ts';

/** The same rules with further ones, each after those of its kind: the order of the kinds is who wins an overlap. */
export function withRules<Kind extends string>(base: Rules<Kind>, further: readonly Rule<Kind>[]): Rules<Kind> {
  const rules = [...base.rules, ...further];
  const kinds = rules.map(([kind]) => kind);
  return { ...base, rules: rules.sort(([one], [other]) => kinds.indexOf(one) - kinds.indexOf(other)) };
}
