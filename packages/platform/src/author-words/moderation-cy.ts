import { datesIn } from '../time/words.ts';
import type { AuthorWords } from './words-in.ts';

const { dayOf } = datesIn('cy');

/** Around an edit, as its author reads it. */
export const edit: AuthorWords['edit'] = {
  asked: 'Hoffem newid rhai geiriau',
  public: 'Newidiom rai geiriau cyn i ni gyhoeddi eich stori',
  askedLead: 'Nid yw eich stori wedi’i chyhoeddi tra mae’n aros am eich ateb.',
  until: (moment) => `Os na chlywn ddim tan ${dayOf(moment)}, bydd person yn penderfynu heb eich ateb.`,
  publicLead: 'Gallwch wrthod o hyd. Yna tynnwn y stori i lawr ar unwaith, ac mae person yn edrych arni eto.',
  why: 'Pam',
  how: 'Mae geiriau â llinell drwyddynt yn mynd. Mae geiriau wedi’u tanlinellu yn newydd.',
  answer: 'Beth yw eich ateb?',
  accept: 'Rwy’n cytuno',
  decline: 'Peidiwch â defnyddio’r newid hwn',
  change: 'Ei roi yn fy ngeiriau fy hun',
  changeLead: {
    'with-author': 'Ysgrifennwch y stori fel yr hoffech iddi fod. Mae person yn ei darllen cyn iddi gael ei chyhoeddi.',
    published:
      'Ysgrifennwch y stori fel yr hoffech iddi fod. Tynnwn hi i lawr ar unwaith, ac mae person yn darllen eich geiriau yn gyntaf.',
  },
  fields: {
    title: 'Teitl',
    happened: 'Beth ddigwyddodd',
    good: 'Beth oedd yn dda',
    better: 'Beth allai fod wedi bod yn well',
  },
  optional: '(dewisol)',
  send: 'Anfon fy ngeiriau',
  missing: 'Dewiswch un o’r tri ateb.',
  unchanged: 'Newidiwch rywbeth, neu dewiswch ateb arall.',
  answered: {
    accept: 'Diolch. Cytunoch â’r newid.',
    decline:
      'Diolch. Nid ydym yn defnyddio’r newid. Mae eich stori’n dweud yr hyn a ysgrifennoch, ac mae person yn edrych arni eto.',
    change: 'Diolch. Mae eich geiriau gennym. Mae person yn eu darllen cyn iddynt gael eu cyhoeddi.',
  },
  ofAnswer: {
    asked: 'Hoffem newid rhai geiriau yn eich ateb',
    public: 'Newidiom rai geiriau cyn i ni gyhoeddi eich ateb',
    publicLead: 'Gallwch wrthod o hyd. Yna ni all neb ei ddarllen mwyach, ac mae person yn edrych arno eto.',
    changeLead: 'Ysgrifennwch ef fel yr hoffech iddo fod. Mae person yn ei ddarllen cyn iddo gael ei gyhoeddi.',
    text: 'Eich ateb',
    waits: 'Rydym yn gofyn i chi am newid yn eich ateb i ymateb.',
    see: 'Gweld y newid',
  },
  kept: 'Ni chafodd yr hyn a deipioch ei anfon. Copïwch ef yma os oes ei angen arnoch o hyd:',
};

/** Around sending a story on privately. */
export const reroute: AuthorWords['reroute'] = {
  lead: 'Mae person wedi ei darllen, ac yn gofyn i chi a ddylid ei hanfon ymlaen yn breifat.',
  asked: 'A ddylem ei hanfon ymlaen yn breifat?',
  to: {
    enquiry: (organisation) =>
      `Rydym yn meddwl y gallai’r bobl yn ${organisation} sy’n helpu cleifion wneud mwy i chi na stori wedi’i chyhoeddi.`,
    complaint: (organisation) =>
      `Rydym yn meddwl bod hyn i’r bobl yn ${organisation} sy’n edrych i gwynion. Mae’n rhaid iddynt eich ateb.`,
  },
  why: 'Pam rydym yn gofyn',
  yes: 'Os cytunwch, anfonwn eich stori atynt a sut i’ch cyrraedd. Ni chaiff ei chyhoeddi, ac nid oes neb arall yn ei gweld.',
  no: 'Os gwrthodwch, mae’n aros yn stori, ac mae person yn penderfynu a gaiff ei chyhoeddi.',
  until: (moment) =>
    `Nid oes dim yn digwydd heb eich ateb. Os na chlywn ddim tan ${dayOf(moment)}, mae’n aros yn stori.`,
  contact: 'Sut gallant eich cyrraedd?',
  contactHint:
    'Eich enw os mynnwch, a rhif ffôn neu gyfeiriad e-bost. Dim ond y rhai sy’n gofalu amdano sy’n darllen hyn.',
  agree: 'Ie, ei hanfon ymlaen',
  decline: 'Na, ei chadw’n stori',
  missing: 'Dewiswch un o’r ddau ateb.',
  contactMissing: 'Dywedwch sut gallant eich cyrraedd: rhif ffôn neu gyfeiriad e-bost.',
  answered: {
    yes: 'Diolch. Rydym wedi ei hanfon ymlaen.',
    no: 'Diolch. Mae’n aros yn stori, ac mae person yn edrych arni eto.',
  },
  sentOn: {
    enquiry: (organisation, moment) =>
      `Cytunoch ar ${dayOf(moment)}, ac anfonom hi at ${organisation} fel cais preifat am help.`,
    complaint: (organisation, moment) => `Cytunoch ar ${dayOf(moment)}, ac anfonom hi at ${organisation} fel cwyn.`,
  },
  states: {
    new: () => 'Nid ydynt wedi dweud eto eu bod wedi ei darllen.',
    seen: (moment) => `Maent wedi ei darllen, ar ${dayOf(moment)}.`,
    contacted: (moment) => `Maent yn dweud eu bod wedi cysylltu â chi, ar ${dayOf(moment)}.`,
    done: (moment) =>
      `Maent yn dweud ei fod wedi’i wneud, ar ${dayOf(moment)}. Os nad yw hynny’n wir, dywedwch wrthynt.`,
  },
  silent: 'Os na chlywch ddim ganddynt, ysgrifennwch atom:',
  ways: 'Ffyrdd eraill o’u cyrraedd',
};

