import type { LetterWords } from './words-in.ts';

const LINK_TO_EDIT = 'Zobacz zmianę i odpowiedz';

type Moderation = Pick<LetterWords, 'takenDown' | 'rejected' | 'asked' | 'told' | 'reroute' | 'appeal'>;

const reroute: Moderation['reroute'] = {
  subject: (organisation) => `Czy mamy przekazać Twoją historię prywatnie (${organisation})?`,
  again: (organisation) => `Nadal czekamy na Ciebie: czy mamy przekazać Twoją historię prywatnie (${organisation})?`,
  think: {
    enquiry:
      'Myślimy, że osoby, które pomagają tam pacjentom, mogą zrobić dla Ciebie więcej niż opublikowana historia. Twoja strona mówi, dlaczego.',
    complaint:
      'Myślimy, że osoby, które rozpatrują tam skargi, mogą zrobić dla Ciebie więcej niż opublikowana historia. Twoja strona mówi, dlaczego.',
  },
  yes: {
    enquiry: (organisation) =>
      `Jeśli się zgodzisz, przekażemy ją jako prywatną prośbę o pomoc (${organisation}) i nie będzie opublikowana. Jeśli odmówisz, pozostanie historią. Bez Twojej odpowiedzi nic nie zrobimy.`,
    complaint: (organisation) =>
      `Jeśli się zgodzisz, przekażemy ją jako skargę (${organisation}) i nie będzie opublikowana. Jeśli odmówisz, pozostanie historią. Bez Twojej odpowiedzi nic nie zrobimy.`,
  },
  until: (day) => `Jeśli do ${day} nie będzie odpowiedzi, pozostanie historią, a ktoś zdecyduje, czy ją opublikować.`,
  link: 'Przeczytaj dlaczego i odpowiedz',
  ended: {
    subject: (organisation) => `Twoja historia pozostaje historią (${organisation})`,
    lead: 'Zapytaliśmy, czy przekazać Twoją historię prywatnie, i nie było odpowiedzi. Dlatego jej nie przekazaliśmy.',
    next: 'Jest historią w Twoich słowach. Teraz ktoś decyduje, czy ją opublikować, i napiszemy do Ciebie.',
  },
  sent: {
    subject: (organisation) => `Przekazaliśmy Twoją historię (${organisation})`,
    lead: {
      enquiry:
        'Za Twoją zgodą przekazaliśmy Twoją historię jako prywatną prośbę o pomoc, razem z tym, jak się z Tobą skontaktować. Nie jest opublikowana.',
      complaint:
        'Za Twoją zgodą przekazaliśmy Twoją historię jako skargę, razem z tym, jak się z Tobą skontaktować. Nie jest opublikowana.',
    },
    next: 'Twoja strona pokazuje, kiedy ją przeczytano i kiedy placówka uznała sprawę za załatwioną. Jeśli nie dostaniesz od nich wiadomości, napisz do nas: adres jest na Twojej stronie.',
    link: 'Zobacz, co się z nią dzieje',
  },
};

