const names = new Intl.DisplayNames('en-GB', { type: 'language' });

/** A language's English name: `cy` is "Welsh". */
export function languageName(language: string): string {
  return names.of(language) ?? language;
}

/** Some languages in a list: "English and Welsh". */
export function languageNames(languages: readonly string[]): string {
  return new Intl.ListFormat('en-GB').format(languages.map(languageName));
}
