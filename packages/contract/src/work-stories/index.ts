// The rules of stories that staff tell; their schemas are in the contract's own door.
export { quarterOf, quartersBefore, workQuarter } from './figures.ts';
export {
  isWorkEditAnswered,
  openWorkEdit,
  workDecisionTroubles,
  workDoorTroubles,
  workEditAnswerTroubles,
  workEditTroubles,
  workWordsOf,
} from './rules.ts';
