import { enquiryRest, enquiryStart } from '@hearback/contract/words/enquiry-ar';
import { datesIn } from '../time/words.ts';
import type { EnquiryWords } from './words-in.ts';

const { day, momentOf } = datesIn('ar');

/** Arabic, which nobody has reviewed yet. */
export const words: EnquiryWords = {
  language: 'ar',
  isReviewed: false,
  unreviewed: 'لم يراجع أحد هذه الترجمة بعد.',
  ...{ ...enquiryStart, ...enquiryRest, wrong: { ...enquiryStart.wrong, ...enquiryRest.told } },
  check: 'راجع ما سترسله',
  checkLead: 'هذا ما سنرسله. لا يقرؤه إلا من يساعدونك.',
  next: 'راجع ما سترسله',
  send: 'إرسال',
  change: 'ارجع وغيّر شيئًا',
  closed: (organisation) =>
    `لم تعد ${organisation} تستقبل طلبات المساعدة هنا، ولذلك لم يُرسل هذا الطلب. اسأل العاملين فيها إلى من تتوجه: ما كتبته موجود أدناه ويمكنك نسخه.`,
  nowPartOf: 'وهي الآن جزء من',
  sentBefore: 'لقد طلبت المساعدة من هذه الصفحة من قبل، وطلبك عندنا. إذا أرسلت هذا فسيكون طلبًا ثانيًا.',
  sent: 'شكرًا لك. وصلنا طلبك للمساعدة',
  own: 'طلبك للمساعدة',
  keep: 'احتفظ بعنوان هذه الصفحة لتتمكن من العودة إليها. كل من لديه العنوان يمكنه رؤية هذه الصفحة.',
  states: {
    new: 'وصل الطلب وهو في انتظار القراءة. لا تحتاج إلى فعل شيء آخر.',
    open: 'هناك من يهتم بالأمر.',
    closed: 'أُغلق الطلب. إذا لم يُصلح الأمر فاكتب مرة أخرى، وسيُفتح من جديد.',
    withdrawn: 'لقد سحبت الطلب. حُذف ما كتبته واسمك وطريقة التواصل معك.',
  },
  outcomes: {
    'put-right': 'تم إصلاح الأمر.',
    explained: 'شُرح لك ما حدث.',
    elsewhere: 'قيل لك من يستطيع المساعدة.',
    'not-put-right': 'لم يكن من الممكن إصلاح الأمر.',
    'not-reached': 'لم يتمكنوا من التواصل معك.',
  },
  agreementWaits: 'لا يمكنهم إخبارك عن شخص آخر إلا بعد موافقته. سيسألونك عن ذلك.',
  agreementLooked: 'ينظرون فيما إذا كان يجوز لهم إخبارك عن شخص لا يستطيع أن يوافق بنفسه، ثم يخبرونك بما قرروه.',
  hears: 'نكتب أيضًا إلى بريدك الإلكتروني عندما يوجد جديد هنا.',
  hearsNot: 'لم تترك بريدًا إلكترونيًا، لذلك عد إلى هنا لمعرفة الجديد.',
  messages: 'الرسائل',
  you: 'أنت',
  staff: 'الموظفون',
  at: momentOf,
  write: 'اكتب إليهم',
  writeHint: 'لا يقرؤه إلا من يساعدونك.',
  writeMissing: 'اكتب شيئًا أولًا',
  writeLong: 'استخدم 5,000 حرف أو أقل',
  writeSend: 'إرسال هذه الرسالة',
  asked: 'ما قلته لنا',
  complaint: 'إذا لم يُصلح الأمر، يمكنك تقديم شكوى.',
  complain: 'كيف تقدم شكوى',
  changed: 'ما الذي تغيّر لأن الناس سألوا',
  history: 'ما حدث',
  received: (on) => `أرسلته في ${day(on)}`,
  answerBy: (on) => `يسعون إلى الرد عليك في موعد أقصاه ${day(on)}.`,
  answerLate: (on) => `كانوا يسعون إلى الرد عليك في موعد أقصاه ${day(on)}، ونحن نذكّرهم. نأسف لأنك تنتظر.`,
  closedOn: (on) => `أُغلق في ${day(on)}`,
  takenBackOn: (on) => `سحبته في ${day(on)}`,
  takeBack: 'سحب الطلب',
  takeBackLead: 'يُحذف نهائيًا ما كتبته واسمك وطريقة التواصل معك وكل الرسائل. من قرأها فقد قرأها.',
  takeBackSure: 'نعم، احذفه نهائيًا',
};
