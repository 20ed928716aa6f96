/** A rule that the page about complaints tells people, with where it comes from. */
interface Fact {
  /** The one sentence of it in each language of the page; that in English is what the others were made from. */
  text: { en: string } & Readonly<Record<string, string>>;
  /** Regulation of SI 2009/309, or who says it. */
  source: string;
  /** Whether it was found on a public page. What is from memory must be looked up before real people read it. */
  isVerified: boolean;
}

/** What the page says of the rules for complaints in England. Change `version`, a day, with every change. */
export const complaintFacts = {
  version: '2026-11-28',
  who: {
    text: {
      en: 'You can complain about care that you had, or that affects you. Somebody else can complain for you if you ask them to, or if you cannot do it yourself.',
      cy: 'Gallwch gwyno am ofal a gawsoch, neu sy’n effeithio arnoch. Gall rhywun arall gwyno drosoch os gofynnwch iddynt, neu os na allwch wneud hynny eich hun.',
      pl: 'Możesz złożyć skargę na opiekę, którą Ci zapewniono lub która ma na Ciebie wpływ. Ktoś inny może złożyć skargę za Ciebie, jeśli o to poprosisz albo jeśli nie możesz zrobić tego samodzielnie.',
      ar: 'يمكنك تقديم شكوى من رعاية حصلت عليها أو تؤثر فيك. ويمكن لشخص آخر أن يشتكي نيابة عنك إذا طلبت منه ذلك، أو إذا كنت لا تستطيع القيام به بنفسك.',
    },
    source: 'regulation 5',
    isVerified: false,
  },
  time: {
    text: {
      en: 'Complain within 12 months of what happened, or of when you came to know of it. If there was a good reason to wait longer, ask all the same.',
      cy: 'Cwynwch o fewn 12 mis i’r hyn a ddigwyddodd, neu i’r adeg y daethoch i wybod amdano. Os oedd rheswm da dros aros yn hirach, gofynnwch yr un fath.',
      pl: 'Złóż skargę w ciągu 12 miesięcy od zdarzenia albo od dnia, w którym dowiadujesz się o nim. Jeśli był ważny powód, aby czekać dłużej, zapytaj mimo to.',
      ar: 'قدّم شكواك خلال 12 شهرًا مما حدث، أو من الوقت الذي علمت فيه به. وإذا كان هناك سبب وجيه للانتظار مدة أطول فاسأل مع ذلك.',
    },
    source: 'regulation 12',
    isVerified: false,
  },
  acknowledged: {
    text: {
      en: 'Within 3 working days they tell you that they have it. You can talk with them about how they will look into it, and by when you get the answer.',
      cy: 'O fewn 3 diwrnod gwaith byddant yn dweud wrthych ei bod ganddynt. Gallwch siarad â nhw am sut y byddant yn edrych i mewn iddi, ac erbyn pryd y cewch yr ateb.',
      pl: 'W ciągu 3 dni roboczych powiedzą Ci, że ją mają. Możesz z nimi porozmawiać o tym, jak zbadają sprawę i do kiedy dostaniesz odpowiedź.',
      ar: 'خلال 3 أيام عمل يخبرونك بأنها وصلتهم. ويمكنك التحدث معهم عن كيفية النظر فيها وعن موعد حصولك على الجواب.',
    },
    source: 'regulation 13',
    isVerified: false,
  },
  answered: {
    text: {
      en: 'They look into it, keep you informed, and send you a signed answer in writing: what they found, and what they will do.',
      cy: 'Maent yn edrych i mewn iddi, yn rhoi gwybod i chi, ac yn anfon ateb ysgrifenedig wedi’i lofnodi atoch: beth a ganfuwyd, a beth y byddant yn ei wneud.',
      pl: 'Badają sprawę, informują Cię na bieżąco i wysyłają Ci podpisaną odpowiedź na piśmie: co ustalono i co zrobią.',
      ar: 'ينظرون فيها، ويبقونك على علم، ويرسلون إليك جوابًا مكتوبًا وموقّعًا: ما وجدوه وما سيفعلونه.',
    },
    source: 'regulation 14',
    isVerified: true,
  },
  ombudsman: {
    text: {
      en: 'If you are not content with the answer, you can go to the Parliamentary and Health Service Ombudsman.',
      cy: 'Os nad ydych yn fodlon ar yr ateb, gallwch fynd at yr Ombwdsmon Seneddol a Gwasanaeth Iechyd.',
      pl: 'Jeśli odpowiedź Cię nie zadowala, możesz zwrócić się do Rzecznika Parlamentu i Służby Zdrowia (Ombudsmana).',
      ar: 'إذا لم تكن راضيًا عن الجواب، يمكنك اللجوء إلى أمين المظالم للبرلمان والخدمات الصحية.',
    },
    source: 'regulation 14',
    isVerified: true,
  },
  board: {
    text: {
      en: 'You can complain to the integrated care board (ICB) for your area instead.',
      cy: 'Gallwch gwyno yn lle hynny i’r bwrdd gofal integredig (ICB) ar gyfer eich ardal.',
      pl: 'Zamiast tego możesz złożyć skargę w radzie zintegrowanej opieki (ICB) dla Twojej okolicy.',
      ar: 'يمكنك بدلًا من ذلك تقديم الشكوى إلى مجلس الرعاية المتكاملة (ICB) في منطقتك.',
    },
    source: 'NHS England, for general practice',
    isVerified: false,
  },
} satisfies Record<string, Fact | string>;

/** The sentence of a fact for who reads in a language. */
export function factIn({ text }: Fact, language: string): string {
  return text[language] ?? text.en;
}