/** Around what moderators decide and ask. */
export const moderation: Moderation = {
  reroute,
  takenDown: {
    subject: (organisation) => `Sprawdzamy ponownie Twoją historię (${organisation})`,
    lead: (organisation) =>
      `Poproszono nas, aby sprawdzić ponownie Twoją historię (${organisation}). Na razie ją wycofaliśmy z powodu tej zasady:`,
    next: 'To nie błąd, że nam o tym opowiedziano. Sprawdzimy, czy wystarczy mała zmiana, aby opublikować ją ponownie, i napiszemy do Ciebie, co dalej.',
  },
  rejected: {
    story: {
      subject: (organisation) => `Twoja historia nie została opublikowana (${organisation})`,
      lead: 'Przeczytaliśmy Twoją historię uważnie i nie mogliśmy jej opublikować. Powód:',
    },
    answer: {
      subject: (organisation) => `Twoja odpowiedź nie została opublikowana (${organisation})`,
      lead: 'Przeczytaliśmy Twoją odpowiedź uważnie i nie mogliśmy jej opublikować. Powód:',
    },
    again: 'Możesz napisać ją jeszcze raz w inny sposób.',
    look: 'Jeśli uważasz, że się mylimy, możesz poprosić nas o ponowne sprawdzenie: na swojej stronie, raz i bez podawania nazwiska.',
    link: 'Zobacz swoje słowa albo poproś o ponowne sprawdzenie',
  },
  asked: {
    story: {
      subject: (organisation) => `Czy zgadzasz się na zmianę w swojej historii (${organisation})?`,
      again: (organisation) =>
        `Nadal czekamy na Ciebie: czy zgadzasz się na zmianę w swojej historii (${organisation})?`,
      lead: 'Zanim opublikujemy Twoją historię, chcielibyśmy zmienić w niej kilka słów. Twoja strona pokazuje, co i dlaczego.',
      choices:
        'Możesz się zgodzić, odmówić albo napisać to własnymi słowami. Twoja historia nie jest opublikowana, dopóki czeka na Ciebie.',
    },
    answer: {
      subject: (organisation) => `Czy zgadzasz się na zmianę w swojej odpowiedzi (${organisation})?`,
      again: (organisation) =>
        `Nadal czekamy na Ciebie: czy zgadzasz się na zmianę w swojej odpowiedzi (${organisation})?`,
      lead: 'Zanim opublikujemy Twoją odpowiedź, chcielibyśmy zmienić w niej kilka słów. Twoja strona pokazuje, co i dlaczego.',
      choices:
        'Możesz się zgodzić, odmówić albo napisać to własnymi słowami. Twoja odpowiedź nie jest opublikowana, dopóki czeka na Ciebie.',
    },
    until: (day) => `Jeśli do ${day} nie będzie odpowiedzi, ktoś zdecyduje bez niej.`,
    link: LINK_TO_EDIT,
  },
  told: {
    story: {
      subject: (organisation) => `Czy znasz zmiany w swojej historii (${organisation})?`,
      lead: 'Twoja historia jest publiczna, a wcześniej zmieniliśmy w niej kilka słów. Twoja strona pokazuje, które i dlaczego.',
      choices:
        'Możesz się zgodzić, odmówić albo napisać to własnymi słowami. Jeśli odmówisz, od razu wycofamy historię.',
    },
    answer: {
      subject: (organisation) => `Czy znasz zmiany w swojej odpowiedzi (${organisation})?`,
      lead: 'Twoja odpowiedź jest publiczna, a wcześniej zmieniliśmy w niej kilka słów. Twoja strona pokazuje, które i dlaczego.',
      choices:
        'Możesz się zgodzić, odmówić albo napisać to własnymi słowami. Jeśli odmówisz, nikt już jej nie przeczyta.',
    },
    once: 'Jeśli wszystko jest w porządku, nie musisz nic robić. Nie będziemy o tym więcej przypominać.',
    link: LINK_TO_EDIT,
  },
  appeal: {
    story: (organisation) => `Sprawdziliśmy ponownie Twoją historię (${organisation})`,
    answer: (organisation) => `Sprawdziliśmy ponownie Twoją odpowiedź (${organisation})`,
    upheld: {
      rejection:
        'Racja była po Twojej stronie. Twoja historia jest teraz opublikowana w Twoich słowach. Poproszono placówkę o odpowiedź.',
      hold: 'Racja była po Twojej stronie. Nie wstrzymujemy już Twojej historii. Teraz ktoś ją czyta i decyduje, czy ją opublikować.',
      edit: 'Racja była po Twojej stronie. Wycofaliśmy naszą zmianę: w historii znów są Twoje słowa. Przez ten czas była publiczna.',
      'answer-rejection':
        'Racja była po Twojej stronie. Twoja odpowiedź jest teraz opublikowana pod odpowiedzią placówki, w Twoich słowach.',
      'answer-edit':
        'Racja była po Twojej stronie. Wycofaliśmy naszą zmianę: w Twojej odpowiedzi znów są Twoje słowa. Przez ten czas była publiczna.',
    },
    dismissed: {
      rejection: 'Nadal nie mogliśmy jej opublikować. Oto dlaczego:',
      hold: 'Nadal musimy ją wstrzymać. Oto dlaczego:',
      edit: 'Uważamy, że zmiana jest nadal potrzebna. Oto dlaczego:',
      'answer-rejection': 'Nadal nie mogliśmy opublikować Twojej odpowiedzi. Oto dlaczego:',
      'answer-edit': 'Uważamy, że zmiana Twojej odpowiedzi jest nadal potrzebna. Oto dlaczego:',
    },
    further: {
      edit: 'Nadal możesz odmówić na swojej stronie. Wtedy wycofamy historię.',
      'answer-edit': 'Nadal możesz odmówić na swojej stronie. Wtedy nikt już jej nie przeczyta.',
    },
  },
};
