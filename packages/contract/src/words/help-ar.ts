import type { PersonalDataKind } from '../personal-data/index.ts';
import type { help as english } from './help-en.ts';

/** The numbers are those for England, as in the English words: a test holds the two together. */
export const help: typeof english = {
  version: '2026-11-25',
  reviewed: false,
  heading: 'إذا كنت بحاجة إلى مساعدة الآن',
  text: 'لا أحد يقرأ هذا النموذج على الفور. هؤلاء يجيبون ليلًا ونهارًا، والمكالمات مجانية.',
  lines: [
    { who: 'حياة شخص ما في خطر', how: 'اتصل بالرقم 999 أو اذهب إلى قسم الطوارئ (A&E)', href: 'tel:999' },
    {
      who: 'تحتاج إلى مساعدة لصحتك النفسية الآن',
      how: 'اتصل بالرقم 111 ثم اختر الخيار\u00A02',
      href: 'tel:111',
      for: ['self-harm', 'abuse', 'violence'],
    },
    { who: 'تحتاج إلى مساعدة طبية الآن', how: 'اتصل بالرقم 111', href: 'tel:111', for: ['medical'] },
    {
      who: 'تريد التحدث مع شخص يستمع إليك',
      how: 'اتصل بـ Samaritans على الرقم 116\u00A0123',
      href: 'tel:116123',
      for: ['self-harm', 'abuse', 'violence'],
    },
  ],
};

/** What was found, as it stands after the words it was found in. */
export const kinds: Record<PersonalDataKind, string> = {
  'nhs-number': 'يبدو كرقم NHS',
  phone: 'يبدو كرقم هاتف',
  email: 'يبدو كعنوان بريد إلكتروني',
  'web-address': 'يبدو كعنوان موقع أو حساب',
  postcode: 'يبدو كرمز بريدي',
  address: 'يبدو كعنوان',
  date: 'تاريخ كامل',
  age: 'عمر لا يبلغه إلا القليل من الناس',
  name: 'يبدو كاسم',
  'id-number': 'يبدو كرقم يخص شخصًا واحدًا',
};
