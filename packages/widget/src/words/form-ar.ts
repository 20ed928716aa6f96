import { tooLong } from '@hearback/contract/words/survey-ar';
import type { StoryWords } from './words.ts';

/** What the forms of stories and of surveys both say after their first page. */
export const form: StoryWords['form'] = {
  checkProgress: 'الخطوة الأخيرة',
  back: 'رجوع',
  clear: 'مسح إجابتي',
  cleared: 'مُسحت إجابتك.',
  choose: 'اختر',
  problem: 'هناك مشكلة',
  sentElsewhere: 'لقد أرسلت هذه القصة من قبل وغيّرتها منذ ذلك الحين. إذا أرسلت هذه أيضًا، فستكون قصة ثانية.',
  tooLong,
};

export const keeping: StoryWords['keeping'] = {
  visit: 'تبقى إجاباتك على هذا الجهاز حتى تغلق علامة التبويب هذه.',
  week: 'تبقى إجاباتك على هذا الجهاز لمدة 7 أيام. يمكن لأي شخص يستخدمه أن يقرأها.',
  full: 'لا مكان في هذا المتصفح للاحتفاظ بإجاباتك 7 أيام. تبقى على هذا الجهاز حتى تغلق علامة التبويب هذه.',
  forWeek: 'الاحتفاظ بها 7 أيام',
  forVisit: 'الاحتفاظ بها لهذه الزيارة فقط',
  clear: 'مسح إجاباتي',
  cleared: 'مُسحت إجاباتك.',
  clearedLate: 'مُسحت إجاباتك من هنا. إن كانت قد وصلت إلينا من قبل فما زالت لدينا.',
  since: 'إجاباتك الأخرى لم تضِع.',
  undo: 'استعادتها',
  unsent: 'لم تُرسل هذه الإجابات بعد.',
  refused: 'لا يسمح لنا هذا المتصفح بالاحتفاظ بإجاباتك. إذا غادرت هذه الصفحة قبل الإرسال فستضيع.',
};
