// The rules of stories that staff tell; their schemas are in the contract's own door.
export { quarterOf, quartersBefore, workQuarter } from './figures.ts';
export { workDecisionTroubles, workDoorTroubles } from './rules.ts';
