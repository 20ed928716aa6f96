import type { DefinitionTrouble } from './definition-trouble.ts';
import type { SurveyDefinition } from './survey.ts';

/**
 * What keeps a survey from being one of staff: each question is asked of everyone, as who was asked a question tells what they
 * said to another one; and nothing comes along with its link that could tell who answered.
 */
export function staffVoiceTroubles({ questions, hidden = [] }: SurveyDefinition): DefinitionTrouble[] {
  const sometimes = questions.filter(({ showIf, next = [] }) => showIf !== undefined || next.length > 0);
  return [
    ...sometimes.map(({ id }) => ({ code: 'staff-asked-sometimes' as const, question: id })),
    ...(hidden.length === 0 ? [] : [{ code: 'staff-not-anonymous' as const }]),
  ];
}
