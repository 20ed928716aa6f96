import type { SurveyDefinition } from '@hearback/contract/surveys';
import * as furtherRules from '../elements/further-rules.ts';
import { help } from '../elements/survey-help.tsx';
import { pages } from '../elements/survey-pages.tsx';
import { createSurveyForm, type SurveyForm as Model } from '../survey-form/create-survey-form.ts';
import { SurveyForm } from '../survey-form/survey-form.tsx';
import { testRunOf } from '../survey-form/test-run.ts';
import { kind as choice } from '../survey-kinds/choice.tsx';
import { kind as matrix } from '../survey-kinds/matrix.tsx';
import { kind as month } from '../survey-kinds/month.tsx';
import { kind as number } from '../survey-kinds/number.tsx';
import { kind as ranking } from '../survey-kinds/ranking.tsx';
import { kind as scale } from '../survey-kinds/scale.tsx';
import { kind as text } from '../survey-kinds/text.tsx';
import { words } from '../words/en.ts';
import { words as rareWords } from '../words/rare-en.ts';
import { words as surveyWords } from '../words/survey-en.ts';
import { words as restWords } from '../words/survey-rest-en.ts';
import { surveyOf } from './examples.ts';
import { show } from './show.tsx';

const kinds = { choice, matrix, month, number, ranking, scale, text };

/** A survey of which everything is there, on the page. What is sent is handed to `onSent`, and goes nowhere. */
export async function showSurvey(
  definition: SurveyDefinition,
  onSent: (answers: unknown, ...isPartial: true[]) => void = () => {},
) {
  const survey = surveyOf(definition);
  const { drafts, openSending } = testRunOf(survey);
  const sending = openSending();
  const { outbox } = sending;
  const form = createSurveyForm({
    ...{ survey, words, surveyWords, drafts },
    reading: { language: 'en', first: 'en' },
    ...{ given: {}, service: undefined, platform: 'https://feedback.example.org', takesFocus: false },
    loadKind: async (name) => kinds[name] as never,
    async loadPages(begun: Model) {
      for (const { id } of definition.questions) await begun.loadFor(id);
      const respond: typeof outbox.respond = (id, draft, identity) => {
        onSent(draft.answers, ...(draft.isPartial ? [true as const] : []));
        return outbox.respond(id, draft, identity);
      };
      return {
        ...{ ...pages, words: restWords },
        flow: pages.createSurveyFlow(begun, { ...sending, outbox: { ...outbox, respond } }),
        loadRare: () => ({ ...help, words: { ...rareWords, help: { ...rareWords.help, ...restWords.help } } }) as never,
        loadFurther: () => furtherRules,
      };
    },
    tell: () => {},
  });
  await form.loadFor(form.step.value);
  show(() => <SurveyForm form={form} />);
  return form;
}
