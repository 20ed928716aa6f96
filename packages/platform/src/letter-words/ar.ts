import { apart } from '../author-words/apart.ts';
import { complaint } from './complaint-ar.ts';
import { moderation } from './moderation-ar.ts';
import type { LetterWords } from './words-in.ts';

/** Arabic, which nobody has reviewed yet. */
export const words: LetterWords = {
  language: 'ar',
  keepPrivate: 'هذا الرابط خاص: كل من لديه الرابط يمكنه قراءة صفحتك. يمكنك تجاهل هذه الرسالة إن لم تكن قد كتبت إلينا.',
  seeStory: 'عرض قصتك',
  seeAnswer: 'عرض ردك',
  received: {
    subject: (organisation) => `وصلتنا قصتك عن ${apart(organisation)}`,
    thanks: (organisation) => `شكرًا لك على إخبارنا بما حدث في ${apart(organisation)}.`,
    next: 'يقرأ شخص كل قصة قبل نشرها. سنكتب إليك عندما تُنشر قصتك، وعندما تكون هناك إجابة.',
    link: 'تابع قصتك',
  },
  published: {
    subject: (organisation) => `نُشرت قصتك عن ${apart(organisation)}`,
    lead: (organisation) => `قصتك الآن على الصفحة العلنية لـ ${apart(organisation)}. وقد طُلب منهم أن يجيبوا عنها.`,
    edited: 'غيّرنا بعض كلماتك أولًا. تعرض صفحتك ما غيّرناه ولماذا.',
    choices: 'يمكنك الموافقة أو الرفض أو كتابته بكلماتك. إذا رفضت، نسحب القصة على الفور.',
    editedLink: 'عرض قصتك وما غيّرناه',
  },
  replied: {
    subject: (organisation) => `أجابت ${apart(organisation)} عن قصتك`,
    wrote: (role, organisation) => `كتب ${apart(role)}، ${apart(organisation)}:`,
    promise: (what) => `سيُجرون تغييرًا: ${apart(what)}`,
    due: (day) => `الموعد: ${day}.`,
    link: 'عرض الإجابة',
  },
  changed: {
    subject: (organisation) => `أخبار عن تغيير في ${apart(organisation)}`,
    lead: (organisation) => `بفضل قصتك، سجّلت ${apart(organisation)} هذا التغيير:`,
    due: (day) => `الموعد: ${day}.`,
    owner: (owner) => `من يتولى الأمر: ${apart(owner)}.`,
    link: 'عرض التغيير',
  },
  answerPublished: {
    subject: (organisation) => `نُشر ردك على ${apart(organisation)}`,
    lead: (organisation) =>
      `ردك على ${apart(organisation)} علني الآن تحت إجابتهم. وقد أُبلغوا بذلك، وقد يكتبون مرة أخرى.`,
    edited:
      'غيّرنا بعض كلماته. تعرض صفحتك أيها ولماذا. يمكنك الموافقة أو الرفض أو كتابته بكلماتك. إذا رفضت، فلن يستطيع أحد قراءته بعد ذلك.',
  },
  unnamed: {
    received: {
      subject: 'وصلنا ما أرسلته',
      lead: 'شكرًا لك. سيقرؤه شخص. سنكتب إليك عندما يكون هناك جديد على صفحتك.',
    },
    news: {
      subject: 'هناك جديد على صفحتك',
      lead: 'حدث شيء في ما أرسلته إلينا. صفحتك تخبرك به.',
    },
    asked: {
      subject: 'هل توافق على تغيير؟',
      again: 'ما زلنا ننتظرك: هل توافق على تغيير؟',
      lead: 'نود تغيير بعض كلمات ما أرسلته إلينا. تعرض صفحتك أيها ولماذا.',
      choices: (day) => `يمكنك الموافقة أو الرفض أو كتابته بكلماتك. إذا لم يصلنا شيء حتى ${day} فلن نستخدم التغيير.`,
      link: 'عرض التغيير',
    },
    link: 'عرض صفحتك',
  },
  complaint,
  ...moderation,
};
