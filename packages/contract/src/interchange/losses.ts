/** What a survey loses on its way to another program or from one, in plain words with what holds instead. */
const words = {
  condition: 'The rule for who is asked this could not be kept: everybody is asked it.',
  jump: 'The rule for where to go on after this could not be kept: the next question follows.',
  decline: '“Prefer not to say” could not be kept.',
  shuffled: 'The answers always stand in the same order.',
  picture: 'The pictures could not be kept, only what they show in words.',
  consent: 'Other programs accept a “no” here.',
  thanks: 'The words after sending could not be kept.',
  scores: 'The scores could not be kept.',
  'rating-elsewhere': 'Other programs show it as a single choice.',
  'ranking-elsewhere': 'Other programs show it as several choices.',
  dropped: 'There is no question of this kind: it was left out.',
  'too-few-answers': 'It has fewer than two answers to choose from: it was left out.',
  'as-text': 'It is answered in writing, as there is no question of this kind.',
  'as-month': 'It asks for a month and a year, never for a day.',
  'answers-elsewhere': 'Its answers are kept somewhere else: it is answered in writing.',
  'too-many-answers': 'It has more answers than can be shown: it is answered in writing.',
  'only-shown': 'It was worked out or shown there: here people answer it.',
  'not-shown': 'It was hidden and is no text: it was left out.',
  repeated: 'It could be answered several times over: it is asked once.',
  preset: 'The answer that was filled in beforehand could not be kept.',
  limits: 'A rule for what may be answered could not be kept.',
  required: 'The rule for when an answer is needed could not be kept.',
  inserted: 'It repeats an earlier answer in its words: the name in braces stands there instead.',
  look: 'How it looked could not be kept.',
  codes: 'The codes that say what is meant in other systems could not be kept.',
  cut: 'The words were too long, and end early.',
  markup: 'Bold, links and other marks in the words could not be kept, only what they say.',
  beside: 'The words beside its answers could not be kept.',
  comment: 'The field for a comment beside the answer was left out.',
  references: 'Answers that lead to a record elsewhere are kept as their words alone.',
  'answers-dropped': 'Answers without words of their own, such as links to records, were left out.',
  'answers-missing': 'Some of its answers are kept somewhere else, or rest on what is: they were left out.',
  'answer-rules': 'The rule for who is offered some of its answers could not be kept: everybody is offered them.',
  'as-several': 'It has more answers than can be ranked or shown as pictures: people choose from their words.',
  origin: 'Who made it, when, for what, and who may copy it could not be kept.',
  settings: 'These settings of it could not be kept:',
} as const;

export type LossCode = keyof typeof words;

/** Something that is not as it was. */
export interface Loss {
  code: LossCode;
  /** The question's own name; of the whole survey, where there is none. */
  question?: string | undefined;
  /** What a question said that was left out. */
  words?: string | undefined;
  /** Settings that there are no words for here, by their names in the file. */
  names?: readonly string[] | undefined;
}

/** What was lost, in plain words. */
export const lossInWords = ({ code, names }: Loss): string =>
  names ? `${words[code]} ${names.join(', ')}.` : words[code];

/** Each loss once, in the order they were met. */
export function lossesOnce(losses: readonly Loss[]): Loss[] {
  const known = new Map<string, Loss>();
  for (const loss of losses) {
    const key = `${loss.code} ${loss.question ?? ''}`;
    const names = [...new Set([...(known.get(key)?.names ?? []), ...(loss.names ?? [])])];
    known.set(key, { ...loss, ...(names.length > 0 && { names }) });
  }
  return [...known.values()];
}
