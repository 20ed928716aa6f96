import type { LetterWords } from './words-in.ts';

const LINK_TO_EDIT = 'Gweld y newid ac ateb';

type Moderation = Pick<LetterWords, 'takenDown' | 'rejected' | 'asked' | 'told' | 'reroute' | 'appeal'>;

const reroute: Moderation['reroute'] = {
  subject: (organisation) => `A ddylem anfon eich stori am ${organisation} ymlaen yn breifat?`,
  again: (organisation) =>
    `Rydym yn dal i aros amdanoch: a ddylem anfon eich stori am ${organisation} ymlaen yn breifat?`,
  think: {
    enquiry:
      'Rydym yn meddwl y gallai’r bobl yno sy’n helpu cleifion wneud mwy i chi na stori wedi’i chyhoeddi. Mae eich tudalen yn dweud pam.',
    complaint:
      'Rydym yn meddwl y gallai’r bobl yno sy’n edrych i gwynion wneud mwy i chi na stori wedi’i chyhoeddi. Mae eich tudalen yn dweud pam.',
  },
  yes: {
    enquiry: (organisation) =>
      `Os cytunwch, anfonwn hi at ${organisation} fel cais preifat am help, ac ni chaiff ei chyhoeddi. Os gwrthodwch, mae’n aros yn stori. Nid ydym yn gwneud dim heb eich ateb.`,
    complaint: (organisation) =>
      `Os cytunwch, anfonwn hi at ${organisation} fel cwyn, ac ni chaiff ei chyhoeddi. Os gwrthodwch, mae’n aros yn stori. Nid ydym yn gwneud dim heb eich ateb.`,
  },
  until: (day) =>
    `Os na chlywn ddim tan ${day}, mae’n aros yn stori, ac mae person yn penderfynu a gaiff ei chyhoeddi.`,
  link: 'Darllen pam ac ateb',
  ended: {
    subject: (organisation) => `Mae eich stori am ${organisation} yn aros yn stori`,
    lead: 'Gofynnom a ddylem anfon eich stori ymlaen yn breifat, ac ni chlywsom ddim. Felly nid anfonom hi ymlaen.',
    next: 'Mae’n stori fel yr ysgrifennoch hi. Mae person nawr yn penderfynu a gaiff ei chyhoeddi, a byddwn yn ysgrifennu atoch.',
  },
  sent: {
    subject: (organisation) => `Anfonom eich stori ymlaen at ${organisation}`,
    lead: {
      enquiry:
        'Fel y cytunoch, anfonom eich stori ymlaen fel cais preifat am help, gyda sut i’ch cyrraedd. Nid yw wedi’i chyhoeddi.',
      complaint: 'Fel y cytunoch, anfonom eich stori ymlaen fel cwyn, gyda sut i’ch cyrraedd. Nid yw wedi’i chyhoeddi.',
    },
    next: 'Mae eich tudalen yn dangos pryd y maent wedi ei darllen, a phryd y maent yn dweud ei fod wedi’i wneud. Os na chlywch ddim ganddynt, ysgrifennwch atom: mae’r cyfeiriad ar eich tudalen.',
    link: 'Gweld ble mae hi',
  },
};

