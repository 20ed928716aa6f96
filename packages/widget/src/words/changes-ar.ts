import { apart } from './apart.ts';
import type { ChangesWords } from './words.ts';

export const words: ChangesWords = {
  changes: { planned: 'مخطط له', 'in-progress': 'قيد التنفيذ', done: 'تم', 'not-done': 'لم يتم' },
  list: {
    heading: 'ما تغيّر',
    loading: 'جارٍ تحميل التغييرات',
    said: 'قلتم:',
    did: {
      planned: 'سنفعل هذا',
      'in-progress': 'نعمل على هذا',
      done: 'فعلنا هذا',
      'not-done': 'لم نفعل هذا',
    },
    due: (day) => `حتى ${day}`,
    wasDue: (day) => `كان موعده ${day}`,
    settled: (day) => `في ${day}`,
    owner: (owner) => `المسؤول عن ذلك: ${apart(owner)}`,
    evidence: 'ما يدل على ذلك',
    picture: (alt) => `صورة: ${apart(alt)}`,
    evidenceAt: (host) => `شاهده على ${apart(host)}`,
    empty: {
      heading: 'لا توجد تغييرات بعد',
      text: 'عندما تؤدي قصة إلى تغيير، يظهر هنا.',
      link: 'احكِ قصتك',
    },
    failed: { text: 'لا يمكننا تحميل التغييرات الآن.', link: 'قراءتها على صفحة الآراء لدينا' },
    unknown: {
      text: 'قد يكون الرمز في هذه الصفحة خطأ. نرجو إبلاغ من يدير هذا الموقع.',
      link: 'ابحث عن عيادتك أو مستشفاك في صفحتنا للآراء',
    },
    all: 'قراءة كل التغييرات',
    tell: 'احكِ قصتك',
  },
};
