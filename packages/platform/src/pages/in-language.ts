/** The address of a page for who reads in a language: English is what it is in where it names none. */
export function inLanguage(path: string, language: string): string {
  if (language === 'en') return path;
  const [page = '', part] = path.split('#');
  return `${page}?lang=${language}${part === undefined ? '' : `#${part}`}`;
}
