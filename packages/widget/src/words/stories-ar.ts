import { apart } from './apart.ts';
import type { StoriesWords } from './words.ts';

export const words: StoriesWords = {
  changes: { planned: 'مخطط له', 'in-progress': 'قيد التنفيذ', done: 'تم', 'not-done': 'لم يتم' },
  list: {
    heading: 'القصص والإجابات',
    good: 'ما كان جيدًا',
    better: 'ما كان يمكن أن يكون أفضل',
    loading: 'جارٍ تحميل القصص',
    more: 'قراءة القصة كاملة',
    less: 'عرض أقل',
    about: (service) => `عن ${apart(service)}`,
    told: (day) => `نُشرت في ${day}`,
    answered: (day) => `إجابة من كاتب القصة في ${day}`,
    replied: (role, day) => `إجابة من ${apart(role)} في ${day}`,
    change: 'ما سيتغير',
    changed: 'ما تغيّر',
    notChanged: 'ما كان مخططًا له',
    due: (day) => `حتى ${day}`,
    wasDue: (day) => `كان موعده ${day}`,
    settled: (day) => `في ${day}`,
    owner: (owner) => `المسؤول عن ذلك: ${apart(owner)}`,
    empty: { heading: 'لا توجد قصص بعد', text: 'كن أول من يحكي ما حدث.', link: 'احكِ قصتك' },
    failed: { text: 'لا يمكننا تحميل القصص الآن.', link: 'قراءتها على صفحة الآراء لدينا' },
    unknown: {
      text: 'قد يكون الرمز في هذه الصفحة خطأ. نرجو إبلاغ من يدير هذا الموقع.',
      link: 'ابحث عن عيادتك أو مستشفاك في صفحتنا للآراء',
    },
    all: 'قراءة كل القصص',
    tell: 'احكِ قصتك',
  },
};
