import { ages, experiences, feelings, relations, tags } from '@hearback/contract/words/choices-ar';
import { storyRest as story } from '@hearback/contract/words/story-ar';
import { apart } from './apart.ts';
import { form, keeping } from './form-ar.ts';
import { counting } from './plural.ts';
import type { StoryWords } from './words.ts';

const counted = counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar-u-nu-latn');

const workingDays = counted({
  zero: '# يوم عمل',
  one: 'يوم عمل واحد',
  two: 'يومي عمل',
  few: '# أيام عمل',
  many: '# يوم عمل',
  other: '# يوم عمل',
});
const days = counted({
  zero: '# يوم',
  one: 'يوم واحد',
  two: 'يومين',
  few: '# أيام',
  many: '# يومًا',
  other: '# يوم',
});

const check: StoryWords['check'] = {
  heading: 'راجع إجاباتك',
  hint: (organisation) => `يقرأ شخص كل قصة قبل نشرها. ثم تجيب ${apart(organisation)} عنها هنا.`,
  service: 'الخدمة',
  happened: 'ماذا حدث',
  good: 'ما كان جيدًا',
  better: 'ما كان يمكن أن يكون أفضل',
  feelings: 'كيف كان شعورك',
  visited: 'متى كان ذلك',
  relation: 'من أنت',
  age: 'عمرك',
  experience: 'التجربة بشكل عام',
  email: 'عنوان البريد الإلكتروني',
  found: counted({
    zero: '# شيء هنا قد يكشف للناس هوية شخص ما',
    one: 'شيء واحد هنا قد يكشف للناس هوية شخص ما',
    two: 'شيئان هنا قد يكشفان للناس هوية شخص ما',
    few: '# أشياء هنا قد تكشف للناس هوية شخص ما',
    many: '# شيئًا هنا قد يكشف للناس هوية شخص ما',
    other: '# شيء هنا قد يكشف للناس هوية شخص ما',
  }),
  change: 'تغيير',
  send: 'إرسال قصتك',
};

const delivery: StoryWords['delivery'] = {
  sending: { heading: 'جارٍ إرسال قصتك', text: 'يستغرق هذا لحظة.' },
  waiting: {
    heading: 'حُفظت على هذا الجهاز',
    offline: 'يبدو أنك غير متصل بالإنترنت.',
    away: 'خدمتنا لا تجيب الآن.',
    text: 'نرسل قصتك في أقرب وقت ممكن. يمكنك إغلاق هذه الصفحة: ستُرسل القصة عندما تفتحها في المرة القادمة.',
    volatile: 'لا يسمح لنا هذا المتصفح بحفظ قصتك. اترك هذه الصفحة مفتوحة: ما زلنا نحاول إرسالها.',
  },
  sent: {
    heading: 'شكرًا لك. قصتك في الطريق',
    within: (count, isWorking) => (isWorking ? workingDays : days)(count),
    text: (organisation, within) =>
      `يقرأها شخص قبل نشرها، عادةً خلال بضعة أيام. ثم نطلب من ${apart(organisation)} الإجابة خلال ${within}. يمكنك رؤية الأمرين على صفحتك الخاصة.`,
    linkLabel: 'صفحتك الخاصة',
    linkHint: 'هذا الرابط لك وحدك. احتفظ به ولا تشاركه.',
    copy: 'نسخ الرابط',
    copied: 'تم النسخ',
    another: 'احكِ قصة أخرى',
    mail: 'نرسل أيضًا رسالة إلى بريدك الإلكتروني عندما تكون هناك إجابة.',
  },
};

export const words: StoryWords = {
  ...{ story, tags, feelings, relations, ages, experiences, check, delivery, form, keeping },
};
