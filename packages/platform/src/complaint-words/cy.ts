import { enquiryRest, enquiryStart } from '@hearback/contract/words/enquiry-cy';
import { datesIn } from '../time/words.ts';
import type { ComplaintWords } from './words-in.ts';

const { day } = datesIn('cy');
const { name, by, email, phone, address, when, needs, otherNeeds, long, relation } = enquiryRest;

/** Welsh, which nobody has reviewed yet. */
export const words: ComplaintWords = {
  language: 'cy',
  isReviewed: false,
  unreviewed: 'Nid oes neb wedi adolygu’r cyfieithiad hwn eto.',
  hours: enquiryStart.hours,
  ...{ name, by, email, phone, address, when, needs, otherNeeds, long, relation },
  title: (organisation) => `Gwneud cwyn i ${organisation}`,
  lead: 'Bydd rhywun yn edrych i mewn iddi, a chewch ateb ysgrifenedig. Mae’n breifat: dim ond y rhai sy’n delio â chwynion sy’n ei darllen, ac ni chaiff byth ei chyhoeddi.',
  noFear: 'Ni fydd eich gofal yn dioddef am i chi gwyno.',
  board:
    'Os yw’n well gennych beidio â chwyno i’r practis, gallwch gwyno i’r bwrdd gofal integredig (ICB) ar gyfer eich ardal.',
  advocate:
    'Gallwch gael help am ddim gyda’ch cwyn, gan eiriolwr cwynion y GIG. Mae eich cyngor yn gwybod pwy yw hwnnw.',
  rules: 'Pwy all gwyno, faint o amser sydd gennych, a beth sy’n digwydd nesaf',
  wrong: {
    question: 'Beth ddigwyddodd?',
    hint: 'Dywedwch yn eich geiriau eich hun. Mae dyddiadau, enwau a lleoedd yn ein helpu yma: nid oes neb arall yn eu darllen.',
    missing: 'Dywedwch beth ddigwyddodd',
    long: enquiryRest.told.long,
  },
  wanted: {
    question: 'Beth hoffech chi ddod ohoni?',
    hint: 'Er enghraifft: esboniad, ymddiheuriad, neu fod rhywbeth yn cael ei wneud yn wahanol.',
  },
  happenedOn: { question: 'Pryd ddigwyddodd hyn?', hint: 'Os oedd ar sawl diwrnod, dewiswch yr un olaf.' },
  knownOn: { question: 'Pryd daethoch i wybod amdano, os oedd hynny’n ddiweddarach?' },
  whyLate: {
    question: (months) => `Os yw hynny fwy na ${months} mis yn ôl: pam wnaethoch chi aros?`,
    hint: 'Gallant edrych i mewn iddi yr un fath lle roedd rheswm da.',
  },
  days: {
    wrong: 'Rhowch ddiwrnod, fel 2026-03-27',
    ahead: 'Dewiswch heddiw neu ddiwrnod cynharach',
    turned: 'Dewiswch y diwrnod y digwyddodd, neu un diweddarach',
  },
  about: { question: 'Am bwy mae’r gŵyn?', options: { me: 'Fi', somebody: 'Rhywun arall' } },
  whose: enquiryRest.whose,
  actingFor: {
    question: 'Pam rydych yn cwyno drostynt?',
    hint: 'Byddant yn gofyn i chi ddangos hyn cyn dweud dim wrthych am rywun arall.',
    missing: 'Dywedwch pam rydych yn cwyno drostynt',
    options: {
      asked: 'Gofynnon nhw i mi',
      child: 'Plentyn ydyw',
      'lacks-capacity': 'Ni allant benderfynu hyn eu hunain',
      died: 'Maent wedi marw',
    },
  },
  check: 'Gwiriwch beth rydych yn ei anfon',
  checkLead: 'Dyma beth y byddwn yn ei anfon. Dim ond y rhai sy’n delio â chwynion sy’n ei ddarllen.',
  late: (months) =>
    `Mae hyn fwy na ${months} mis yn ôl, felly gallant ddweud na fyddant yn edrych i mewn iddi. Os oedd rheswm da dros aros, ewch yn ôl a dywedwch hynny.`,
  next: 'Gwiriwch beth rydych yn ei anfon',
  send: 'Anfon fy nghwyn',
  change: 'Mynd yn ôl a newid rhywbeth',
  closed: (organisation) =>
    `Nid yw ${organisation} yn derbyn cwynion yma mwyach, felly ni chafodd hon ei hanfon. Gofynnwch i’w staff sut i gwyno: mae’r hyn a ysgrifennoch isod, a gallwch ei gopïo.`,
  nowPartOf: 'Mae bellach yn rhan o',
  sentBefore: 'Rydych eisoes wedi anfon cwyn o’r dudalen hon, ac mae gennym ni hi. Os anfonwch hon, bydd yn ail gŵyn.',
  sent: 'Diolch. Mae eich cwyn gennym',
  own: 'Eich cwyn',
  keep: 'Cadwch gyfeiriad y dudalen hon, er mwyn gallu dychwelyd. Gall unrhyw un sydd â’r cyfeiriad weld y dudalen hon.',
  standings: {
    received: 'Mae wedi cyrraedd. Nid oes angen i chi wneud dim mwy.',
    acknowledged:
      'Maent yn gwybod ei bod wedi cyrraedd. Nesaf maent yn cytuno â chi ar beth y maent yn edrych, ac erbyn pryd y cewch yr ateb. Maent yn cynnig siarad â chi am hynny.',
    investigating: 'Maent yn edrych i mewn iddi.',
    answered: 'Mae wedi’i hateb.',
    ombudsman: 'Mae gyda’r Ombwdsmon.',
    closed: 'Mae wedi’i chau.',
    settled: 'Cafodd ei hunioni.',
    transferred: 'Fe’i hanfonwyd at rywun arall, fel y cytunoch. Nhw fydd yn eich ateb.',
    withdrawn: 'Fe’i tynnwyd yn ôl. Nid oes neb yn edrych i mewn iddi mwyach.',
    'not-considered': 'Nid ydynt yn edrych i mewn iddi. Isod mae’r rheswm.',
  },
  acknowledgeBy: (on) => `Byddant yn dweud wrthych ei bod ganddynt erbyn ${day(on)}, ac yn cynnig siarad â chi amdani.`,
  acknowledgeLate: (on) =>
    `Dylent fod wedi dweud wrthych erbyn ${day(on)} ei bod ganddynt. Rydym yn eu hatgoffa, ac mae’n ddrwg gennym eich bod yn aros.`,
  answerBy: (on) => `Cewch yr ateb erbyn ${day(on)}.`,
  answerLate: (on) =>
    `Dylech fod wedi cael yr ateb erbyn ${day(on)}. Rydym yn eu hatgoffa, ac mae’n ddrwg gennym eich bod yn aros.`,
  consentWaits:
    'Dim ond ar ôl gweld y cânt ddweud y gallant ddweud wrthych am rywun arall. Byddant yn gofyn i chi am hynny.',
  consentRefused: 'Ni chânt ddweud wrthych am y person rydych yn cwyno drosto, am nad yw’r person hwnnw’n cytuno.',
  hears: 'Byddwn hefyd yn ysgrifennu i’ch cyfeiriad e-bost pan fydd rhywbeth newydd yma.',
  hearsNot: 'Ni adawsoch gyfeiriad e-bost, felly edrychwch yma eto am newyddion.',
  mailRefused:
    'Nid yw ein negeseuon e-bost yn eich cyrraedd: nid yw’ch cyfeiriad yn eu derbyn. Felly edrychwch yma eto am newyddion.',
  history: 'Beth sydd wedi digwydd',
  did: {
    received: () => 'Anfonoch chi hi',
    acknowledged: () => 'Dywedasant wrthych ei bod ganddynt, a chynnig siarad',
    talked: () => 'Siaradasant â chi am sut y maent yn edrych i mewn iddi',
    issues: () => 'Maent yn edrych i mewn i hyn',
    period: (by = '') => `Dywedwyd wrthych y cewch yr ateb erbyn ${day(by)}`,
    extended: (by = '') => `Cewch yr ateb yn hwyrach, erbyn ${day(by)}. Dyma pam`,
    delayed: () => 'Dywedasant wrthych pam ei bod yn cymryd mwy o amser nag y mae’r gyfraith yn ei ddweud',
    update: () => 'Dywedasant wrthych pa mor bell y maent',
    consented: () => 'Maent wedi gweld y cânt ddweud wrthych am y person rydych yn cwyno drosto',
    answered: () => 'Anfonwyd yr ateb wedi’i lofnodi atoch',
    closed: () => 'Fe’i caewyd',
    settled: () => 'Cafodd ei hunioni, ac roeddech yn fodlon',
    'not-considered': () => 'Dywedasant wrthych nad ydynt yn edrych i mewn iddi. Dyma pam',
    transferred: () => 'Fe’i hanfonwyd ymlaen, fel y cytunoch',
    withdrawn: () => 'Fe’i tynnwyd yn ôl',
    referred: () => 'Aeth at yr Ombwdsmon',
    decided: () => 'Penderfynodd yr Ombwdsmon',
    reopened: () => 'Fe’i hagorwyd eto',
  },
  withheld: {
    why: 'Nid yw’r hyn a ysgrifenasant yn cael ei ddangos yma, am y gall ddweud am rywun arall.',
    notConsidered: 'Nid ydynt yn edrych i mewn iddi.',
    did: {
      issues: () => 'Ysgrifenasant ar beth y maent yn edrych',
      extended: (by = '') => `Cewch yr ateb yn hwyrach, erbyn ${day(by)}`,
      'not-considered': () => 'Dywedasant wrthych nad ydynt yn edrych i mewn iddi',
    },
  },
  on: (on) => day(on),
  answer: 'Eu hateb',
  answerOn: (on) => `Dyma’r llythyr fel y cafodd ei lofnodi a’i anfon ar ${day(on)}.`,
  pdf: 'Ei gadw fel PDF',
  ombudsman:
    'Os nad ydych yn fodlon ar hyn, gallwch fynd at yr Ombwdsmon Seneddol a Gwasanaeth Iechyd. Mae hynny am ddim.',
  ombudsmanLink: 'Sut i fynd at yr Ombwdsmon',
  asked: 'Beth ddywedoch chi wrthym',
  takeBack: 'Ei thynnu’n ôl',
  takeBackLead:
    'Wedyn nid oes neb yn edrych i mewn iddi mwyach, ac ni chewch ateb. Mae’n aros ar gofnod eich bod wedi cwyno, am fod y gyfraith yn gofyn hynny.',
  takeBackSure: 'Iawn, tynnu fy nghwyn yn ôl',
};
