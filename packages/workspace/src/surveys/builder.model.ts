import type { Question, QuestionKind } from '@hearback/contract/surveys';
import { createModel, signal } from '@preact/signals';
import { changeQuestion, copyOf, insertQuestion, moveQuestion, newQuestion, removeQuestion } from './edits.ts';
import { messages } from './question.messages.ts';
import { fieldOfQuestion } from './question-words.ts';
import type { SurveyModel } from './survey.model.ts';

type BuiltSurvey = Pick<SurveyModel, 'draft' | 'edit' | 'said' | 'wanted' | 'bringBack'>;

/** Building a survey's list of questions. */
export const BuilderModel = createModel((survey: BuiltSurvey) => {
  /** The question that is open for changing. */
  const opened = signal<string>();
  const { said, wanted, bringBack } = survey;
  const [dragged, over] = [signal<string>(), signal<number>()];

  const definition = () => survey.draft.value?.definition;
  const placeOf = (id: string) => definition()?.questions.findIndex((question) => question.id === id) ?? -1;

  const add = (question: Question, at: number): void => {
    survey.edit(insertQuestion(question, at));
    [opened.value, wanted.value] = [question.id, [`text-${question.id}`]];
    said.value = messages.added(at + 1);
  };
  const move = (id: string, to: number): void => {
    const count = definition()?.questions.length ?? 0;
    if (to < 0 || to >= count || to === placeOf(id)) return;
    survey.edit(moveQuestion(id, to));
    [said.value, wanted.value] = [messages.movedTo(to + 1, count), [fieldOfQuestion(id)]];
  };

  return {
    ...{ opened, said, over, move, bringBack },
    add(kind: QuestionKind): void {
      const now = definition();
      if (now) add(newQuestion(kind, now), now.questions.length);
    },
    copy(id: string): void {
      const now = definition();
      const question = now?.questions[placeOf(id)];
      if (now && question) add(copyOf(question, now), placeOf(id) + 1);
    },
    /** Opens a question, with the focus in its words, which stand before the button; or closes it. */
    turn(id: string): void {
      const isOpen = opened.value === id;
      [opened.value, wanted.value] = isOpen ? [undefined, []] : [id, [`text-${id}`]];
    },
    change(id: string, parts: object): void {
      survey.edit(changeQuestion(id, parts));
    },
    remove(id: string): void {
      if (definition()?.questions.length !== 1) survey.edit(removeQuestion(id));
    },
    drag({ dataTransfer, currentTarget }: DragEvent, id: string): void {
      dragged.value = id;
      dataTransfer?.setData('text/plain', id);
      const card = (currentTarget as HTMLElement).closest('li');
      if (card) dataTransfer?.setDragImage(card, 0, 0);
    },
    dragOver(event: DragEvent, at: number): void {
      if (dragged.value === undefined) return;
      event.preventDefault();
      over.value = at;
    },
    drop(event: DragEvent, at: number): void {
      if (dragged.value === undefined) return;
      event.preventDefault();
      move(dragged.value, at);
      [dragged.value, over.value] = [undefined, undefined];
    },
  };
});
export type BuilderModel = InstanceType<typeof BuilderModel>;
