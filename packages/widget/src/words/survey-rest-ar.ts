import { form, keeping } from './form-ar.ts';
import type { SurveyRestWords } from './words.ts';

const number = new Intl.NumberFormat('ar');

const answers: SurveyRestWords['answers'] = {
  yes: 'نعم',
  no: 'لا',
  notAnswered: 'بدون إجابة',
  mend: {
    choose: 'اختر إجابة',
    write: 'اكتب إجابة',
    agree: 'ضع علامة في المربع إذا كنت توافق. لا يمكن المتابعة بدون ذلك',
    eachRow: 'اختر إجابة في كل صف',
    eachPlace: 'أعطِ كل واحد ترتيبًا خاصًا به',
    month: 'اختر الشهر والسنة معًا',
    number: 'أدخل رقمًا، مثل 3',
    whole: 'أدخل رقمًا صحيحًا، مثل 3',
    again: 'اختر واحدة من هذه الإجابات',
    alone: 'اختر تلك الإجابة وحدها، أو الإجابات الأخرى بدونها',
    least: (count) => `اختر ${number.format(count)} على الأقل`,
    most: (count) => `اختر ${number.format(count)} على الأكثر`,
    shorter: form.tooLong,
    atLeast: (least) => `أدخل ${number.format(least)} أو أكثر`,
    atMost: (most) => `أدخل ${number.format(most)} أو أقل`,
    notBefore: (month) => `اختر ${month} أو شهرًا بعده`,
    notAfter: (month) => `اختر ${month} أو شهرًا قبله`,
  },
};

export const words: SurveyRestWords = {
  ...{ answers, form, keeping },
  sentElsewhere: 'لقد أرسلت هذه الإجابات من علامة تبويب أخرى. إذا أرسلت هذه أيضًا، فستُحسب كإجابات شخص آخر.',
  check: {
    heading: 'راجع إجاباتك',
    hint: (organisation) => `هذا ما نرسله إلى \u2068${organisation}\u2069. لا شيء فيه يدل على من أنت.`,
    change: 'تغيير',
    send: 'إرسال إجاباتك',
  },
  delivery: {
    sending: { heading: 'جارٍ إرسال إجاباتك', text: 'يستغرق هذا لحظة.' },
    waiting: {
      heading: 'محفوظة على هذا الجهاز',
      offline: 'يبدو أنك غير متصل بالإنترنت.',
      away: 'خدمتنا لا تجيب الآن.',
      text: 'سنرسل إجاباتك في أقرب وقت ممكن. يمكنك إغلاق هذه الصفحة: ستُرسل عندما تفتحها في المرة القادمة.',
      volatile: 'لا يسمح لنا هذا المتصفح بالاحتفاظ بإجاباتك. اترك هذه الصفحة مفتوحة: ما زلنا نحاول إرسالها.',
    },
    sent: { heading: 'شكرًا لك. وصلتنا إجاباتك', text: 'يمكنك إغلاق هذه الصفحة.' },
  },
  closed: {
    headings: {
      'not-yet': 'لم يُفتح هذا الاستبيان بعد',
      over: 'هذا الاستبيان مغلق',
      full: 'اكتمل هذا الاستبيان',
    },
    text: 'لا يستقبل إجابات الآن.',
    meanwhile: 'أُغلق هذا الاستبيان منذ أن بدأت، لذلك لم يكن من الممكن إرسال إجاباتك. ما زالت هنا: يمكنك نسخ ما كتبته.',
    unknown: { heading: 'لا نعرف هذا الاستبيان', text: 'يرجى إبلاغ من يديرون هذا الموقع.' },
    away: { heading: 'لا يمكننا تحميل الاستبيان الآن', text: 'تحقق من اتصالك، أو استخدم صفحتنا.' },
    page: 'افتح الاستبيان على صفحتنا',
    tell: 'احكِ قصتك لتصلك إجابة',
    stories: 'اقرأ ما قاله الآخرون',
  },
  help: {
    still: 'ما زال بإمكانك إرسال إجاباتك.',
    why: 'يقرأ الموظفون إجاباتك. لقد فحصنا كلماتك على هذا الجهاز فقط. القرار لك.',
  },
};
