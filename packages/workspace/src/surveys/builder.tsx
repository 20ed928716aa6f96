import type { SurveyKind } from '@hearback/contract';
import { FFT_QUESTION, type QuestionKind, surveyLimits } from '@hearback/contract/surveys';
import { useModel, useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { BuilderModel } from './builder.model.ts';
import { withOptionalWords, withWords } from './edits.ts';
import { Hidden, Scores } from './hidden-and-scores.tsx';
import { Picked } from './picked.tsx';
import { frameWords, kindNames, messages } from './question.messages.ts';
import { QuestionCard } from './question-card.tsx';
import { fieldOfQuestion } from './question-words.ts';
import type { SurveyModel } from './survey.model.ts';
import { TypedField } from './typed-field.tsx';

interface BuilderProps {
  model: SurveyModel;
  kind: SurveyKind;
  maySet: boolean;
}

/** What a survey asks, question by question. */
export function Builder({ model, kind, maySet }: BuilderProps) {
  const builder = useModel(() => new BuilderModel(model));
  const definition = model.draft.value?.definition;
  if (!definition) return null;
  // Anonymous: only to take away what was there before that was a rule.
  const mayBring = kind === 'survey' || definition.hidden !== undefined;
  const wrong = [...model.troubles.value, ...model.mistakes.value];
  return (
    <div class="builder">
      {maySet && <Frame model={model} />}
      <h2>{messages.list}</h2>
      {maySet && <p class="quiet">{messages.keysHint}</p>}
      <ol class="questions" aria-label={messages.list}>
        {definition.questions.map((question) => (
          <QuestionCard
            key={question.id}
            {...{ builder, question, definition, maySet }}
            organisation={model.kept.value?.organisation.ods ?? ''}
            isFixed={kind === 'friends-and-family' && question.id === FFT_QUESTION}
            troubles={wrong.flatMap(({ field, text }) => (field === fieldOfQuestion(question.id) ? [text] : []))}
          />
        ))}
      </ol>
      {maySet && definition.questions.length < surveyLimits.questions && <Add builder={builder} />}
      {maySet && mayBring && <Hidden model={model} definition={definition} />}
      {maySet && <Scores model={model} definition={definition} />}
    </div>
  );
}

const kinds = Object.keys(kindNames) as QuestionKind[];

function Add({ builder }: { builder: BuilderModel }) {
  const kind = useSignal<QuestionKind>('choice');
  return (
    <div class="builder-add">
      <Picked
        id="add-kind"
        label={messages.add}
        value={kind.value}
        options={kinds.map((one) => [one, kindNames[one]])}
        onPick={(picked) => (kind.value = picked as QuestionKind)}
      />
      <Button onPress={() => builder.add(kind.value)}>{messages.addNow}</Button>
    </div>
  );
}

function Frame({ model }: { model: SurveyModel }) {
  const definition = model.draft.value?.definition;
  if (!definition) return null;
  const { title, introduction, thanks, languages } = definition;
  const [first = ''] = languages;
  const set = (parts: object) => model.edit((now) => ({ ...now, ...parts }));
  return (
    <details class="builder-frame">
      <summary>{frameWords.title}</summary>
      <div class="question-fields">
        <TypedField
          id="survey-title"
          label={frameWords.name}
          lang={first}
          text={title[first] ?? ''}
          onType={(text) => set({ title: withWords(title, first, text) })}
        />
        <TypedField
          id="survey-introduction"
          label={frameWords.introduction}
          rows={2}
          lang={first}
          text={introduction?.[first] ?? ''}
          onType={(text) => set({ introduction: withOptionalWords(introduction, first, text) })}
        />
        <TypedField
          id="survey-thanks"
          label={frameWords.thanks}
          rows={2}
          lang={first}
          text={thanks?.[first] ?? ''}
          onType={(text) => set({ thanks: withOptionalWords(thanks, first, text) })}
        />
      </div>
    </details>
  );
}
