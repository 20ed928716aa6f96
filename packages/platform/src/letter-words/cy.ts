import { complaint } from './complaint-cy.ts';
import { moderation } from './moderation-cy.ts';
import type { LetterWords } from './words-in.ts';

/** Welsh, which nobody has reviewed yet. */
export const words: LetterWords = {
  language: 'cy',
  keepPrivate:
    'Mae’r ddolen yn breifat: gall unrhyw un sydd â hi ddarllen eich tudalen. Gallwch anwybyddu’r neges hon os nad ysgrifennoch atom.',
  seeStory: 'Gweld eich stori',
  seeAnswer: 'Gweld eich ateb',
  received: {
    subject: (organisation) => `Mae eich stori am ${organisation} gennym`,
    thanks: (organisation) => `Diolch am ddweud wrthym beth ddigwyddodd yn ${organisation}.`,
    next: 'Mae person yn darllen pob stori cyn iddi gael ei chyhoeddi. Byddwn yn ysgrifennu atoch pan fydd eich un chi wedi’i chyhoeddi, a phan fydd ateb.',
    link: 'Dilyn eich stori',
  },
  published: {
    subject: (organisation) => `Mae eich stori am ${organisation} wedi’i chyhoeddi`,
    lead: (organisation) => `Mae eich stori nawr ar dudalen gyhoeddus ${organisation}. Gofynnwyd iddynt ei hateb.`,
    edited: 'Newidiom rai o’ch geiriau yn gyntaf. Mae eich tudalen yn dangos beth a newidiom, a pham.',
    choices:
      'Gallwch gytuno, gwrthod, neu ei roi yn eich geiriau eich hun. Os gwrthodwch, tynnwn y stori i lawr ar unwaith.',
    editedLink: 'Gweld eich stori a’r hyn a newidiom',
  },
  replied: {
    subject: (organisation) => `Mae ${organisation} wedi ateb eich stori`,
    wrote: (role, organisation) => `Ysgrifennodd ${role}, ${organisation}:`,
    promise: (what) => `Byddant yn gwneud newid: ${what}`,
    due: (day) => `I’w wneud erbyn ${day}.`,
    link: 'Gweld yr ateb',
  },
  changed: {
    subject: (organisation) => `Newyddion am newid yn ${organisation}`,
    lead: (organisation) => `Oherwydd eich stori, mae ${organisation} wedi cofnodi’r newid hwn:`,
    due: (day) => `I’w wneud erbyn ${day}.`,
    owner: (owner) => `Pwy sy’n gofalu amdano: ${owner}.`,
    link: 'Gweld y newid',
  },
  answerPublished: {
    subject: (organisation) => `Mae eich ateb i ${organisation} wedi’i gyhoeddi`,
    lead: (organisation) =>
      `Mae’r hyn a ateboch i ${organisation} nawr yn gyhoeddus o dan eu hymateb. Maent wedi cael gwybod, a gallant ysgrifennu eto.`,
    edited:
      'Newidiom rai o’i eiriau. Mae eich tudalen yn dangos pa rai, a pham. Gallwch gytuno, gwrthod, neu ei roi yn eich geiriau eich hun. Os gwrthodwch, ni all neb ei ddarllen o hynny ymlaen.',
  },
  unnamed: {
    received: {
      subject: 'Mae’r hyn a anfonoch atom gennym',
      lead: 'Diolch. Bydd person yn ei ddarllen. Byddwn yn ysgrifennu atoch pan fydd newyddion ar eich tudalen.',
    },
    news: {
      subject: 'Mae newyddion ar eich tudalen',
      lead: 'Mae rhywbeth wedi digwydd gyda’r hyn a anfonoch atom. Mae eich tudalen yn dweud beth.',
    },
    asked: {
      subject: 'Ydych chi’n cytuno â newid?',
      again: 'Rydym yn dal i aros amdanoch: ydych chi’n cytuno â newid?',
      lead: 'Hoffem newid rhai o eiriau’r hyn a anfonoch atom. Mae eich tudalen yn dangos pa rai, a pham.',
      choices: (day) =>
        `Gallwch gytuno, gwrthod, neu ei roi yn eich geiriau eich hun. Os na chlywn ddim tan ${day}, ni fyddwn yn defnyddio’r newid.`,
      link: 'Gweld y newid',
    },
    link: 'Gweld eich tudalen',
  },
  complaint,
  ...moderation,
};
