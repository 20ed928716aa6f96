import { storyStart } from '@hearback/contract/words/story-ar';
import { counting } from './plural.ts';
import type { Words } from './words.ts';

const counted = counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar-u-nu-latn');

const left = counted({
  zero: 'لا يمكنك كتابة المزيد (# حرف)',
  one: 'يمكنك كتابة حرف واحد آخر',
  two: 'يمكنك كتابة حرفين آخرين',
  few: 'يمكنك كتابة # أحرف أخرى',
  many: 'يمكنك كتابة # حرفًا آخر',
  other: 'يمكنك كتابة # حرف آخر',
});

const over = counted({
  zero: 'النص ليس أطول من الحد (# حرف)',
  one: 'النص أطول من الحد بحرف واحد',
  two: 'النص أطول من الحد بحرفين',
  few: 'النص أطول من الحد بمقدار # أحرف',
  many: 'النص أطول من الحد بمقدار # حرفًا',
  other: 'النص أطول من الحد بمقدار # حرف',
});

export const words: Words = {
  reviewed: false,
  language: 'ar',
  direction: 'rtl',
  story: storyStart,
  form: {
    progress: (number, count) => `السؤال ${number} من ${count}`,
    next: 'متابعة',
    skip: 'تخطي هذا السؤال',
    lost: 'لم نتمكن من تحميل الصفحة التالية. إجاباتك ما زالت هنا. حاول مرة أخرى بعد قليل.',
    left: (count) => (count < 0 ? over(-count) : left(count)),
  },
  launcher: {
    label: 'شاركنا رأيك',
    offline: 'يبدو أنك غير متصل بالإنترنت. حاول مرة أخرى عندما يعود الاتصال.',
  },
  panel: {
    title: 'رأيك',
    heading: 'ماذا تريد أن تفعل؟',
    doors: {
      story: { name: 'احكِ قصتك', text: 'ننشرها بدون اسمك، وتصلك إجابة.' },
      help: { name: 'طلب مساعدة في أمر الآن', text: 'خاص. عندما يحتاج أمر ما إلى حل.' },
      complaint: { name: 'تقديم شكوى', text: 'خاص. ينظر أحد في الأمر ويجيبك كتابةً.' },
      survey: { name: 'الإجابة عن استبيان', text: 'بضعة أسئلة قصيرة.' },
      stories: { name: 'قراءة ما قاله الآخرون', text: 'قصصهم والإجابات وما تغيّر.' },
    },
    back: 'كل الخيارات',
  },
  dialog: { title: 'رأيك', close: 'إغلاق' },
};
