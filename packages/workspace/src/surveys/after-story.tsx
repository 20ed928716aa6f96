import { AFTER_STORY, AFTER_STORY_QUESTIONS } from '@hearback/contract/surveys/inviting';
import { standing as words } from './survey.messages.ts';
import type { SurveyModel } from './survey.model.ts';
import type { Draft } from './survey-draft.ts';

/** Whether it is asked of those who have just told a story. */
export function AfterStory({ model, draft }: { model: SurveyModel; draft: Draft }) {
  const { questions, hidden = [] } = draft.definition;
  const count = questions.filter(({ kind }) => kind !== 'information').length;
  return (
    <div class="field">
      <label class="choice">
        <input
          type="checkbox"
          aria-describedby="survey-after-story-hint"
          checked={draft.isAfterStory}
          onChange={(event) => model.set({ isAfterStory: event.currentTarget.checked })}
        />
        <span>{words.afterStory}</span>
      </label>
      <p class="field-hint" id="survey-after-story-hint">
        {words.afterStoryHint}
      </p>
      {draft.isAfterStory && count > AFTER_STORY_QUESTIONS && <p class="quiet">{words.afterStoryLong(count)}</p>}
      {draft.isAfterStory && hidden.includes(AFTER_STORY.field) && <p class="quiet">{words.afterStoryKept}</p>}
    </div>
  );
}
