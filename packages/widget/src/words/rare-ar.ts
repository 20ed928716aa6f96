import { help as danger, kinds } from '@hearback/contract/words/help-ar';
import { apart } from './apart.ts';
import { counting } from './plural.ts';
import type { RareWords } from './words.ts';

const counted = counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar-u-nu-latn');

const help: RareWords['help'] = {
  still: 'ما زال بإمكانك إرسال قصتك.',
  summary: counted({
    zero: '# شيء هنا قد يكشف للناس هوية شخص ما',
    one: 'شيء واحد هنا قد يكشف للناس هوية شخص ما',
    two: 'شيئان هنا قد يكشفان للناس هوية شخص ما',
    few: '# أشياء هنا قد تكشف للناس هوية شخص ما',
    many: '# شيئًا هنا قد يكشف للناس هوية شخص ما',
    other: '# شيء هنا قد يكشف للناس هوية شخص ما',
  }),
  why: 'القصص علنية. لقد فحصنا كلماتك على هذا الجهاز فقط. القرار لك.',
  kinds,
  by: {
    'nhs-number': '(رقم NHS)',
    phone: '(رقم هاتف)',
    email: '(بريد إلكتروني)',
    'web-address': '(عنوان موقع)',
    postcode: '(رمز بريدي)',
    address: '(عنوان)',
    date: '(تاريخ)',
    age: '(عمر)',
    name: '(اسم)',
    'id-number': '(رقم)',
  },
  replace: (other) => `كتابة ${other} بدلًا منه`,
  keep: 'تركه',
  keepThis: (words) => `تركه: ${apart(words)}`,
  more: (count) => `لم يُعرض بعد: ${count}`,
  replaceAll: 'استبدال كل ما وجدناه',
};

export const words: RareWords = {
  ...{ danger, help },
  noForm: {
    language: 'ar',
    unknown: {
      heading: 'لا نعرف هذه المؤسسة',
      text: 'قد يكون الرمز في هذه الصفحة خطأ. نرجو إبلاغ من يدير هذا الموقع.',
      link: 'ابحث عن عيادتك أو مستشفاك في صفحتنا للآراء',
    },
    closed: {
      heading: (organisation) => `لا تستقبل ${apart(organisation)} القصص هنا الآن`,
      text: 'ما زال بإمكانك أن تخبر العيادة أو المستشفى عن رعايتك شخصيًا أو عبر الهاتف.',
    },
    merged: {
      heading: (organisation) => `أصبحت ${apart(organisation)} جزءًا من مؤسسة أخرى`,
      text: (successor) => `يمكنك أن تحكي قصتك إلى ${apart(successor)}.`,
      next: (successor) => `المتابعة مع ${apart(successor)}`,
    },
    away: {
      heading: 'لا يمكننا تحميل النموذج الآن',
      text: 'تحقق من اتصالك وأعد تحميل هذه الصفحة، أو استخدم صفحتنا.',
      online: 'استخدم صفحتنا بدلًا من ذلك، أو حاول مرة أخرى بعد قليل.',
      link: 'احكِ قصتك على صفحة الآراء لدينا',
    },
  },
  notice: {
    sent: 'أُرسلت قصتك السابقة.',
    waiting: 'لا تزال قصتك السابقة محفوظة على هذا الجهاز. لم تُرسل بعد. سنرسلها في أقرب وقت ممكن.',
    link: 'افتح صفحتك الخاصة',
    hint: 'يظهر هذا الرابط هنا حتى تغلق هذه الرسالة أو تنتهي زيارتك.',
    close: 'إغلاق',
    enquiry: {
      waiting: 'لا يزال طلبك للمساعدة محفوظًا على هذا الجهاز. سنرسله عندما تكون متصلًا بالإنترنت.',
      sent: 'أُرسل طلبك للمساعدة.',
    },
    answers: {
      waiting: 'لا تزال إجاباتك عن الاستبيان محفوظة على هذا الجهاز. سنرسلها عندما تكون متصلًا بالإنترنت.',
      sent: 'أُرسلت إجاباتك عن الاستبيان.',
      refused: 'تعذّر إرسال إجاباتك عن الاستبيان.',
      given: 'إجاباتك',
    },
    refused: {
      text: 'تعذّر إرسال ما كتبته هنا سابقًا.',
      written: 'ما كتبته',
      mend: 'غيّرها وأرسلها مرة أخرى',
      survey: 'افتح الاستبيان',
      forget: 'احذفها من هذا الجهاز',
      sure: 'نعم، احذفها نهائيًا',
    },
  },
};
