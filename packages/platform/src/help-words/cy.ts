import { words as story } from '../story-words/cy.ts';
import { datesIn } from '../time/words.ts';
import type { HelpWords } from './words-in.ts';

const { day } = datesIn('cy');

const practice: HelpWords['help']['practice'] = {
  lead: 'Ar gyfer yr hyn sy’n mynd o’i le nawr ac y gellid ei unioni: apwyntiad, presgripsiwn, llythyr, pryder am eich gofal. Mae’n mynd at reolwr y practis. Mae’n breifat, ac ni chaiff byth ei gyhoeddi.',
  steps: [
    'Rydych yn dweud beth sydd o’i le a beth fyddai’n helpu.',
    'Mae rheolwr y practis yn darganfod beth y gellir ei wneud, ac yn dweud wrthych.',
  ],
};

const trust: HelpWords['help']['trust'] = {
  lead: 'Ar gyfer yr hyn sy’n mynd o’i le nawr ac y gellid ei unioni: ar ward, mewn clinig, am lythyr neu ymweliad. Mae’n mynd at PALS, y gwasanaeth cyngor a chyswllt i gleifion. Mae am ddim ac yn breifat, ac ni chaiff byth ei gyhoeddi.',
  steps: [
    'Rydych yn dweud beth sydd o’i le a beth fyddai’n helpu.',
    'Mae PALS yn siarad â’r ward, y clinig neu’r tîm, ac yn dweud wrthych beth y gellir ei wneud.',
  ],
};

/** Welsh, which nobody has reviewed yet. */
export const words: HelpWords = {
  language: 'cy',
  isReviewed: false,
  unreviewed: 'Nid oes neb wedi adolygu’r cyfieithiad hwn eto.',
  title: (name) => `Help preifat a chwynion: ${name}`,
  lead: 'Dwy ffordd o ddweud rhywbeth yn breifat. Ni chaiff y naill na’r llall ei chyhoeddi.',
  urgent:
    'Peidiwch ag aros am ateb i’r hyn a ddywedwch yma. Mae’r bobl hyn yn ateb ddydd a nos, ac mae’r galwadau am ddim.',
  contents: 'Ar y dudalen hon',
  how: 'Sut i’w cyrraedd',
  next: 'Beth sy’n digwydd nesaf',
  closedDoor: (name) =>
    `Nid yw ${name} wedi dweud ar y dudalen hon sut i wneud hyn. Gofynnwch i’w staff: gallant ddweud wrthych ble i droi.`,
  help: {
    heading: story.privateWays.help,
    ask: 'Gofyn yma, yn breifat',
    practice,
    trust,
    otherwise: 'Os na chaiff ei unioni, gallwch wneud cwyn o hyd.',
    consent: 'Os ydych yn gofyn dros rywun arall, byddant eisiau gwybod bod y person hwnnw’n cytuno.',
  },
  complaint: {
    heading: story.privateWays.complaint,
    lead: 'Ar gyfer yr hyn y dylid edrych i mewn iddo. Cewch ateb ysgrifenedig. Mae’n breifat, ac ni chaiff byth ei chyhoeddi.',
    noFear: 'Ni fydd eich gofal yn dioddef am i chi gwyno.',
    here: 'Cwyno yma, yn breifat',
    how: 'Ffyrdd eraill o gwyno',
    who: 'Pwy all gwyno',
    time: 'Faint o amser sydd gennych',
    elsewhere: 'Os yw’n well gennych beidio â mynd at y practis',
    version: (on) => `Dyma’r rheolau ar gyfer Lloegr, fel yr edrychwyd drostynt ddiwethaf ar ${day(on)}.`,
  },
  instead: {
    heading: 'Neu gadael i bawb ei ddarllen',
    text: 'Caiff stori ei chyhoeddi, heb eich enw, ar ôl i berson ei darllen. Mae staff yn ei hateb lle gall pawb weld.',
    tell: 'Dweud eich stori',
    read: (name) => `Darllen beth mae pobl yn ei ddweud am ${name}`,
  },
  none: {
    title: (name) => `Nid yw ${name} yn derbyn negeseuon preifat drwy’r wefan hon`,
    lead: 'Gofynnwch i’w staff: gallant ddweud wrthych pwy i ofyn am help, a sut i gwyno.',
  },
  gone: {
    title: (name) => `Mae ${name} wedi cau`,
    lead: 'Ni ellir gofyn iddo am help, na chwyno iddo, drwy’r wefan hon mwyach.',
    successor: 'Mae bellach yn rhan o',
    next: (name) => `Help preifat a chwynion: ${name}`,
  },
  links: story.privateWays,
};
