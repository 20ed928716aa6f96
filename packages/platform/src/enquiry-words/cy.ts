import { enquiryRest, enquiryStart } from '@hearback/contract/words/enquiry-cy';
import { datesIn } from '../time/words.ts';
import type { EnquiryWords } from './words-in.ts';

const { day, momentOf } = datesIn('cy');

/** Welsh, which nobody has reviewed yet. */
export const words: EnquiryWords = {
  language: 'cy',
  isReviewed: false,
  unreviewed: 'Nid oes neb wedi adolygu’r cyfieithiad hwn eto.',
  ...{ ...enquiryStart, ...enquiryRest, wrong: { ...enquiryStart.wrong, ...enquiryRest.told } },
  check: 'Gwiriwch beth rydych yn ei anfon',
  checkLead: 'Dyma beth y byddwn yn ei anfon. Dim ond y bobl sy’n eich helpu sy’n ei ddarllen.',
  next: 'Gwiriwch beth rydych yn ei anfon',
  send: 'Anfon',
  change: 'Mynd yn ôl a newid rhywbeth',
  closed: (organisation) =>
    `Nid yw ${organisation} yn derbyn ceisiadau am help yma mwyach, felly ni chafodd hwn ei anfon. Gofynnwch i’w staff at bwy i droi: mae’r hyn a ysgrifennoch isod, a gallwch ei gopïo.`,
  nowPartOf: 'Mae bellach yn rhan o',
  sentBefore:
    'Rydych eisoes wedi gofyn am help o’r dudalen hon, ac mae’r cais hwnnw gennym. Os anfonwch hwn, bydd yn ail gais.',
  sent: 'Diolch. Mae eich cais am help gennym',
  own: 'Eich cais am help',
  keep: 'Cadwch gyfeiriad y dudalen hon, er mwyn gallu dychwelyd. Gall unrhyw un sydd â’r cyfeiriad weld y dudalen hon.',
  states: {
    new: 'Mae wedi cyrraedd, ac yn aros i gael ei ddarllen. Nid oes angen i chi wneud dim mwy.',
    open: 'Mae rhywun yn edrych ar y mater.',
    closed: 'Mae wedi’i gau. Os nad yw wedi’i unioni, ysgrifennwch eto: mae hynny’n ei agor eto.',
    withdrawn: 'Rydych wedi ei dynnu’n ôl. Mae’r hyn a ysgrifennoch, eich enw a sut i’ch cyrraedd wedi’u dileu.',
  },
  outcomes: {
    'put-right': 'Cafodd ei unioni.',
    explained: 'Eglurwyd beth ddigwyddodd.',
    elsewhere: 'Dywedwyd wrthych pwy all helpu.',
    'not-put-right': 'Nid oedd modd ei unioni.',
    'not-reached': 'Nid oedd modd eich cyrraedd.',
  },
  agreementWaits:
    'Dim ond ar ôl i’r person hwnnw gytuno y gallant ddweud wrthych amdano. Byddant yn gofyn i chi am hynny.',
  agreementLooked:
    'Byddant yn edrych a gânt ddweud wrthych am rywun na all gytuno eu hunain, ac yn dweud wrthych beth y maent yn ei benderfynu.',
  hears: 'Byddwn hefyd yn ysgrifennu i’ch cyfeiriad e-bost pan fydd rhywbeth newydd yma.',
  hearsNot: 'Ni adawsoch gyfeiriad e-bost, felly edrychwch yma eto am newyddion.',
  mailRefused:
    'Nid yw ein negeseuon e-bost yn eich cyrraedd: nid yw’ch cyfeiriad yn eu derbyn. Felly edrychwch yma eto am newyddion.',
  messages: 'Negeseuon',
  you: 'Chi',
  staff: 'Staff y sefydliad',
  at: momentOf,
  write: 'Ysgrifennu atynt',
  writeHint: 'Dim ond y bobl sy’n eich helpu sy’n ei ddarllen.',
  writeMissing: 'Ysgrifennwch rywbeth yn gyntaf',
  writeLong: 'Defnyddiwch 5,000 nod neu lai',
  writeSend: 'Anfon y neges hon',
  asked: 'Beth ddywedoch chi wrthym',
  complaint: 'Os nad yw’n cael ei unioni, gallwch wneud cwyn.',
  complain: 'Sut i gwyno',
  changed: 'Beth newidiodd am fod pobl wedi gofyn',
  history: 'Beth sydd wedi digwydd',
  received: (on) => `Anfonoch ef ar ${day(on)}`,
  answerBy: (on) => `Eu nod yw eich ateb erbyn ${day(on)}.`,
  answerLate: (on) =>
    `Eu nod oedd eich ateb erbyn ${day(on)}, ac rydym yn eu hatgoffa. Mae’n ddrwg gennym eich bod yn aros.`,
  closedOn: (on) => `Caewyd ef ar ${day(on)}`,
  takenBackOn: (on) => `Gwnaethoch ei dynnu’n ôl ar ${day(on)}`,
  takeBack: 'Ei dynnu’n ôl',
  takeBackLead:
    'Caiff yr hyn a ysgrifennoch, eich enw, sut i’ch cyrraedd a phob neges eu dileu am byth. Mae’r sawl sydd wedi ei ddarllen wedi ei ddarllen.',
  takeBackSure: 'Iawn, ei ddileu am byth',
};
