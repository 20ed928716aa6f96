import { ages, experiences, feelings, relations, tags } from '@hearback/contract/words/choices-pl';
import { storyRest as story } from '@hearback/contract/words/story-pl';
import { form, keeping } from './form-pl.ts';
import { counting } from './plural.ts';
import type { StoryWords } from './words.ts';

const counted = counting<'one' | 'few' | 'many' | 'other'>('pl');

const workingDays = counted({
  one: '# dnia roboczego',
  few: '# dni roboczych',
  many: '# dni roboczych',
  other: '# dnia roboczego',
});
const days = counted({ one: '# dnia', few: '# dni', many: '# dni', other: '# dnia' });

const check: StoryWords['check'] = {
  heading: 'Sprawdź swoje odpowiedzi',
  hint: (organisation) =>
    `Przed publikacją każdą historię czyta człowiek. Potem tutaj pojawia się odpowiedź: ${organisation}.`,
  service: 'Oddział lub usługa',
  happened: 'Co się stało',
  good: 'Co było dobre',
  better: 'Co mogło być lepsze',
  feelings: 'Uczucia',
  visited: 'Kiedy to było',
  relation: 'Kim jesteś',
  age: 'Twój wiek',
  experience: 'Ogólna ocena',
  email: 'Adres e-mail',
  found: counted({
    one: '# rzecz tutaj może zdradzić, o kogo chodzi',
    few: '# rzeczy tutaj mogą zdradzić, o kogo chodzi',
    many: '# rzeczy tutaj może zdradzić, o kogo chodzi',
    other: '# rzeczy tutaj może zdradzić, o kogo chodzi',
  }),
  change: 'Zmień',
  send: 'Wyślij swoją historię',
};

const delivery: StoryWords['delivery'] = {
  sending: { heading: 'Wysyłamy Twoją historię', text: 'To potrwa chwilę.' },
  waiting: {
    heading: 'Zapisano na tym urządzeniu',
    offline: 'Wygląda na to, że nie masz połączenia z internetem.',
    away: 'Nasza usługa teraz nie odpowiada.',
    text: 'Wyślemy Twoją historię, gdy tylko będzie to możliwe. Możesz zamknąć tę stronę: historia pójdzie, gdy otworzysz ją następnym razem.',
    volatile:
      'Ta przeglądarka nie pozwala nam zapisać Twojej historii. Zostaw tę stronę otwartą: wciąż próbujemy ją wysłać.',
  },
  sent: {
    heading: 'Dziękujemy. Twoja historia jest w drodze',
    within: (count, isWorking) => (isWorking ? workingDays : days)(count),
    text: (organisation, within) =>
      `Przed publikacją czyta ją człowiek, zwykle w ciągu kilku dni. Potem prosimy o odpowiedź w ciągu ${within} (${organisation}). Jedno i drugie zobaczysz na swojej prywatnej stronie.`,
    linkLabel: 'Twoja prywatna strona',
    linkHint: 'Tylko Ty masz ten link. Zachowaj go i nikomu go nie dawaj.',
    copy: 'Kopiuj link',
    copied: 'Skopiowano',
    another: 'Opowiedz inną historię',
    mail: 'Wyślemy też wiadomość na Twój adres e-mail, gdy będzie odpowiedź.',
  },
};

export const words: StoryWords = {
  ...{ story, tags, feelings, relations, ages, experiences, check, delivery, form, keeping },
};
