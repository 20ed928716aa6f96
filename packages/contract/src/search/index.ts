export { type MarkedPiece, markedText, snippetOf } from './marked.ts';
export { isFoundIn, standsIn, type Wanted, wantedIn } from './wanted.ts';
export { type Word, wordsIn } from './words.ts';