/** Around asking that a decision is looked at again. */
export const appeal: AuthorWords['appeal'] = {
  asks: {
    rejection: 'Ydych chi’n meddwl y dylem ei chyhoeddi?',
    hold: 'Ydych chi’n meddwl na ddylem ei dal yn hirach?',
    edit: 'Hoffech iddi fod yn gyhoeddus heb ein newid?',
    'answer-rejection': 'Ydych chi’n meddwl y dylem gyhoeddi eich ateb?',
    'answer-edit': 'Hoffech i’ch ateb fod yn gyhoeddus heb ein newid?',
  },
  states: {
    open: {
      rejection: 'Nid ydym wedi penderfynu eto. Mae eich stori’n aros fel y mae tan hynny.',
      hold: 'Nid ydym wedi penderfynu eto. Mae eich stori’n aros fel y mae tan hynny.',
      edit: 'Nid ydym wedi penderfynu eto. Mae eich stori’n aros yn gyhoeddus fel y mae tan hynny.',
      'answer-rejection': 'Nid ydym wedi penderfynu eto. Mae eich ateb yn aros fel y mae tan hynny.',
      'answer-edit': 'Nid ydym wedi penderfynu eto. Mae eich ateb yn aros yn gyhoeddus fel y mae tan hynny.',
    },
    upheld: {
      rejection: 'Roeddech chi’n iawn. Rydym wedi cyhoeddi eich stori fel yr ysgrifennoch hi.',
      hold: 'Roeddech chi’n iawn. Nid ydym yn dal eich stori mwyach: mae person yn ei darllen ac yn penderfynu.',
      edit: 'Roeddech chi’n iawn. Rydym wedi gollwng ein newid.',
      'answer-rejection': 'Roeddech chi’n iawn. Rydym wedi cyhoeddi eich ateb fel yr ysgrifennoch ef.',
      'answer-edit': 'Roeddech chi’n iawn. Rydym wedi gollwng ein newid i’ch ateb.',
    },
    dismissed: {
      rejection: 'Edrychom eto. Nid oedd modd i ni ei chyhoeddi o hyd. Dyma pam:',
      hold: 'Edrychom eto. Mae’n rhaid i ni ei dal o hyd. Dyma pam:',
      edit: 'Edrychom eto. Rydym yn meddwl bod angen y newid o hyd. Dyma pam:',
      'answer-rejection': 'Edrychom eto. Nid oedd modd i ni gyhoeddi eich ateb o hyd. Dyma pam:',
      'answer-edit': 'Edrychom eto. Rydym yn meddwl bod angen y newid i’ch ateb o hyd. Dyma pam:',
    },
    overtaken: {
      rejection: 'Nid oes dim i’w benderfynu mwyach.',
      hold: 'Nid oes dim i’w benderfynu mwyach: nid ydym yn ei dal.',
      edit: 'Nid oes dim i’w benderfynu mwyach: nid yw’r newid fel yr oedd.',
      'answer-rejection': 'Nid oes dim i’w benderfynu mwyach.',
      'answer-edit': 'Nid oes dim i’w benderfynu mwyach: nid yw’r newid fel yr oedd.',
    },
  },
  other:
    'Dywedwch wrthym pam. Mae cymedrolwr na phenderfynodd y tro cyntaf yn edrych arni eto, ac yn ysgrifennu atoch.',
  alone:
    'Dywedwch wrthym pam. Un cymedrolwr sydd gennym ar gyfer y lle hwn, felly’r sawl a benderfynodd y tro cyntaf sy’n edrych arni eto, ac yn ysgrifennu atoch.',
  once: 'Gallwch ofyn hyn unwaith am bob penderfyniad.',
  why: 'Pam ydych chi’n meddwl hynny?',
  whyHint: 'Peidiwch ag ailadrodd eich stori: mae ganddynt.',
  missing: 'Dywedwch pam, mewn 2,000 nod neu lai.',
  send: 'Gofyn i ni edrych eto',
  write: 'Neu ysgrifennwch atom:',
  kept: 'Ni chafodd yr hyn a deipioch ei anfon. Copïwch ef yma os oes ei angen arnoch o hyd:',
  yours: 'Gofynnoch i ni edrych eto',
  asked: (moment) => `Gofynnoch ar ${dayOf(moment)}:`,
  openOther: 'Mae cymedrolwr na phenderfynodd y tro cyntaf yn edrych arni.',
  openAlone:
    'Un cymedrolwr sydd gennym ar gyfer y lle hwn, felly’r sawl a benderfynodd y tro cyntaf sy’n edrych arni eto.',
};
