import { ages, experiences, feelings, relations, tags } from '@hearback/contract/words/choices-cy';
import { help } from '@hearback/contract/words/help-cy';
import { datesIn } from '../time/words.ts';
import { appeal, edit, reroute } from './moderation-cy.ts';
import type { AuthorWords } from './words-in.ts';

const dates = datesIn('cy');
const { dayOf } = dates;

const author: AuthorWords['author'] = {
  title: 'Eich stori',
  sent: 'Diolch. Mae eich stori gennym',
  keep: 'Eich tudalen chi yn unig yw hon. Cadwch ei chyfeiriad i ddod yn ôl: gall unrhyw un sydd ganddo weld y dudalen hon.',
  states: {
    submitted: 'Bydd person yn ei darllen cyn iddi gael ei chyhoeddi. Mae hyn fel arfer yn cymryd ychydig ddyddiau.',
    'with-author': 'Mae person wedi ei darllen, ac yn gofyn i chi am newid.',
    held: 'Mae person wedi ei darllen. Mae’n cymryd mwy o amser nag arfer i ni benderfynu. Nid oes angen i chi wneud dim.',
    published: 'Mae wedi’i chyhoeddi. Gall pawb ei darllen.',
    rejected: 'Nid oedd modd i ni ei chyhoeddi.',
    rerouted: 'Cafodd ei hanfon ymlaen yn breifat, fel y cytunoch. Nid yw wedi’i chyhoeddi.',
  },
  takenDown: (organisation, moment) =>
    `Roedd yn gyhoeddus. Gofynnodd ${organisation} i ni edrych arni eto, a thynnwyd hi i lawr gennym ar ${dayOf(moment)}, oherwydd y rheol hon:`,
  takenDownNext: 'Mae person yn edrych a yw newid bach yn ddigon i’w chyhoeddi eto. Nid oes angen i chi wneud dim.',
  publicPage: 'Gweld y stori ar y dudalen gyhoeddus',
  reason: 'Pam',
  keptWords: {
    kept: 'Wedi’i gadw yn y tab hwn nes i chi ei anfon.',
    clear: 'Clirio',
    cleared: 'Wedi’i glirio.',
    back: 'Ei roi yn ôl',
  },
  hears: 'Byddwn hefyd yn ysgrifennu i’ch cyfeiriad e-bost.',
  hearsNot: 'Ni adawsoch gyfeiriad e-bost, felly’r dudalen hon yw’r ffordd i glywed yn ôl.',
  mailRefused:
    'Nid yw ein negeseuon e-bost yn eich cyrraedd: nid yw’ch cyfeiriad yn eu derbyn. Felly’r dudalen hon yw’r ffordd i glywed yn ôl.',
  yours: 'Yr hyn a ddywedoch wrthym',
  history: 'Beth sydd wedi digwydd',
  received: (moment) => `Anfonoch chi hi ar ${dayOf(moment)}`,
  reads: (count) => `Nifer y troeon y cafodd ei darllen: ${count}`,
  answer: 'Yr ateb',
  answerReply: 'Hoffech chi ateb yr ymateb hwn?',
  answerLead: 'Mae person yn darllen yr hyn a ysgrifennwch cyn iddo gael ei gyhoeddi o dan yr ymateb.',
  answerText: 'Eich ateb',
  answerSend: 'Anfon eich ateb',
  answerYours: (moment) => `Ateboch chi ar ${dayOf(moment)}`,
  answerStates: {
    'to-check': 'Mae person yn ei ddarllen cyn iddo gael ei gyhoeddi.',
    'with-author': 'Nid yw wedi’i gyhoeddi tra mae’n aros am eich ateb i hyn:',
    published: 'Mae wedi’i gyhoeddi.',
    rejected: 'Nid oedd modd i ni ei gyhoeddi.',
  },
  answerPublished: 'Newidiom rai o’i eiriau. Dyma’r hyn sydd wedi’i gyhoeddi:',
  answerMissing: 'Ysgrifennwch eich ateb, o 5,000 nod neu lai.',
  helpful: 'A oedd yr ymateb hwn o gymorth?',
  helpfulWords: 'Pam? (dewisol, i staff yn unig)',
  difference: 'A wnaeth y newid hwn wahaniaeth?',
  differencePrivate: 'Mae staff yn gweld eich ateb. Nid yw’n cael ei gyhoeddi.',
  differenceTold: (answer) => `Dywedoch chi: ${answer}`,
  differenceChange: 'Mae staff yn gweld eich ateb. Nid yw’n cael ei gyhoeddi. Gallwch ei newid:',
  age: 'Eich oed, na chaiff byth ei gyhoeddi',
  survey: {
    heading: 'Ychydig o gwestiynau cyflym eto',
    text: (organisation) =>
      `Mae ${organisation} hefyd yn gofyn arolwg byr. Nid oes rhaid i chi ei ateb. Nid oes dim ynddo sy’n dweud pwy ydych chi na pha stori yw eich un chi.`,
    link: 'Ateb y cwestiynau cyflym',
  },
  again: 'Adrodd stori arall',
  inEnglish: 'Read this page in English',
};

