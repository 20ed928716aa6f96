/** The languages that the pages speak. */
type Spoken = 'en' | 'cy' | 'pl' | 'ar';

/** A place where staff can turn, with where it is known from. */
interface Place {
  name: Record<Spoken, string>;
  words: Record<Spoken, string>;
  source: string;
  /** Whether it was found on a public page. What is from memory must be looked up before real people read it. */
  isVerified: boolean;
  /** The languages whose words somebody has reviewed who speaks them. */
  reviewed: readonly Spoken[];
}

/** Where else staff can turn in England. Change `version`, a day, with every change. */
export const speakUp = {
  version: '2026-11-27',
  places: [
    {
      name: {
        en: 'Freedom to Speak Up Guardian',
        cy: 'Gwarcheidwad Rhyddid i Godi Llais (Freedom to Speak Up Guardian)',
        pl: 'Opiekun programu Freedom to Speak Up (swoboda zgłaszania spraw)',
        ar: 'المسؤول عن حرية التعبير عن المخاوف (Freedom to Speak Up Guardian)',
      },
      words: {
        en: 'Somebody outside your line of managers who listens in confidence. Your organisation says who it is.',
        cy: 'Rhywun y tu allan i’ch llinell reoli sy’n gwrando’n gyfrinachol. Bydd eich sefydliad yn dweud pwy ydyw.',
        pl: 'Osoba spoza Twoich przełożonych, która wysłucha Cię w zaufaniu. Twoja placówka powie, kto to jest.',
        ar: 'شخص من خارج تسلسل مديريك يستمع إليك بسرية. تخبرك مؤسستك من هو.',
      },
      source: 'from memory of how the National Guardian’s Office describes it',
      isVerified: false,
      reviewed: ['en'],
    },
  ],
} satisfies { version: string; places: readonly Place[] };

/** The same in the language that somebody reads: in English where there are no words in that. */
export function speakUpIn(language: string): { language: Spoken; places: { name: string; words: string }[] } {
  const [main = ''] = language.toLowerCase().split('-');
  const spoken = isSpoken(main) ? main : 'en';
  return {
    language: spoken,
    places: speakUp.places.map(({ name, words }) => ({ name: name[spoken], words: words[spoken] })),
  };
}

function isSpoken(language: string): language is Spoken {
  return language === 'en' || language === 'cy' || language === 'pl' || language === 'ar';
}
