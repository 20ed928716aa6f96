import { type Answers, isWriting } from '../answers.ts';
import type { StoryForm } from '../create-story-form.ts';
import { late } from '../late.ts';
import { ChoiceAnswer, type ChoiceField } from './choice-answer.tsx';
import { EmailAnswer } from './email-answer.tsx';
import type { AnswerProps } from './question-page.tsx';
import { TextAnswer } from './text-answer.tsx';
import { VisitedAnswer } from './visited-answer.tsx';

/** The options of a field, with their words. */
export function optionsOf(form: StoryForm, field: keyof Answers): [value: string, label: string][] {
  if (field === 'service') return form.organisation.services.map(({ id, name }) => [id, name]);
  const { tags, feelings, relations, ages, experiences } = late(form).words;
  const named = { goodTags: tags, betterTags: tags, feelings, relation: relations, age: ages, experience: experiences };
  return Object.entries(named[field as keyof typeof named] ?? {});
}

/** The fields of every question but the first. */
export function Answer(props: AnswerProps) {
  const { form, question } = props;
  if (question === 'visited') return <VisitedAnswer {...props} />;
  if (question === 'email') return <EmailAnswer {...props} />;
  if (!isWriting(question)) {
    return <ChoiceAnswer {...props} field={question as ChoiceField} options={optionsOf(form, question)} />;
  }
  const field = `${question as 'good' | 'better'}Tags` as const;
  return (
    <>
      <label for="text">{late(form).words.story.good.label}</label>
      <TextAnswer {...props} describedBy={props.isWrong ? 'error' : undefined} question={question} />
      <ChoiceAnswer {...props} field={field} options={optionsOf(form, field)} />
    </>
  );
}
