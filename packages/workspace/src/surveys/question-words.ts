import { type Question, type SurveyDefinition, textIn } from '@hearback/contract/surveys';

/** The id of a question's card on the screen. */
export function fieldOfQuestion(id: string): string {
  return `question-${id}`;
}

/** A question by its words, or by its number where it has none yet. */
export function questionName({ questions, languages: [first = ''] }: SurveyDefinition, id: string): string {
  const place = questions.findIndex((question) => question.id === id);
  const words = textIn(questions[place]?.text ?? {}, first, first);
  if (place < 0) return 'a question that is gone';
  return words ? `“${words}”` : `question ${place + 1}`;
}

/** A value of a question's answer as a condition names it, in words. */
export function valueName(question: Question | undefined, value: string, first: string): string {
  const lists = question && 'options' in question ? question.options : [];
  const columns = question?.kind === 'matrix' ? question.columns : [];
  const option = [...lists, ...columns].find(({ id }) => id === value);
  const special: Record<string, string> = { other: 'Other', declined: 'Prefer not to say', yes: 'Yes', no: 'No' };
  return (option && textIn(option.text, first, first)) || special[value] || value;
}
