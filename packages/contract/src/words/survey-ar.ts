import { counting } from './plural.ts';
import type { surveyRest as rest, surveyStart as start } from './survey-en.ts';

const counted = /* @__PURE__ */ counting<'zero' | 'one' | 'two' | 'few' | 'many' | 'other'>('ar-u-nu-latn');
const number = /* @__PURE__ */ new Intl.NumberFormat('ar-u-nu-latn');

/** What to do about an answer that has so many characters too many. */
export const tooLong = /* @__PURE__ */ counted({
  zero: 'إجابتك ليست أطول من الحد (# حرف)',
  one: 'اختصر إجابتك بحرف واحد',
  two: 'اختصر إجابتك بحرفين',
  few: 'اختصر إجابتك بمقدار # أحرف',
  many: 'اختصر إجابتك بمقدار # حرفًا',
  other: 'اختصر إجابتك بمقدار # حرف',
});

export const surveyStart: typeof start = {
  declined: 'أفضّل عدم الإجابة',
  other: 'شيء آخر',
  otherLabel: 'بكلماتك أنت',
  agree: 'أوافق',
  month: 'الشهر',
  year: 'السنة',
  upTo: (count) => `اختر ${number.format(count)} على الأكثر.`,
  all: 'اختر كل ما ينطبق.',
  first: 'ضع الأهم بالنسبة إليك أولًا.',
  private: 'لا تذكر أسماء أو تواريخ ميلاد أو أرقام هواتف.',
};

export const surveyRest: typeof rest = {
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
    shorter: tooLong,
    atLeast: (least) => `أدخل ${number.format(least)} أو أكثر`,
    atMost: (most) => `أدخل ${number.format(most)} أو أقل`,
    notBefore: (month) => `اختر ${month} أو شهرًا بعده`,
    notAfter: (month) => `اختر ${month} أو شهرًا قبله`,
  },
};
