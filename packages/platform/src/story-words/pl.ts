import { ages, experiences, feelings, relations, tags } from '@hearback/contract/words/choices-pl';
import { storyRest, storyStart } from '@hearback/contract/words/story-pl';
import type { StoryPageWords } from './words-in.ts';

/** Polish, which nobody has reviewed yet. */
export const words: StoryPageWords = {
  language: 'pl',
  isReviewed: false,
  unreviewed: 'Nikt jeszcze nie sprawdził tego tłumaczenia.',
  story: {
    optional: '(nieobowiązkowe)',
    ...{ ...storyStart, ...storyRest, happened: { ...storyStart.happened, missing: storyRest.missing } },
  },
  ...{ tags, feelings, relations, ages, experiences },
  title: (name) => `Opowiedz swoją historię: ${name}`,
  lead: `Zajmuje to około 5 minut. Odpowiedzieć trzeba tylko na pierwsze pytanie. ${storyStart.published}`,
  noService: 'Nie dotyczy żadnej z nich',
  privateWays: {
    lead: 'Wolisz powiedzieć o tym prywatnie?',
    help: 'Poproś o pomoc w bieżącej sprawie',
    complaint: 'Złóż skargę',
  },
  check: 'Sprawdź swoje odpowiedzi',
  checkLead: 'To właśnie wyślemy. Nigdy nie publikujemy Twojego adresu e-mail.',
  canChange: 'Możesz wrócić i to zmienić albo wysłać tak, jak jest. Przed publikacją czyta to człowiek.',
  next: 'Sprawdź swoje odpowiedzi',
  send: 'Wyślij swoją historię',
  change: 'Wróć i zmień coś',
  closed: {
    title: (name) => `${name}: tutaj nie można już opowiadać historii`,
    lead: 'Ta placówka jest zamknięta. Jej historie nadal można tu przeczytać.',
    noStories: 'Te, które opowiedziano, nadal można tu przeczytać.',
    successor: 'Jest teraz częścią placówki',
    stories: (name) => `Wszystkie historie: ${name}`,
  },
};
