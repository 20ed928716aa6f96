import { help, kinds } from '@hearback/contract/words/help-pl';
import { surveyRest, surveyStart } from '@hearback/contract/words/survey-pl';
import { datesIn } from '../time/words.ts';
import type { SurveyPageWords } from './words-in.ts';

const { day, month } = datesIn('pl');

/** Polish, which nobody has reviewed yet. */
export const words: SurveyPageWords = {
  language: 'pl',
  skip: 'Przejdź do głównej części',
  survey: { optional: '(nieobowiązkowe)', ...surveyStart, ...surveyRest },
  ...{ month, help },
  urgent:
    'Nikt nie czyta tego od razu. Jeśli potrzebujesz teraz pomocy medycznej, zadzwoń pod numer 111. W nagłym wypadku zadzwoń pod numer 999.',
  problemHeading: 'Jest problem',
  found: { heading: 'Sprawdź, co może zdradzić, o kogo chodzi', say: (kind, excerpt) => [excerpt, ` ${kinds[kind]}`] },
  progress: (number, count) => `Pytanie ${number} z ${count}`,
  by: (organisation) => `Pyta: ${organisation}`,
  anonymous: 'Nie pytamy, kim jesteś.',
  otherLanguages: 'W innych językach',
  next: 'Dalej',
  back: 'Wstecz',
  problem: (text) => `Błąd: ${text}`,
  choose: 'Wybierz',
  check: 'Sprawdź swoje odpowiedzi',
  checkLead: 'To wyślemy. Nic w tym nie mówi, kim jesteś.',
  change: 'Zmień',
  send: 'Wyślij odpowiedzi',
  sentBefore:
    'Te odpowiedzi zostały już wysłane, a niektóre zmieniły się od tego czasu. Jeśli wyślesz je ponownie, zostaną policzone jako odpowiedzi innej osoby.',
  canChange: 'Możesz to zmienić albo wysłać tak, jak jest. Czyta to personel placówki.',
  thanks: 'Dziękujemy. Mamy Twoje odpowiedzi',
  nothingMore: 'Możesz zamknąć tę stronę.',
  elsewhere: 'Gdzie jeszcze się zwrócić',
  tell: 'Opowiedz swoją historię, aby otrzymać odpowiedź',
  stories: 'Przeczytaj, co powiedzieli inni',
  stop: {
    here: 'Zakończ tutaj',
    heading: 'Wysłać odpowiedzi udzielone do tej pory?',
    lead: 'To jeszcze nie koniec ankiety. To byśmy wysłali. Nic w tym nie mówi, kim jesteś.',
    link: 'Twój link przyjmuje jeden zestaw odpowiedzi. Gdy je wyślesz, nie będzie można użyć go ponownie.',
    send: 'Wyślij dotychczasowe odpowiedzi',
    resume: 'Odpowiadaj dalej',
    clear: 'Wyczyść je',
    nothing: 'Nie ma jeszcze czego wysłać. Odpowiedz na co najmniej jedno pytanie.',
  },
  closed: {
    heading: {
      'not-yet': 'Ta ankieta nie jest jeszcze otwarta',
      over: 'Ta ankieta jest zamknięta',
      full: 'Ta ankieta jest zakończona',
    },
    text: {
      'not-yet': 'Wróć, gdy zostanie otwarta.',
      over: 'Nie przyjmuje już odpowiedzi.',
      full: 'Ma już wszystkie odpowiedzi, które miała zebrać.',
    },
    opensOn: (date) => `Zostanie otwarta ${day(date)}.`,
    while:
      'Ankieta została zamknięta w trakcie wypełniania, więc Twoje odpowiedzi nie zostały wysłane. Nadal możesz skopiować to, co zostało napisane:',
  },
  kiosk: {
    again: 'Zacznij od nowa',
    left: (seconds) => `Ankieta zacznie się od nowa za ${seconds} s.`,
    still: 'Czy nadal tu jesteś?',
    here: 'Nadal tu jestem',
    away: 'Nie ma teraz połączenia.',
    safe: 'Twoje odpowiedzi nadal tu są.',
    retry: 'Spróbuj ponownie',
    kept: 'Nie ma teraz połączenia. Twoje odpowiedzi są tu zachowane i zostaną wysłane, gdy tylko wróci.',
  },
  link: {
    heading: {
      used: 'Ten link został już wykorzystany',
      over: 'Ten link stracił ważność',
      gone: 'Ten link nie działa',
    },
    used: 'Przyjmuje jeden zestaw odpowiedzi i już go mamy. Dziękujemy.',
    over: (date) => `Można było z niego skorzystać do ${day(date)}.`,
    gone: 'Sprawdź, czy masz cały link. Nadawca mógł go też wycofać.',
    without: 'Nadal możesz odpowiedzieć bez niego',
    notSent: 'Odpowiedzi udzielone teraz nie zostały wysłane. Nadal możesz skopiować to, co zostało napisane:',
  },
};
