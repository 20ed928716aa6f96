import { parseBody, type StaffSurvey, SurveyDraft } from '@hearback/contract';
import type { SurveyDefinition } from '@hearback/contract/surveys';

/** A survey as somebody is changing it; days and number as they are typed. */
export interface Draft {
  definition: SurveyDefinition;
  opensOn: string;
  closesOn: string;
  quota: string;
  isAfterStory: boolean;
}

/** What is kept on the platform, as a draft. */
export function draftFrom({
  definition,
  opensOn = '',
  closesOn = '',
  quota,
  isAfterStory = false,
}: StaffSurvey): Draft {
  return { definition, opensOn, closesOn, quota: quota === undefined ? '' : String(quota), isAfterStory };
}

/** A draft as it is sent, beside what is wrong with its shape. */
export function sendable(draft: Draft, { organisation, kind, revision }: StaffSurvey) {
  const { definition, opensOn, closesOn, quota, isAfterStory } = draft;
  return parseBody(SurveyDraft, {
    ...{ organisation: organisation.ods, kind, definition, revision },
    ...(opensOn && { opensOn }),
    ...(closesOn && { closesOn }),
    ...(quota.trim() && { quota: Number(quota) }),
    ...(isAfterStory && { isAfterStory }),
  });
}

/** Whether two drafts say the same. */
export function isSameDraft(one: Draft, other: Draft): boolean {
  return JSON.stringify(textsOf(one)) === JSON.stringify(textsOf(other));
}

/** A draft as the device keeps it. */
export function textsOf({ definition, isAfterStory, ...texts }: Draft): Record<string, string> {
  return { definition: JSON.stringify(definition), ...texts, afterStory: isAfterStory ? 'yes' : '' };
}

/** A draft as the device kept it; nothing where there is none. */
export function draftIn(texts: Readonly<Record<string, string>>): Draft | undefined {
  const { definition, opensOn = '', closesOn = '', quota = '', afterStory } = texts;
  if (!definition) return undefined;
  const isAfterStory = afterStory === 'yes';
  return { definition: JSON.parse(definition) as SurveyDefinition, opensOn, closesOn, quota, isAfterStory };
}
