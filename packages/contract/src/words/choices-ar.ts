import type { Words } from './en.ts';

export const tags: Words['tags'] = {
  'staff-manner': 'معاملة الموظفين لي',
  listening: 'الاستماع إليّ',
  skill: 'المهارة والمعرفة',
  staffing: 'عدد كافٍ من الموظفين',
  'getting-through': 'سهولة الوصول إليهم',
  appointments: 'المواعيد',
  waiting: 'أوقات الانتظار',
  information: 'الشرح والمعلومات',
  'kept-informed': 'إبلاغي بما يجري',
  family: 'العائلة ومقدمو الرعاية',
  continuity: 'رؤية الأشخاص أنفسهم',
  discharge: 'العودة إلى البيت وما بعدها',
  medicines: 'الأدوية والوصفات',
  pain: 'المساعدة في الألم',
  place: 'المبنى والنظافة',
  food: 'الطعام والشراب',
  travel: 'التنقل ومواقف السيارات',
  privacy: 'الخصوصية والكرامة',
  'access-needs': 'المساعدة في الوصول أو اللغة',
};

// Nouns, as adjectives would ask for the author's gender.
export const feelings: Words['feelings'] = {
  thankful: 'الامتنان',
  relieved: 'الارتياح',
  reassured: 'الاطمئنان',
  'listened-to': 'أن هناك من يستمع إليّ',
  respected: 'الاحترام',
  hopeful: 'الأمل',
  anxious: 'القلق',
  confused: 'الحيرة',
  frustrated: 'الإحباط',
  ignored: 'التجاهل',
  sad: 'الحزن',
  angry: 'الغضب',
};

export const relations: Words['relations'] = {
  patient: 'المريض أو المريضة',
  carer: 'مقدم رعاية',
  parent: 'أحد الوالدين أو وصي',
  relative: 'أحد الأقارب',
  friend: 'صديق',
  advocate: 'مناصر أو متطوع',
};

export const ages: Words['ages'] = {
  'under-16': 'أقل من 16',
  '16-24': 'من 16 إلى 24',
  '25-34': 'من 25 إلى 34',
  '35-44': 'من 35 إلى 44',
  '45-54': 'من 45 إلى 54',
  '55-64': 'من 55 إلى 64',
  '65-74': 'من 65 إلى 74',
  '75-84': 'من 75 إلى 84',
  '85-over': '85 أو أكثر',
};

// Of the Friends and Family Test, as the question is.
export const experiences: Words['experiences'] = {
  'very-good': 'جيدة جدًا',
  good: 'جيدة',
  neither: 'لا جيدة ولا سيئة',
  poor: 'سيئة',
  'very-poor': 'سيئة جدًا',
  'dont-know': 'لا أعرف',
};
