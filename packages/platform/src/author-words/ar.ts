import { ages, experiences, feelings, relations, tags } from '@hearback/contract/words/choices-ar';
import { help } from '@hearback/contract/words/help-ar';
import { datesIn } from '../time/words.ts';
import { apart } from './apart.ts';
import { appeal, edit, reroute } from './moderation-ar.ts';
import type { AuthorWords } from './words-in.ts';

const dates = datesIn('ar');
const { dayOf } = dates;

const author: AuthorWords['author'] = {
  title: 'قصتك',
  sent: 'شكرًا لك. وصلتنا قصتك',
  keep: 'هذه الصفحة لك وحدك. احتفظ بعنوانها لتعود إليها: كل من لديه العنوان يمكنه رؤية هذه الصفحة.',
  states: {
    submitted: 'سيقرؤها شخص قبل نشرها. يستغرق ذلك عادةً بضعة أيام.',
    'with-author': 'قرأها شخص، ويسألك عن تغيير.',
    held: 'قرأها شخص. نحتاج إلى وقت أطول من المعتاد لنقرر. لا حاجة إلى أن تفعل شيئًا.',
    published: 'نُشرت. يمكن للجميع قراءتها.',
    rejected: 'لم نتمكن من نشرها.',
    rerouted: 'أُرسلت بشكل خاص كما وافقت. وهي غير منشورة.',
  },
  takenDown: (organisation, moment) =>
    `كانت علنية. طلبت منا ${apart(organisation)} النظر فيها مرة أخرى، وسحبناها في ${dayOf(moment)} بسبب هذه القاعدة:`,
  takenDownNext: 'ينظر شخص هل يكفي تغيير بسيط لنشرها من جديد. لا حاجة إلى أن تفعل شيئًا.',
  publicPage: 'عرضها على الصفحة العلنية',
  reason: 'لماذا',
  keptWords: { kept: 'محفوظ في علامة التبويب هذه حتى ترسله.', clear: 'مسح', cleared: 'مُسح.', back: 'استعادته' },
  hears: 'سنكتب أيضًا إلى بريدك الإلكتروني.',
  hearsNot: 'لم تترك بريدًا إلكترونيًا، لذلك تصلك الإجابة على هذه الصفحة.',
  mailRefused: 'لا تصل رسائلنا إليك لأن عنوان بريدك الإلكتروني لا يستقبلها، لذلك تصلك الإجابة على هذه الصفحة.',
  yours: 'ما أخبرتنا به',
  history: 'ما الذي حدث',
  received: (moment) => `أرسلتها في ${dayOf(moment)}`,
  reads: (count) => `عدد مرات قراءتها: ${count}`,
  answer: 'الإجابة',
  answerReply: 'هل تريد الرد على هذه الإجابة؟',
  answerLead: 'يقرأ شخص ما تكتبه قبل نشره تحت الإجابة.',
  answerText: 'ردك',
  answerSend: 'إرسال ردك',
  answerYours: (moment) => `رددت في ${dayOf(moment)}`,
  answerStates: {
    'to-check': 'يقرؤه شخص قبل نشره.',
    'with-author': 'لن يُنشر ما دام ينتظر إجابتك عن هذا:',
    published: 'نُشر.',
    rejected: 'لم نتمكن من نشره.',
  },
  answerPublished: 'غيّرنا بعض كلماته. هذا ما نُشر:',
  answerMissing: 'اكتب ردك في 5000 حرف أو أقل.',
  helpful: 'هل كانت هذه الإجابة مفيدة؟',
  helpfulWords: 'لماذا؟ (اختياري، للموظفين فقط)',
  difference: 'هل أحدث هذا التغيير فرقًا؟',
  differencePrivate: 'يرى الموظفون إجابتك. ولا تُنشر.',
  differenceTold: (answer) => `قلت: ${answer}`,
  differenceChange: 'يرى الموظفون إجابتك. ولا تُنشر. يمكنك تغييرها:',
  age: 'عمرك، ولا ننشره أبدًا',
  survey: {
    heading: 'بضعة أسئلة سريعة أخرى',
    text: (organisation) =>
      `لدى ${apart(organisation)} أيضًا استبيان قصير. لست ملزمًا بالإجابة عنه. لا شيء فيه يدل على من أنت أو أي قصة هي قصتك.`,
    link: 'أجب عن الأسئلة السريعة',
  },
  again: 'احكِ قصة أخرى',
  inEnglish: 'Read this page in English',
};

