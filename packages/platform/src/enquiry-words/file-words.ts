import { FILES_A_MESSAGE } from '@hearback/contract';

/** What is said of files that go with a message. */
export interface FileWords {
  question: string;
  hint: string;
  /** Said where something else has to be mended first: browsers forget which files were chosen. */
  again: string;
  many: string;
  large: (name: string) => string;
  wrong: (name: string) => string;
  full: string;
  /** Before the files of a message. */
  files: string;
  picture: string;
}

const en: FileWords = {
  question: 'Files to send with it',
  hint: `Photos (JPEG, PNG or WebP) or PDF. ${FILES_A_MESSAGE} files at most, each up to 10 MB.`,
  again: 'Then choose your files again.',
  many: `Choose ${FILES_A_MESSAGE} files or fewer. You can send more with another message.`,
  large: (name) => `${name} is larger than 10 MB. Choose a smaller one, and choose the others again.`,
  wrong: (name) =>
    `We cannot open ${name} as a photo (JPEG, PNG or WebP) or PDF. Save it as one of these, and choose all files again.`,
  full: 'There is no room for more files here. Ask them how else to send it.',
  files: 'Files',
  picture: 'photo',
};

const cy: FileWords = {
  question: 'Ffeiliau i’w hanfon gyda hi',
  hint: `Lluniau (JPEG, PNG neu WebP) neu PDF. Dim mwy na ${FILES_A_MESSAGE} ffeil, pob un hyd at 10 MB.`,
  again: 'Yna dewiswch eich ffeiliau eto.',
  many: `Dewiswch ${FILES_A_MESSAGE} ffeil neu lai. Gallwch anfon mwy gyda neges arall.`,
  large: (name) => `Mae ${name} yn fwy na 10 MB. Dewiswch un llai, a dewiswch y lleill eto.`,
  wrong: (name) =>
    `Ni allwn agor ${name} fel llun (JPEG, PNG neu WebP) na PDF. Cadwch hi fel un o’r rhain, a dewiswch bob ffeil eto.`,
  full: 'Nid oes lle i ragor o ffeiliau yma. Gofynnwch iddynt sut arall i’w hanfon.',
  files: 'Ffeiliau',
  picture: 'llun',
};

const pl: FileWords = {
  question: 'Pliki do wiadomości',
  hint: `Zdjęcia (JPEG, PNG lub WebP) albo PDF. Najwyżej ${FILES_A_MESSAGE} plików, każdy do 10 MB.`,
  again: 'Potem wybierz pliki jeszcze raz.',
  many: `Wybierz najwyżej ${FILES_A_MESSAGE} plików. Więcej możesz wysłać z następną wiadomością.`,
  large: (name) => `Plik ${name} jest większy niż 10 MB. Wybierz mniejszy, a pozostałe wybierz jeszcze raz.`,
  wrong: (name) =>
    `Nie możemy otworzyć pliku ${name} jako zdjęcia (JPEG, PNG lub WebP) ani PDF. Zapisz go w jednym z tych formatów i wybierz wszystkie pliki jeszcze raz.`,
  full: 'Nie ma tu miejsca na więcej plików. Zapytaj, jak inaczej możesz to wysłać.',
  files: 'Pliki',
  picture: 'zdjęcie',
};

const ar: FileWords = {
  question: 'ملفات ترسلها معها',
  hint: `صور (JPEG أو PNG أو WebP) أو PDF. ${FILES_A_MESSAGE} ملفات على الأكثر، وكل ملف حتى 10 ميغابايت.`,
  again: 'ثم اختر ملفاتك مرة أخرى.',
  many: `اختر ${FILES_A_MESSAGE} ملفات أو أقل. يمكنك إرسال المزيد مع رسالة أخرى.`,
  large: (name) => `الملف ${name} أكبر من 10 ميغابايت. اختر ملفا أصغر، واختر الملفات الأخرى مرة أخرى.`,
  wrong: (name) =>
    `لا يمكننا فتح الملف ${name} كصورة (JPEG أو PNG أو WebP) أو PDF. احفظه بإحدى هذه الصيغ، واختر كل الملفات مرة أخرى.`,
  full: 'لا يوجد مكان لملفات أخرى هنا. اسألهم كيف يمكنك إرسالها بطريقة أخرى.',
  files: 'الملفات',
  picture: 'صورة',
};

const all: Readonly<Record<string, FileWords>> = { en, cy, pl, ar };

/** In the language of the page around them. */
export function fileWordsIn(language: string): FileWords {
  return all[language] ?? en;
}
