import { fieldError } from '../field-errors.ts';
import type { FieldError } from '../problems.ts';
import type { WorkDoorDraft } from './door.ts';
import type { WorkDecision } from './work-story.ts';

/** What is wrong with a decision beyond its shape. */
export function workDecisionTroubles({ verdict, reason }: WorkDecision): FieldError[] {
  return verdict === 'reject' && reason === undefined
    ? [fieldError('/reason', 'required', 'Say which rule it does not keep to.')]
    : [];
}

/** What is wrong with how a door is to be, beyond its shape. */
export function workDoorTroubles({ isOpen, speakUp }: WorkDoorDraft): FieldError[] {
  return isOpen && speakUp === undefined
    ? [fieldError('/speakUp', 'required', 'Say where else your staff can turn before you open the page.')]
    : [];
}
