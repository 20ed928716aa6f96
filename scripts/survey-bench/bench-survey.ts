import type { Method, SurveyDefinition, SurveyResponse } from '@hearback/contract';
import { newId } from '../load/new-story.ts';

const en = (text: string) => ({ en: text });
const options = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ id: `o${at}`, text: en(`Answer ${at}`) }));

/** Eight questions of the kinds that are counted most, without logic. */
export const benchSurvey: SurveyDefinition = {
  languages: ['en', 'cy', 'pl', 'ar'],
  title: en('Your visit'),
  questions: [
    { id: 'overall', kind: 'rating', text: en('Overall, how was it?'), options: options(6), isRequired: true },
    { id: 'easy', kind: 'scale', text: en('How easy was it?'), from: 0, to: 10 },
    { id: 'how', kind: 'choice', text: en('How did you get in touch?'), options: options(5) },
    { id: 'what', kind: 'choices', text: en('What could be better?'), options: options(6) },
    { id: 'staff', kind: 'matrix', text: en('How were staff?'), rows: options(3), columns: options(3) },
    { id: 'matters', kind: 'ranking', text: en('What matters most?'), options: options(3) },
    { id: 'again', kind: 'consent', text: en('May we ask again?') },
    { id: 'more', kind: 'long-text', text: en('Anything else?') },
  ],
};

/** The services, methods and languages of responses: a few are most of them, as they are in life. */
export const services = ['eyes', 'hearts', 'lungs', 'bones', 'skin', 'ears', 'minds', 'births'];
export const methods: readonly Method[] = ['online', 'text-message', 'tablet', 'handwritten', 'telephone', 'other'];
/** Those by which a response is sent. */
export const sentMethods = methods.filter((method) => method !== 'handwritten');
const languages = ['en', 'cy', 'pl', 'ar'];

/** Numbers from 0 to 1 that are the same in each run (a linear congruential generator, Numerical Recipes). */
export function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A response, with the id that its receipt will have. */
export function newResponse(
  chance: () => number,
  ways: readonly Method[] = methods,
): { id: string; response: SurveyResponse } {
  const below = (count: number) => Math.floor(chance() * count);
  const mostlyFirst = <One>(list: readonly One[]) => list[Math.floor(chance() ** 3 * list.length)] as One;
  const option = (count: number) => `o${below(count)}`;
  const id = newId();
  const first = below(3);
  const response = {
    ...{ version: 1, method: mostlyFirst(ways), service: mostlyFirst(services), language: mostlyFirst(languages) },
    answers: {
      ...{ overall: option(6), easy: below(11), how: option(5), what: [option(3), `o${3 + below(3)}`] },
      staff: { rows: { o0: option(3), o1: option(3), o2: option(3) } },
      matters: [first, (first + 1) % 3, (first + 2) % 3].map((place) => `o${place}`),
      again: chance() < 0.7,
      ...(chance() < 0.4 ? { more: 'I waited on the phone, then all went well.' } : {}),
    },
    key: id.replaceAll('-', ''),
  } satisfies SurveyResponse;
  return { id, response };
}