/** Around what moderators decide and ask. */
export const moderation: Moderation = {
  reroute,
  takenDown: {
    subject: (organisation) => `Rydym yn edrych eto ar eich stori am ${organisation}`,
    lead: (organisation) =>
      `Gofynnodd ${organisation} i ni edrych ar eich stori eto. Gwnaethom hynny, a’i thynnu i lawr am y tro, oherwydd y rheol hon:`,
    next: 'Ni wnaethoch ddim o’i le wrth ddweud wrthym. Byddwn yn gweld a yw newid bach yn ddigon i’w chyhoeddi eto, ac yn ysgrifennu atoch beth a ddaw ohoni.',
  },
  rejected: {
    story: {
      subject: (organisation) => `Ni chafodd eich stori am ${organisation} ei chyhoeddi`,
      lead: 'Darllenom eich stori yn ofalus, ac nid oedd modd i ni ei chyhoeddi. Y rheswm yw:',
    },
    answer: {
      subject: (organisation) => `Ni chafodd eich ateb i ${organisation} ei gyhoeddi`,
      lead: 'Darllenom eich ateb yn ofalus, ac nid oedd modd i ni ei gyhoeddi. Y rheswm yw:',
    },
    again: 'Mae croeso i chi ei ysgrifennu eto mewn ffordd arall.',
    look: 'Os ydych yn meddwl ein bod yn anghywir, gallwch ofyn i ni edrych eto: ar eich tudalen, unwaith, a heb roi eich enw.',
    link: 'Gweld yr hyn a ysgrifennoch, neu ofyn i ni edrych eto',
  },
  asked: {
    story: {
      subject: (organisation) => `Ydych chi’n cytuno â newid yn eich stori am ${organisation}?`,
      again: (organisation) =>
        `Rydym yn dal i aros amdanoch: ydych chi’n cytuno â newid yn eich stori am ${organisation}?`,
      lead: 'Cyn y gallwn gyhoeddi eich stori, hoffem newid rhai o’i geiriau. Mae eich tudalen yn dangos beth, a pham.',
      choices:
        'Gallwch gytuno, gwrthod, neu ei roi yn eich geiriau eich hun. Nid yw eich stori wedi’i chyhoeddi tra mae’n aros amdanoch.',
    },
    answer: {
      subject: (organisation) => `Ydych chi’n cytuno â newid yn eich ateb i ${organisation}?`,
      again: (organisation) =>
        `Rydym yn dal i aros amdanoch: ydych chi’n cytuno â newid yn eich ateb i ${organisation}?`,
      lead: 'Cyn y gallwn gyhoeddi eich ateb, hoffem newid rhai o’i eiriau. Mae eich tudalen yn dangos beth, a pham.',
      choices:
        'Gallwch gytuno, gwrthod, neu ei roi yn eich geiriau eich hun. Nid yw eich ateb wedi’i gyhoeddi tra mae’n aros amdanoch.',
    },
    until: (day) => `Os na chlywn ddim tan ${day}, bydd person yn penderfynu heb eich ateb.`,
    link: LINK_TO_EDIT,
  },
  told: {
    story: {
      subject: (organisation) => `Ydych chi wedi gweld beth a newidiom yn eich stori am ${organisation}?`,
      lead: 'Mae eich stori yn gyhoeddus, a newidiom rai o’i geiriau cyn hynny. Mae eich tudalen yn dangos pa rai, a pham.',
      choices:
        'Gallwch gytuno, gwrthod, neu ei roi yn eich geiriau eich hun. Os gwrthodwch, tynnwn y stori i lawr ar unwaith.',
    },
    answer: {
      subject: (organisation) => `Ydych chi wedi gweld beth a newidiom yn eich ateb i ${organisation}?`,
      lead: 'Mae eich ateb yn gyhoeddus, a newidiom rai o’i eiriau cyn hynny. Mae eich tudalen yn dangos pa rai, a pham.',
      choices:
        'Gallwch gytuno, gwrthod, neu ei roi yn eich geiriau eich hun. Os gwrthodwch, ni all neb ei ddarllen o hynny ymlaen.',
    },
    once: 'Os yw’n iawn fel y mae, nid oes angen i chi wneud dim. Nid ydym yn eich atgoffa eto.',
    link: LINK_TO_EDIT,
  },
  appeal: {
    story: (organisation) => `Edrychom eto ar eich stori am ${organisation}`,
    answer: (organisation) => `Edrychom eto ar eich ateb i ${organisation}`,
    upheld: {
      rejection:
        'Roeddech chi’n iawn. Mae eich stori wedi’i chyhoeddi nawr, fel yr ysgrifennoch hi. Gofynnwyd iddynt ei hateb.',
      hold: 'Roeddech chi’n iawn. Nid ydym yn dal eich stori mwyach. Mae person nawr yn ei darllen ac yn penderfynu a gaiff ei chyhoeddi.',
      edit: 'Roeddech chi’n iawn. Rydym wedi gollwng ein newid: mae eich stori eto’n dweud yr hyn a ysgrifennoch. Arhosodd yn gyhoeddus yn y cyfamser.',
      'answer-rejection':
        'Roeddech chi’n iawn. Mae eich ateb wedi’i gyhoeddi nawr o dan yr ymateb, fel yr ysgrifennoch ef.',
      'answer-edit':
        'Roeddech chi’n iawn. Rydym wedi gollwng ein newid: mae eich ateb eto’n dweud yr hyn a ysgrifennoch. Arhosodd yn gyhoeddus yn y cyfamser.',
    },
    dismissed: {
      rejection: 'Nid oedd modd i ni ei chyhoeddi o hyd. Dyma pam:',
      hold: 'Mae’n rhaid i ni ei dal o hyd. Dyma pam:',
      edit: 'Rydym yn meddwl bod angen y newid o hyd. Dyma pam:',
      'answer-rejection': 'Nid oedd modd i ni gyhoeddi eich ateb o hyd. Dyma pam:',
      'answer-edit': 'Rydym yn meddwl bod angen y newid i’ch ateb o hyd. Dyma pam:',
    },
    further: {
      edit: 'Gallwch ei wrthod o hyd ar eich tudalen. Yna tynnwn y stori i lawr.',
      'answer-edit': 'Gallwch ei wrthod o hyd ar eich tudalen. Yna ni all neb ei ddarllen mwyach.',
    },
  },
};
