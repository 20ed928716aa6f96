import { complaint } from './complaint-pl.ts';
import { moderation } from './moderation-pl.ts';
import type { LetterWords } from './words-in.ts';

/** Polish, which nobody has reviewed yet. Names stand apart, as they would have to be bent to fit into a sentence. */
export const words: LetterWords = {
  language: 'pl',
  keepPrivate:
    'Ten link jest prywatny: każdy, kto go ma, może przeczytać Twoją stronę. Jeśli to nie Ty do nas pisałeś lub pisałaś, zignoruj tę wiadomość.',
  seeStory: 'Zobacz swoją historię',
  seeAnswer: 'Zobacz swoją odpowiedź',
  received: {
    subject: (organisation) => `Mamy Twoją historię (${organisation})`,
    thanks: (organisation) => `Dziękujemy za opowiedzenie, co się stało (${organisation}).`,
    next: 'Przed publikacją każdą historię czyta człowiek. Napiszemy do Ciebie, gdy Twoja będzie opublikowana i gdy będzie odpowiedź.',
    link: 'Śledź swoją historię',
  },
  published: {
    subject: (organisation) => `Twoja historia jest opublikowana (${organisation})`,
    lead: (organisation) =>
      `Twoja historia jest już na publicznej stronie placówki (${organisation}). Poproszono ją o odpowiedź.`,
    edited: 'Najpierw zmieniliśmy niektóre z Twoich słów. Twoja strona pokazuje, co zmieniliśmy i dlaczego.',
    choices: 'Możesz się zgodzić, odmówić albo napisać to własnymi słowami. Jeśli odmówisz, od razu wycofamy historię.',
    editedLink: 'Zobacz swoją historię i to, co zmieniliśmy',
  },
  replied: {
    subject: (organisation) => `Jest odpowiedź na Twoją historię (${organisation})`,
    wrote: (role, organisation) => `Pisze ${role}, ${organisation}:`,
    promise: (what) => `Zapowiedziana zmiana: ${what}`,
    due: (day) => `Termin: ${day}.`,
    link: 'Zobacz odpowiedź',
  },
  changed: {
    subject: (organisation) => `Wiadomość o zmianie (${organisation})`,
    lead: (organisation) => `Dzięki Twojej historii zapisano tę zmianę (${organisation}):`,
    due: (day) => `Termin: ${day}.`,
    owner: (owner) => `Kto się tym zajmuje: ${owner}.`,
    link: 'Zobacz zmianę',
  },
  answerPublished: {
    subject: (organisation) => `Twoja odpowiedź jest opublikowana (${organisation})`,
    lead: (organisation) =>
      `Twoja odpowiedź jest już publiczna pod odpowiedzią placówki (${organisation}). Placówka o tym wie i może napisać ponownie.`,
    edited:
      'Zmieniliśmy niektóre słowa. Twoja strona pokazuje, które i dlaczego. Możesz się zgodzić, odmówić albo napisać to własnymi słowami. Jeśli odmówisz, nikt już jej nie przeczyta.',
  },
  unnamed: {
    received: {
      subject: 'Mamy to, co do nas wysłano',
      lead: 'Dziękujemy. Przeczyta to człowiek. Napiszemy do Ciebie, gdy na Twojej stronie będzie coś nowego.',
    },
    news: {
      subject: 'Na Twojej stronie jest coś nowego',
      lead: 'Coś się stało z tym, co do nas wysłano. Twoja strona mówi, co.',
    },
    asked: {
      subject: 'Czy zgadzasz się na zmianę?',
      again: 'Nadal czekamy na Ciebie: czy zgadzasz się na zmianę?',
      lead: 'Chcielibyśmy zmienić kilka słów w tym, co do nas wysłano. Twoja strona pokazuje, które i dlaczego.',
      choices: (day) =>
        `Możesz się zgodzić, odmówić albo napisać to własnymi słowami. Jeśli nie odpowiesz do ${day}, nie użyjemy tej zmiany.`,
      link: 'Zobacz zmianę',
    },
    link: 'Zobacz swoją stronę',
  },
  complaint,
  ...moderation,
};