const story: AuthorWords['story'] = {
  toldBy: (relation) => (relation ? `Adroddwyd gan: ${relation}` : 'Adroddwyd gan rywun a oedd yno'),
  good: 'Beth oedd yn dda',
  better: 'Beth allai fod wedi bod yn well',
  overall: 'Profiad cyffredinol',
  felt: 'Sut roeddech chi’n teimlo',
  visited: 'Pryd oedd hyn',
  answered: 'Atebodd yr awdur',
  replyBy: (role) => `Ymateb gan: ${role}`,
  changing: {
    planned: 'Beth sy’n newid',
    'in-progress': 'Beth sy’n newid',
    done: 'Beth a newidiodd',
    'not-done': 'Beth oedd wedi’i gynllunio',
  },
  owner: 'Pwy sy’n gofalu amdano',
  due: 'I’w wneud erbyn',
  alsoStories: 'Straeon eraill a arweiniodd ato',
  alsoAnswers: 'Atebion i arolygon a arweiniodd ato',
  wasDue: (day) => `Roedd i’w wneud erbyn ${day}`,
  settled: 'Penderfynwyd ar',
  evidence: 'Beth sy’n ei ddangos',
  evidenceAt: (host) => `Ei weld yn ${host}`,
};

/** Welsh, which nobody has reviewed yet. */
export const words: AuthorWords = {
  language: 'cy',
  isReviewed: false,
  unreviewed: 'Nid oes neb wedi adolygu’r cyfieithiad hwn eto.',
  skip: 'Neidio i’r prif ran',
  ...{ dates, story, author, edit, reroute, appeal, help },
  field: {
    problem: 'Mae problem',
    optional: '(dewisol)',
    error: 'Gwall: ',
    missing: 'Ysgrifennwch rywbeth yma.',
    tooLong: 'Gwnewch hyn yn fyrrach.',
  },
  happened: {
    published: (day) => `Cafodd ei chyhoeddi ar ${day}`,
    rejected: (day) => `Penderfynom ar ${day} na allem ei chyhoeddi`,
    'taken-down': (day) => `Cafodd ei thynnu i lawr ar ${day}`,
    appealed: (day) => `Gofynnoch i ni ar ${day} edrych eto`,
    'appeal-upheld': (day) => `Edrychom eto ar ${day}: roeddech chi’n iawn`,
    'appeal-dismissed': (day) => `Edrychom eto ar ${day}: mae ein penderfyniad yn aros`,
    'author-asked': (day) => `Gofynnom i chi ar ${day} am newid geiriau`,
    'asking-ended': (day) => `Peidiom ag aros am eich ateb ar ${day}`,
    'author-agreed': (day) => `Cytunoch â’r newid ar ${day}`,
    'author-declined': (day) => `Gwrthodoch y newid ar ${day}`,
    'author-changed': (day) => `Anfonoch eich geiriau eich hun ar ${day}`,
    'reroute-suggested': (day) => `Gofynnom i chi ar ${day} a ddylid ei hanfon ymlaen yn breifat`,
    'reroute-agreed': (day) => `Cytunoch ar ${day}, ac anfonom hi ymlaen`,
    'reroute-declined': (day) => `Dywedoch ar ${day} ei bod yn aros yn stori`,
    'reroute-unanswered': (day) => `Ni chlywsom ddim tan ${day}, felly mae’n aros yn stori`,
  },
  ...{ relations, tags, feelings, ages, experiences },
  rejections: {
    'not-about-care': 'Nid yw’n ymwneud â gofal gan y sefydliad hwn',
    'identifies-someone': 'Gallai ddangos pwy yw rhywun',
    abusive: 'Mae’n defnyddio geiriau difrïol neu wahaniaethol',
    commercial: 'Mae’n hysbysebu rhywbeth',
    'too-long-ago': 'Digwyddodd yn rhy bell yn ôl',
    duplicate: 'Mae’r un stori eisoes wedi’i hanfon',
    'staff-matter': 'Mae’n ymwneud â staff fel cydweithwyr, nid â gofal',
    'legal-process': 'Mae’n rhan o achos cyfreithiol, y gallai cyhoeddi wneud niwed iddo',
  },
  changes: {
    planned: 'Wedi’i gynllunio',
    'in-progress': 'Ar y gweill',
    done: 'Wedi’i wneud',
    'not-done': 'Heb ei wneud',
  },
  editReasons: {
    'personal-detail': 'Roedd yn dweud rhywbeth preifat am rywun, fel enw, cyfeiriad neu ddyddiad geni',
    'name-of-staff': 'Roedd yn beirniadu aelod o staff wrth ei enw: dywedwn beth yw ei swydd yn lle hynny',
    'identifying-detail': 'Gallai manylyn ddangos pwy yw rhywun',
    language: 'Roedd yn defnyddio geiriau sy’n sarhau neu’n rhegi',
    other: 'Rheswm arall',
  },
  differenceWords: { removed: 'tynnwyd:', added: 'ychwanegwyd:', end: 'diwedd y newid' },
  helpfulAnswers: { yes: 'Oedd', partly: 'Yn rhannol', no: 'Nac oedd' },
  differences: { yes: 'Do', 'not-yet': 'Ddim eto', 'too-early': 'Rhy gynnar i ddweud' },
};
