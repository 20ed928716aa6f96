// The Friends and Family Test's monthly return. Of no use to whoever answers one: a form never loads this.
export {
  type Changed,
  changedSince,
  monthAfter,
  monthsBack,
  type ReturnTally,
  returnAnswers,
  returnCounts,
  returnDue,
  returnMethods,
} from './counts.ts';
export { returnRules } from './rules.ts';
