import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { StoryAction } from '../staff.ts';
import type { AppealDecision, StoryAppeal } from './appeal.ts';

/** What is wrong with a decision on an appeal beyond its shape. */
export function appealTroubles({ verdict, note }: AppealDecision): FieldError[] {
  const isExplained = verdict !== 'dismiss' || note !== undefined;
  return isExplained ? [] : [fieldError('/note', 'required', 'Say to the author why the decision stays.')];
}

/** Whether one may decide on an appeal: never on one against one's own decision, unless there is nobody else. */
export function mayDecideAppeal({ isOwn, isAlone }: Pick<StoryAppeal, 'isOwn' | 'isAlone'>): boolean {
  return !isOwn || isAlone;
}

/** The first appeal that waits and that one may decide on. */
export function openAppeal<Appeal extends Pick<StoryAppeal, 'state' | 'isOwn' | 'isAlone'>>(
  appeals: readonly Appeal[],
): Appeal | undefined {
  return appeals.find((appeal) => appeal.state === 'open' && mayDecideAppeal(appeal));
}

/** Whether something can be done with a story as far as appeals go. */
export function appealsAllow(action: StoryAction, appeals: readonly StoryAppeal[]): boolean {
  return action !== 'decide-appeal' || openAppeal(appeals) !== undefined;
}
