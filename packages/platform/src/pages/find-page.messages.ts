const en = {
  language: 'en',
  skip: 'Skip to the main part',
  otherLanguages: 'In other languages',
  unknown: {
    organisation: {
      heading: 'We cannot find this practice or trust',
      lead: 'The link that led you here may be wrong, or the practice or trust may not use this site.',
    },
    survey: {
      heading: 'We cannot find this survey',
      lead: 'The link that led you here may be wrong, or the survey may be gone. You can still tell your practice or trust what happened.',
    },
  },
  find: {
    heading: 'Find your practice or trust',
    label: 'Which practice or trust is it?',
    hint: 'Write its name, or a part of it.',
    button: 'Search',
    found: 'Choose yours',
    more: 'There are more. Write more of the name to see fewer.',
    none: 'We found none with this name. Check the spelling, or write a shorter part of it.',
  },
  elsewhere: {
    heading: 'Where else to turn',
    text: 'You can always tell the practice or trust itself: in person, by phone or by letter.',
    urgent: 'If you need medical help now, call 111. In an emergency, call 999.',
    all: 'Go to the start page',
  },
};

/** What is said where somebody looks for their organisation. */
export type FindWords = typeof en;

/** Welsh, which nobody has reviewed yet. */
const cy: FindWords = {
  language: 'cy',
  skip: 'Neidio i’r prif ran',
  otherLanguages: 'Mewn ieithoedd eraill',
  unknown: {
    organisation: {
      heading: 'Ni allwn ddod o hyd i’r practis neu’r ymddiriedolaeth hon',
      lead: 'Efallai fod y ddolen a ddaeth â chi yma yn anghywir, neu nad yw’r practis neu’r ymddiriedolaeth yn defnyddio’r wefan hon.',
    },
    survey: {
      heading: 'Ni allwn ddod o hyd i’r arolwg hwn',
      lead: 'Efallai fod y ddolen a ddaeth â chi yma yn anghywir, neu fod yr arolwg wedi mynd. Gallwch ddweud o hyd wrth eich practis neu ymddiriedolaeth beth ddigwyddodd.',
    },
  },
  find: {
    heading: 'Dewch o hyd i’ch practis neu ymddiriedolaeth',
    label: 'Pa bractis neu ymddiriedolaeth ydyw?',
    hint: 'Ysgrifennwch ei enw, neu ran ohono.',
    button: 'Chwilio',
    found: 'Dewiswch eich un chi',
    more: 'Mae rhagor. Ysgrifennwch fwy o’r enw i weld llai.',
    none: 'Ni ddaethom o hyd i un â’r enw hwn. Gwiriwch y sillafu, neu ysgrifennwch ran fyrrach ohono.',
  },
  elsewhere: {
    heading: 'Ble arall i droi',
    text: 'Gallwch bob amser ddweud wrth y practis neu’r ymddiriedolaeth ei hun: wyneb yn wyneb, dros y ffôn neu drwy lythyr.',
    urgent: 'Os oes angen cymorth meddygol arnoch nawr, ffoniwch 111. Mewn argyfwng ffoniwch 999.',
    all: 'Ewch i’r dudalen gychwyn',
  },
};

/** Polish, which nobody has reviewed yet. */
const pl: FindWords = {
  language: 'pl',
  skip: 'Przejdź do głównej części',
  otherLanguages: 'W innych językach',
  unknown: {
    organisation: {
      heading: 'Nie możemy znaleźć tej przychodni ani szpitala',
      lead: 'Link, który tu prowadził, może być błędny albo ta placówka nie korzysta z tej strony.',
    },
    survey: {
      heading: 'Nie możemy znaleźć tej ankiety',
      lead: 'Link, który tu prowadził, może być błędny albo tej ankiety już nie ma. Nadal możesz opowiedzieć swojej przychodni lub szpitalowi, co się stało.',
    },
  },
  find: {
    heading: 'Znajdź swoją przychodnię lub szpital',
    label: 'Która to przychodnia lub szpital?',
    hint: 'Wpisz nazwę lub jej część.',
    button: 'Szukaj',
    found: 'Wybierz swoją placówkę',
    more: 'Jest ich więcej. Wpisz dłuższą część nazwy, aby zobaczyć mniej.',
    none: 'Nie znaleźliśmy placówki o tej nazwie. Sprawdź pisownię albo wpisz krótszą część nazwy.',
  },
  elsewhere: {
    heading: 'Gdzie jeszcze można się zwrócić',
    text: 'Zawsze możesz powiedzieć o tym samej przychodni lub szpitalowi: osobiście, przez telefon lub listownie.',
    urgent: 'Jeśli potrzebujesz teraz pomocy medycznej, zadzwoń pod 111. W nagłym wypadku zadzwoń pod 999.',
    all: 'Przejdź do strony głównej',
  },
};

/** Arabic, which nobody has reviewed yet. */
const ar: FindWords = {
  language: 'ar',
  skip: 'انتقل إلى الجزء الرئيسي',
  otherLanguages: 'بلغات أخرى',
  unknown: {
    organisation: {
      heading: 'لا يمكننا العثور على هذه العيادة أو المستشفى',
      lead: 'قد يكون الرابط الذي أوصلك إلى هنا خطأ، أو قد لا تستخدم هذه العيادة أو المستشفى هذا الموقع.',
    },
    survey: {
      heading: 'لا يمكننا العثور على هذا الاستبيان',
      lead: 'قد يكون الرابط الذي أوصلك إلى هنا خطأ، أو ربما لم يعد الاستبيان موجودًا. ما زال بإمكانك إخبار عيادتك أو مستشفاك بما حدث.',
    },
  },
  find: {
    heading: 'ابحث عن عيادتك أو مستشفاك',
    label: 'ما اسم العيادة أو المستشفى؟',
    hint: 'اكتب الاسم أو جزءًا منه.',
    button: 'بحث',
    found: 'اختر عيادتك أو مستشفاك',
    more: 'هناك المزيد. اكتب جزءًا أطول من الاسم لترى عددًا أقل.',
    none: 'لم نجد شيئًا بهذا الاسم. تحقق من الكتابة، أو اكتب جزءًا أقصر منه.',
  },
  elsewhere: {
    heading: 'إلى أين يمكنك التوجه أيضًا',
    text: 'يمكنك دائمًا إخبار العيادة أو المستشفى مباشرة: شخصيًا أو بالهاتف أو برسالة.',
    urgent: 'إذا كنت بحاجة إلى مساعدة طبية الآن، فاتصل بالرقم 111. في حالات الطوارئ اتصل بالرقم 999.',
    all: 'انتقل إلى صفحة البداية',
  },
};

/** The languages that it is in. */
export const findLanguages: readonly FindWords[] = [en, cy, pl, ar];

/** The words for who reads in a language: English ones where there are none in that. */
export function findWordsIn(language: string): FindWords {
  const [main = ''] = language.toLowerCase().split('-');
  return findLanguages.find((words) => words.language === main) ?? en;
}
