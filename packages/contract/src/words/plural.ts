/**
 * Makes words with a count in them, in a language's own plural forms; the number stands where `#` is. Bundled into each
 * file of words that needs it. Arabic says `-u-nu-latn`: WebKit alone would write its numbers in other digits than those of
 * telephone numbers around them. English does without: its one rule is shorter than this.
 */
export function counting<Form extends Intl.LDMLPluralRule>(language: string) {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (forms: Record<Form, string>) => (count: number) =>
    forms[rules.select(count) as Form].replace('#', numbers.format(count));
}
