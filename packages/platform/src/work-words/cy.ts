import { datesIn } from '../time/words.ts';
import type { WorkWords } from './words-in.ts';

const { day, dayOf } = datesIn('cy');

/** Welsh, which nobody has reviewed yet. */
export const words: WorkWords = {
  language: 'cy',
  isReviewed: false,
  unreviewed: 'Nid oes neb wedi adolygu’r cyfieithiad hwn eto.',
  title: (organisation) => `Dywedwch beth ddigwyddodd yn y gwaith yn ${organisation}`,
  lead: 'I bobl sy’n gweithio yma. Mae’n cymryd tua 5 munud. Dim ond y cwestiwn cyntaf y mae’n rhaid ei ateb.',
  promiseTitle: 'Pwy sy’n ei ddarllen',
  promises: [
    'Ni chaiff byth ei gyhoeddi, ac nid yw ymhlith straeon cleifion.',
    'Mae cymedrolwr nad yw’n gweithio yma yn ei ddarllen yn gyntaf. Dim ond os dewiswch hynny y bydd eich rheolwyr yn ei ddarllen.',
    'Caiff yr hyn y mae sawl person yn ei ddweud ei gyfrif bob chwarter. Ni ddangosir byth yr hyn y mae llai na phump yn ei ddweud.',
    'Defnyddiwch eich dyfais eich hun, a gadewch allan yr hyn na fyddai ond chi yn ei wybod. Gall gweithle gadw cofnod o’r tudalennau rydych yn ymweld â nhw.',
  ],
  happened: {
    question: 'Beth ddigwyddodd?',
    hint: 'Gadewch allan enwau cydweithwyr a chleifion, ac unrhyw beth sy’n dweud pwy ydych chi.',
    missing: 'Dywedwch wrthym beth ddigwyddodd',
    long: 'Defnyddiwch 20,000 nod neu lai',
  },
  good: { question: 'Beth sy’n gweithio’n dda?' },
  better: { question: 'Beth ddylai fod yn wahanol?' },
  long: 'Defnyddiwch 5,000 nod neu lai',
  topicsQuestion: 'Am beth mae’n sôn?',
  topicsHint: 'Dewiswch bob un sy’n berthnasol.',
  topics: {
    care: 'Gofal cleifion',
    safety: 'Diogelwch',
    workload: 'Faint sydd i’w wneud',
    rota: 'Oriau a rota',
    teamwork: 'Cydweithio',
    respect: 'Sut mae pobl yn trin ei gilydd',
    managers: 'Sut rydym yn cael ein rheoli',
    'being-heard': 'Cael eich clywed',
    learning: 'Dysgu a hyfforddiant',
    equipment: 'Ystafelloedd ac offer',
  },
  readersQuestion: 'Pwy gaiff ddarllen eich geiriau?',
  readersHint: 'Ni allwch adael i reolwyr ei ddarllen yn nes ymlaen. Gallwch ei dynnu’n ôl unrhyw bryd.',
  readers: {
    moderators: 'Dim ond cymedrolwyr nad ydynt yn gweithio yma',
    managers: 'Y rhai sy’n rheoli’r sefydliad hwn hefyd, ar ôl i gymedrolwr ei ddarllen',
  },
  email: {
    question: 'Hoffech chi glywed yn ôl drwy e-bost?',
    label: 'Eich cyfeiriad e-bost',
    hint: 'Ni chaiff ei ddangos i neb. Peidiwch â defnyddio cyfeiriad gwaith. Cewch hefyd dudalen breifat i ddychwelyd iddi.',
    wrong: 'Rhowch gyfeiriad e-bost yn y ffurf gywir, fel enw@example.org',
  },
  check: 'Gwiriwch beth rydych yn ei anfon',
  checkLead: 'Dyma beth y byddwn yn ei anfon.',
  canChange:
    'Gallwch fynd yn ôl a’i newid, neu ei anfon fel y mae. Mae cymedrolwr yn gwrthod stori sy’n dweud pwy yw rhywun.',
  next: 'Gwiriwch beth rydych yn ei anfon',
  send: 'Anfon',
  change: 'Mynd yn ôl a newid rhywbeth',
  closed: 'Mae’r dudalen hon wedi cau',
  closedLead: (organisation) => `Nid yw ${organisation} yn derbyn straeon ei staff yma ar hyn o bryd.`,
  sent: 'Diolch. Mae eich stori gennym',
  own: 'Eich stori o’r gwaith',
  keep: 'Eich tudalen chi yn unig yw hon. Cadwch ei chyfeiriad i ddychwelyd: gall unrhyw un sydd â’r cyfeiriad weld y dudalen hon.',
  states: {
    submitted: 'Bydd cymedrolwr nad yw’n gweithio yno yn ei darllen.',
    'with-author': 'Mae cymedrolwr yn eich holi am newid. Nid oes neb arall yn ei darllen yn y cyfamser.',
    read: 'Mae cymedrolwr wedi ei darllen.',
    rejected: 'Ni allem ei throsglwyddo.',
    withdrawn: 'Rydych wedi ei thynnu’n ôl. Mae’r hyn a ysgrifennoch a’ch cyfeiriad wedi’u dileu.',
  },
  passedOn: {
    moderators:
      'Nid oes neb yn eich sefydliad yn darllen eich geiriau. Mae’r pwnc yn cael ei gyfrif gyda’r hyn y mae eraill yn ei ddweud.',
    managers: 'Fel y dewisoch, gall y rhai sy’n rheoli eich sefydliad ei darllen.',
  },
  why: 'Pam',
  reasons: {
    'not-about-work': 'Nid yw’n ymwneud â gweithio yn y sefydliad hwn',
    'identifies-someone': 'Gallai ddangos pwy yw rhywun',
    abusive: 'Mae’n defnyddio geiriau sarhaus neu wahaniaethol',
    commercial: 'Mae’n hysbysebu rhywbeth',
    duplicate: 'Anfonwyd yr un stori eisoes',
    'legal-process': 'Mae’n rhan o achos cyfreithiol, y gallai ei throsglwyddo ei niweidio',
  },
  hears: 'Byddwn hefyd yn ysgrifennu i’ch cyfeiriad e-bost. Nid yw’r hyn a ddigwyddodd byth yn y neges.',
  hearsNot: 'Ni adawsoch gyfeiriad e-bost, felly y dudalen hon yw’r ffordd i glywed yn ôl.',
  answers: 'Beth atebwyd',
  answerBy: (role, on) => `${role}, ar ${day(on)}`,
  told: 'Beth ddywedoch wrthym',
  history: 'Beth sydd wedi digwydd',
  received: (on) => `Anfonoch hi ar ${day(on)}`,
  decided: (on) => `Darllenodd cymedrolwr hi ar ${day(on)}`,
  edit: {
    lead: (until) =>
      `Nid oes neb yn darllen y geiriau newydd oni bai eich bod yn cytuno. Os na chlywn ddim tan ${dayOf(until)}, ni fyddwn yn defnyddio’r newid.`,
    changeLead: 'Ysgrifennwch y stori fel yr hoffech iddi fod. Bydd cymedrolwr nad yw’n gweithio yno yn ei darllen.',
    answered: {
      accept: 'Diolch. Cytunoch â’r newid.',
      decline: 'Diolch. Nid ydym yn defnyddio’r newid. Mae cymedrolwr yn edrych ar eich geiriau eich hun eto.',
      change: 'Diolch. Mae eich geiriau gennym. Mae cymedrolwr yn eu darllen.',
    },
  },
  takeBack: 'Ei thynnu’n ôl',
  takeBackLead:
    'Caiff yr hyn a ysgrifennoch, eich cyfeiriad a’r atebion eu dileu am byth. Mae’r sawl sydd wedi ei darllen wedi ei darllen, ac mae ffigur a roddwyd eisoes yn aros.',
  takeBackSure: 'Iawn, dileu hi am byth',
};
