import { help, kinds } from '@hearback/contract/words/help-ar';
import { surveyRest, surveyStart } from '@hearback/contract/words/survey-ar';
import { datesIn } from '../time/words.ts';
import type { SurveyPageWords } from './words-in.ts';

const { day, month } = datesIn('ar');

/** Arabic, which nobody has reviewed yet. */
export const words: SurveyPageWords = {
  language: 'ar',
  skip: 'انتقل إلى الجزء الرئيسي',
  survey: { optional: '(اختياري)', ...surveyStart, ...surveyRest },
  ...{ month, help },
  urgent:
    'لا أحد يقرأ هذا على الفور. إذا كنت بحاجة إلى مساعدة طبية الآن، فاتصل بالرقم 111. وفي حالات الطوارئ اتصل بالرقم 999.',
  problemHeading: 'هناك مشكلة',
  found: { heading: 'تحقق مما قد يكشف للناس هوية شخص ما', say: (kind, excerpt) => [excerpt, ` ${kinds[kind]}`] },
  progress: (number, count) => `السؤال ${number} من ${count}`,
  by: (organisation) => `تسألك \u2068${organisation}\u2069`,
  anonymous: 'لا نسأل من أنت.',
  otherLanguages: 'بلغات أخرى',
  next: 'متابعة',
  back: 'رجوع',
  problem: (text) => `خطأ: ${text}`,
  choose: 'اختر',
  check: 'راجع إجاباتك',
  checkLead: 'هذا ما سنرسله. لا شيء فيه يدل على من أنت.',
  change: 'تغيير',
  send: 'إرسال إجاباتك',
  sentBefore: 'لقد أرسلت هذه الإجابات من قبل وغيّرت بعضها منذ ذلك الحين. إذا أرسلتها مرة أخرى، فستُحسب كإجابات شخص آخر.',
  canChange: 'يمكنك تغييره أو إرساله كما هو. يقرؤه موظفو المؤسسة.',
  thanks: 'شكرًا لك. وصلتنا إجاباتك',
  nothingMore: 'يمكنك إغلاق هذه الصفحة.',
  elsewhere: 'إلى أين يمكنك التوجه أيضًا',
  tell: 'احكِ قصتك لتصلك إجابة',
  stories: 'اقرأ ما قاله الآخرون',
  stop: {
    here: 'التوقف هنا',
    heading: 'هل تريد إرسال الإجابات التي قدمتها حتى الآن؟',
    lead: 'لم تصل إلى النهاية بعد. هذا ما سنرسله. لا شيء فيه يدل على من أنت.',
    link: 'رابطك يقبل مجموعة واحدة من الإجابات. بعد إرسال هذه لا يمكن استخدامه مرة أخرى.',
    send: 'إرسال ما أجبت عنه',
    resume: 'متابعة الإجابة',
    clear: 'مسح الإجابات',
    nothing: 'لا يوجد ما يُرسل بعد. أجب عن سؤال واحد على الأقل.',
  },
  closed: {
    heading: { 'not-yet': 'لم يُفتح هذا الاستبيان بعد', over: 'هذا الاستبيان مغلق', full: 'اكتمل هذا الاستبيان' },
    text: { 'not-yet': 'يرجى العودة بعد أن يُفتح.', over: 'لم يعد يستقبل إجابات.', full: 'لديه كل الإجابات المطلوبة.' },
    opensOn: (date) => `يُفتح في ${day(date)}.`,
    while: 'أُغلق بينما كنت تجيب، لذلك لم تُرسل إجاباتك. ما زال بإمكانك نسخ ما كتبته:',
  },
  kiosk: {
    again: 'ابدأ من جديد',
    left: (seconds) => `يبدأ هذا من جديد بعد ${seconds} ثانية.`,
    still: 'هل ما زلت هنا؟',
    here: 'ما زلت هنا',
    away: 'لا يوجد اتصال الآن.',
    safe: 'ما أجبت به ما زال هنا.',
    retry: 'حاول مرة أخرى',
    kept: 'لا يوجد اتصال الآن. إجاباتك محفوظة هنا وسترسل حالما يعود.',
  },
  link: {
    heading: { used: 'استُخدم هذا الرابط من قبل', over: 'انتهت صلاحية هذا الرابط', gone: 'هذا الرابط لا يعمل' },
    used: 'يقبل مجموعة واحدة من الإجابات، وقد وصلتنا. شكرًا لك.',
    over: (date) => `كان يمكن استخدامه حتى ${day(date)}.`,
    gone: 'تأكد من أن لديك الرابط كاملًا. وربما سحبه من أرسله.',
    without: 'ما زال بإمكانك الإجابة من دونه',
    notSent: 'لم تُرسل الإجابات التي قدمتها الآن. ما زال بإمكانك نسخ ما كتبته:',
  },
};
