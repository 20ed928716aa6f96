/** A place where staff can turn, with where it is known from. */
interface Place {
  name: string;
  words: string;
  source: string;
  /** Whether it was found on a public page. What is from memory must be looked up before real people read it. */
  isVerified: boolean;
}

/** Where else staff can turn in England. Change `version`, a day, with every change. */
export const speakUp = {
  version: '2026-11-26',
  places: [
    {
      name: 'Freedom to Speak Up Guardian',
      words: 'Somebody outside your line of managers who listens in confidence. Your organisation says who it is.',
      source: 'from memory of how the National Guardian’s Office describes it',
      isVerified: false,
    },
  ],
} satisfies { version: string; places: readonly Place[] };
