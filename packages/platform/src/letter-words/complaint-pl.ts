import type { complaint as english } from './complaint-en.ts';

export const complaint: typeof english = {
  received: {
    subject: 'Mamy to, co do nas wysłano',
    lead: 'Dziękujemy. Przeczyta to człowiek. Na Twojej stronie jest to, co wysłano, i wszystko, co się z tym dzieje.',
    next: (days) =>
      `W ciągu ${days} dni roboczych powiedzą Ci, że to mają. Zaproponują też rozmowę o tym, jak zajmą się sprawą i do kiedy dostaniesz odpowiedź.`,
  },
  acknowledged: {
    subject: 'Otrzymali to, co do nas wysłano',
    lead: 'Osoby, które się tym zajmują, wiedzą, że to dotarło. Proponują Ci rozmowę o tym, jak zajmą się sprawą i do kiedy dostaniesz odpowiedź.',
  },
  period: {
    subject: 'Już wiadomo, do kiedy dostaniesz odpowiedź',
    lead: (day) => `Odpowiedź na piśmie dostaniesz najpóźniej ${day}. Jeśli to się zmieni, powiemy Ci dlaczego.`,
  },
  extended: {
    subject: 'Na odpowiedź trzeba poczekać dłużej',
    lead: (day) => `Przepraszamy: odpowiedź dostaniesz teraz najpóźniej ${day}. Więcej jest na Twojej stronie.`,
  },
  delayed: {
    subject: 'Na odpowiedź trzeba czekać dłużej, niż powinno się czekać',
    lead: 'Przepraszamy, że musisz czekać. Więcej jest na Twojej stronie.',
  },
  answered: {
    subject: 'Twoja odpowiedź jest gotowa',
    lead: 'Zajęto się tym, co do nas wysłano, i jest podpisana odpowiedź. Jeśli ma przyjść w inny sposób, przyjdzie tak, jak prosisz. Twoja strona mówi też, co możesz zrobić, jeśli odpowiedź Cię nie zadowala.',
  },
  closed: {
    subject: 'Sprawa, o której do nas napisano, jest zamknięta',
    lead: 'Nikt już się nią nie zajmuje. Odpowiedź zostaje na Twojej stronie.',
  },
};