const story: AuthorWords['story'] = {
  toldBy: (relation) => (relation ? `حكاها: ${relation}` : 'حكاها شخص كان هناك'),
  good: 'ما كان جيدًا',
  better: 'ما كان يمكن أن يكون أفضل',
  overall: 'التجربة بشكل عام',
  felt: 'كيف كان شعورك',
  visited: 'متى كان ذلك',
  answered: 'رد صاحب القصة',
  replyBy: (role) => `إجابة من: ${apart(role)}`,
  changing: {
    planned: 'ما الذي يتغير',
    'in-progress': 'ما الذي يتغير',
    done: 'ما الذي تغيّر',
    'not-done': 'ما الذي كان مخططًا له',
  },
  owner: 'من يتولى الأمر',
  due: 'الموعد',
  alsoStories: 'قصص أخرى أدت إليه',
  alsoAnswers: 'إجابات في استبيانات أدت إليه',
  wasDue: (day) => `كان موعده ${day}`,
  settled: 'حُسم في',
  evidence: 'ما الذي يبيّن ذلك',
  evidenceAt: (host) => `عرضه على ${apart(host)}`,
};

/** Arabic, which nobody has reviewed yet. */
export const words: AuthorWords = {
  language: 'ar',
  isReviewed: false,
  unreviewed: 'لم يراجع أحد هذه الترجمة بعد.',
  skip: 'انتقل إلى الجزء الرئيسي',
  ...{ dates, story, author, edit, reroute, appeal, help },
  field: {
    problem: 'هناك مشكلة',
    optional: '(اختياري)',
    error: 'خطأ: ',
    missing: 'اكتب شيئًا هنا.',
    tooLong: 'اجعل هذا النص أقصر.',
  },
  happened: {
    published: (day) => `نُشرت في ${day}`,
    rejected: (day) => `قررنا في ${day} أننا لا نستطيع نشرها`,
    'taken-down': (day) => `سُحبت في ${day}`,
    appealed: (day) => `طلبت منا في ${day} النظر مرة أخرى`,
    'appeal-upheld': (day) => `نظرنا مرة أخرى في ${day}: كنت على حق`,
    'appeal-dismissed': (day) => `نظرنا مرة أخرى في ${day}: يبقى قرارنا كما هو`,
    'author-asked': (day) => `سألناك في ${day} عن تغيير في الكلمات`,
    'asking-ended': (day) => `توقفنا عن انتظار إجابتك في ${day}`,
    'author-agreed': (day) => `وافقت على التغيير في ${day}`,
    'author-declined': (day) => `رفضت التغيير في ${day}`,
    'author-changed': (day) => `أرسلت كلماتك أنت في ${day}`,
    'reroute-suggested': (day) => `سألناك في ${day} هل نرسلها بشكل خاص`,
    'reroute-agreed': (day) => `وافقت في ${day}، فأرسلناها`,
    'reroute-declined': (day) => `قلت في ${day} إنها تبقى قصة`,
    'reroute-unanswered': (day) => `لم تصلنا إجابة حتى ${day}، لذلك تبقى قصة`,
  },
  ...{ relations, tags, feelings, ages, experiences },
  rejections: {
    'not-about-care': 'ليست عن رعاية من هذه المؤسسة',
    'identifies-someone': 'قد تكشف هوية شخص ما',
    abusive: 'فيها كلمات مسيئة أو تمييزية',
    commercial: 'تعلن عن شيء ما',
    'too-long-ago': 'حدثت منذ زمن بعيد جدًا',
    duplicate: 'أُرسلت القصة نفسها من قبل',
    'staff-matter': 'هي عن الموظفين كزملاء، لا عن الرعاية',
    'legal-process': 'هي جزء من قضية قانونية قد يضر النشر بها',
  },
  changes: { planned: 'مخطط له', 'in-progress': 'قيد التنفيذ', done: 'تم', 'not-done': 'لم يتم' },
  editReasons: {
    'personal-detail': 'كان فيه شيء خاص عن شخص ما، مثل اسم أو عنوان أو تاريخ ميلاد',
    'name-of-staff': 'كان فيه نقد لموظف باسمه: نذكر وظيفته بدلًا من ذلك',
    'identifying-detail': 'قد يكشف تفصيل فيه هوية شخص ما',
    language: 'كانت فيه كلمات إهانة أو شتم',
    other: 'سبب آخر',
  },
  differenceWords: { removed: 'حُذف:', added: 'أُضيف:', end: 'نهاية التغيير' },
  helpfulAnswers: { yes: 'نعم', partly: 'جزئيًا', no: 'لا' },
  differences: { yes: 'نعم', 'not-yet': 'ليس بعد', 'too-early': 'من المبكر القول' },
};
