import type { storyRest as english } from './en.ts';
import type { storyStart as englishStart } from './start-en.ts';

/** What the first page of the form says in Arabic. */
export const storyStart: typeof englishStart = {
  urgent:
    'لا أحد يقرأ هذا على الفور. إذا كنت بحاجة إلى مساعدة طبية الآن، فاتصل بالرقم 111. وفي حالات الطوارئ اتصل بالرقم 999.',
  published: 'ننشر قصتك دون اسمك، بعد أن يقرأها شخص.',
  happened: {
    question: 'ماذا حدث؟',
    hint: 'لا تكتب أسماء أو تاريخ ميلادك أو رقم NHS الخاص بك.',
  },
};

/** The questions after it. */
export const storyRest: typeof english = {
  service: { question: 'عن أي خدمة قصتك؟' },
  missing: 'أخبرنا بما حدث',
  good: {
    question: 'ما الذي كان جيدًا؟',
    hint: 'اختر ما يناسب، أو تخطَّ هذا السؤال إن لم يكن هناك شيء جيد.',
    label: 'بكلماتك أنت',
  },
  better: {
    question: 'ما الذي كان يمكن أن يكون أفضل؟',
    hint: 'اختر ما يناسب، أو تخطَّ هذا السؤال إن لم يكن هناك شيء.',
    label: 'بكلماتك أنت',
  },
  feelings: { question: 'كيف جعلك ذلك تشعر؟', hint: 'اختر كل ما ينطبق.' },
  visited: {
    question: 'متى كان ذلك؟',
    hint: 'يكفي الشهر. إذا استمر الأمر مدة أطول، فاختر الشهر الأخير.',
    month: 'الشهر',
    year: 'السنة',
    wrong: 'اختر الشهر والسنة معًا، أو اترك الاثنين فارغين',
    outside: 'اختر شهرًا من السنوات الثلاث الماضية',
  },
  relation: { question: 'من أنت في هذه القصة؟' },
  age: { question: 'كم عمرك؟', hint: 'لا ننشر هذا أبدًا. إنه يبيّن للمؤسسة ممن تسمع.' },
  // Of the Friends and Family Test: before Arabic is called reviewed, to be compared with a translation its owner gives out.
  experience: { question: 'بشكل عام، كيف كانت تجربتك مع خدمتنا؟' },
  email: {
    question: 'هل تريد أن تصلك إجابة؟',
    label: 'عنوان بريدك الإلكتروني',
    hint: 'نرسل إليك رسالة عندما تكون هناك إجابة. لا ننشر عنوانك أبدًا ولا نعرضه على الموظفين.',
    wrong: 'أدخل عنوان بريد إلكتروني بالشكل الصحيح، مثل name@example.org',
  },
  notAnswered: 'بدون إجابة',
};
