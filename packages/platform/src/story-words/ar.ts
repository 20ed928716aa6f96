import { ages, experiences, feelings, relations, tags } from '@hearback/contract/words/choices-ar';
import { storyRest, storyStart } from '@hearback/contract/words/story-ar';
import { apart } from '../author-words/apart.ts';
import type { StoryPageWords } from './words-in.ts';

/** Arabic, which nobody has reviewed yet. */
export const words: StoryPageWords = {
  language: 'ar',
  isReviewed: false,
  unreviewed: 'لم يراجع أحد هذه الترجمة بعد.',
  story: {
    optional: '(اختياري)',
    ...{ ...storyStart, ...storyRest, happened: { ...storyStart.happened, missing: storyRest.missing } },
  },
  ...{ tags, feelings, relations, ages, experiences },
  title: (name) => `احكِ قصتك عن ${apart(name)}`,
  lead: `يستغرق ذلك حوالي 5 دقائق. السؤال الأول وحده يجب الإجابة عنه. ${storyStart.published}`,
  noService: 'ليست عن أي منها',
  privateWays: {
    lead: 'هل تفضل أن تقول ذلك بشكل خاص؟',
    help: 'طلب مساعدة في أمر الآن',
    complaint: 'تقديم شكوى',
  },
  check: 'راجع إجاباتك',
  checkLead: 'هذا ما سنرسله. لا ننشر عنوان بريدك الإلكتروني أبدًا.',
  canChange: 'يمكنك الرجوع وتغييره، أو إرساله كما هو. يقرؤه شخص قبل نشره.',
  next: 'راجع إجاباتك',
  send: 'إرسال قصتك',
  change: 'ارجع وغيّر شيئًا',
  closed: {
    title: (name) => `${apart(name)} لم تعد تستقبل القصص هنا`,
    lead: 'هذه المؤسسة مغلقة. تبقى قصصها هنا للقراءة.',
    noStories: 'القصص التي رُويت تبقى هنا للقراءة.',
    successor: 'أصبحت الآن جزءًا من',
    stories: (name) => `كل القصص عن ${apart(name)}`,
  },
};
