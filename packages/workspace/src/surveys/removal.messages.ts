import { messages as questionWords } from './question.messages.ts';

export const messages = {
  removed: questionWords.removed,
  undo: 'Bring it back',
  back: (name: string) => `It is back: ${name}`,
  language: (name: string) => `${name} with all its words`,
  option: { options: 'answer', rows: 'row', columns: 'column' },
  listed: (list: string, words: string) => `${list} ${words}`,
  picture: (option: string) => `the picture of ${option}`,
  rule: (number: number, question: string) => `rule ${number} of ${question}`,
  way: (number: number, question: string) => `way ${number} of ${question}`,
  wayRule: (number: number, way: string) => `rule ${number} of ${way}`,
  counted: (question: string, score: string) => `${question} in ${score}`,
};
