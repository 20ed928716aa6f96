import type { Name } from '../engines/visit.ts';

/** A question after the first, and what is answered to it, if anything. */
export interface AskedIn {
  question: Name;
  answer?: { role: 'radio' | 'checkbox' | 'combobox'; name: string };
  /** Another answer of the same page. */
  also?: { role: 'combobox'; name: string };
}

/** Every name of the form and of the author's own page that a story in a language meets. */
export interface Tongue {
  language: 'cy' | 'ar';
  direction: 'ltr' | 'rtl';
  launcher: string;
  door: RegExp;
  happened: string;
  story: string;
  questions: readonly AskedIn[];
  email: string;
  next: RegExp;
  check: string;
  send: string;
  sent: RegExp;
  own: string;
}

export const WELSH: Tongue = {
  language: 'cy',
  direction: 'ltr',
  launcher: 'Rhoi adborth',
  door: /^Adrodd eich stori/,
  happened: 'Beth ddigwyddodd?',
  story: 'Esboniodd y nyrs y canlyniadau i mi.',
  questions: [
    { question: 'Beth oedd yn dda?', answer: { role: 'checkbox', name: 'Esboniadau a gwybodaeth' } },
    { question: 'Beth allai fod wedi bod yn well?' },
    { question: 'Sut gwnaeth hyn i chi deimlo?', answer: { role: 'checkbox', name: 'Diolchgar' } },
    {
      question: 'Pryd oedd hyn?',
      answer: { role: 'combobox', name: 'Mis' },
      also: { role: 'combobox', name: 'Blwyddyn' },
    },
    { question: 'Pwy ydych chi yn y stori hon?', answer: { role: 'radio', name: 'Y claf' } },
    { question: 'Faint yw eich oed?' },
    { question: /^Yn gyffredinol/, answer: { role: 'radio', name: 'Da iawn' } },
  ],
  email: 'Eich cyfeiriad e-bost',
  next: /^(Parhau|Hepgor y cwestiwn hwn)$/,
  check: 'Gwiriwch eich atebion',
  send: 'Anfon eich stori',
  sent: /^Diolch/,
  own: 'Eich stori',
};

export const ARABIC: Tongue = {
  language: 'ar',
  direction: 'rtl',
  launcher: 'شاركنا رأيك',
  door: /^احكِ قصتك/,
  happened: 'ماذا حدث؟',
  story: 'شرحت لي الممرضة النتائج.',
  questions: [
    { question: 'ما الذي كان جيدًا؟', answer: { role: 'checkbox', name: 'الشرح والمعلومات' } },
    { question: 'ما الذي كان يمكن أن يكون أفضل؟' },
    { question: 'كيف جعلك ذلك تشعر؟', answer: { role: 'checkbox', name: 'الاطمئنان' } },
    {
      question: 'متى كان ذلك؟',
      answer: { role: 'combobox', name: 'الشهر' },
      also: { role: 'combobox', name: 'السنة' },
    },
    { question: 'من أنت في هذه القصة؟', answer: { role: 'radio', name: 'المريض أو المريضة' } },
    { question: 'كم عمرك؟' },
    { question: /^بشكل عام/, answer: { role: 'radio', name: 'جيدة جدًا' } },
  ],
  email: 'عنوان بريدك الإلكتروني',
  next: /^(متابعة|تخطي هذا السؤال)$/,
  check: 'راجع إجاباتك',
  send: 'إرسال قصتك',
  sent: /^شكرًا لك/,
  own: 'قصتك',
};
