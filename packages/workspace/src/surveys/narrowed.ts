import type { ResultsQuery, Service } from '@hearback/contract';
import { dayInWords } from '../time/words.ts';
import { languageName } from './languages.ts';
import { messages, methods } from './results.messages.ts';

/** Which answers alone are counted, in words: paper has no fields to read it from. */
export function narrowedInWords(query: ResultsQuery, services: readonly Service[]): string | undefined {
  const { from, to, service, method, language, completion } = query;
  const named = services.find(({ id }) => id === service)?.name ?? service;
  const parts = [
    from && `${messages.from}: ${dayInWords(from)}`,
    to && `${messages.to}: ${dayInWords(to)}`,
    service && `${messages.service}: ${named}`,
    method && `${messages.method}: ${methods[method]}`,
    language && `${messages.language}: ${languageName(language)}`,
    completion && `${messages.completion}: ${messages.completions[completion]}`,
  ].filter(Boolean);
  return parts.length > 0 ? messages.narrowed(parts.join('; ')) : undefined;
}

/** The same for the name of a file. */
export function narrowedInName(query: ResultsQuery): string {
  return Object.entries(query)
    .flatMap(([name, is]) => (is ? [`-${name}-${is}`] : []))
    .join('');
}
