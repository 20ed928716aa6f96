import { surveyLimits } from '@hearback/contract/surveys';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { addLanguage, missingIn, removeLanguage, translate, wordsOf } from './edits.ts';
import { languageName } from './languages.ts';
import { partName } from './part-name.ts';
import { Picked } from './picked.tsx';
import type { SurveyModel } from './survey.model.ts';
import { messages } from './translating.messages.ts';
import { TypedField } from './typed-field.tsx';

/** The languages that most people who need another one than English read, after Welsh. */
const OFFERED = [
  'cy',
  'pl',
  'ro',
  'pa',
  'ur',
  'pt',
  'es',
  'ar',
  'bn',
  'gu',
  'it',
  'tr',
  'fr',
  'so',
  'uk',
  'fa',
  'zh',
  'yi',
];

/** A survey's words side by side in two languages, with what is missing. */
export function Translating({ model }: { model: SurveyModel }) {
  const picked = useSignal<string>();
  const definition = model.draft.value?.definition;
  if (!definition) return null;
  const [first = '', ...others] = definition.languages;
  const language = picked.value && others.includes(picked.value) ? picked.value : others[0];
  const add = (added: string) => {
    if (!added) return;
    model.edit(addLanguage(added));
    picked.value = added;
  };
  const left = OFFERED.filter((one) => !definition.languages.includes(one));
  return (
    <section class="translating">
      <p class="quiet page-lead">{messages.lead(model.kept.value?.kind === 'staff')}</p>
      <div class="question-pair">
        {language && (
          <Picked
            id="translate-language"
            label={messages.language}
            value={language}
            options={others.map((one) => [one, languageName(one)])}
            onPick={(one) => (picked.value = one)}
          />
        )}
        {definition.languages.length < surveyLimits.languages && (
          <Picked
            id="translate-add"
            label={messages.add}
            value=""
            options={[['', messages.choose], ...left.map((one) => [one, languageName(one)] as const)]}
            onPick={add}
          />
        )}
      </div>
      {language ? (
        <Pairs model={model} first={first} language={language} />
      ) : (
        <p>{messages.only(languageName(first))}</p>
      )}
    </section>
  );
}

/** So many characters have room in one line of a field. */
const LINE = 32;

/** Words that are longer than a line are seen whole while they are written in another language. */
function roomFor({ length }: string): { rows?: number } {
  return length > LINE ? { rows: Math.min(8, Math.ceil(length / LINE) + 1) } : {};
}

function Pairs({ model, first, language }: { model: SurveyModel; first: string; language: string }) {
  const definition = model.draft.value?.definition;
  if (!definition) return null;
  const name = languageName(language);
  const missing = missingIn(definition, language);
  return (
    <>
      <p role="status" class={missing > 0 ? 'survey-changed' : 'quiet'}>
        {messages.missing(missing, name)}
      </p>
      <ul class="pairs">
        {wordsOf(definition)
          .filter(({ texts }) => texts[first])
          .map(({ pointer, texts }) => (
            <li key={pointer} class={texts[language] ? 'pair' : 'pair pair-missing'}>
              <p lang={first} dir="auto">
                {texts[first]}
              </p>
              <TypedField
                id={`pair${pointer.replaceAll('/', '-')}`}
                label={messages.field(partName(pointer), name)}
                lang={language}
                text={texts[language] ?? ''}
                {...roomFor(texts[first] ?? '')}
                onType={(text) => model.edit(translate(pointer, language, text))}
              />
            </li>
          ))}
      </ul>
      <div class="buttons">
        <Button look="link" onPress={() => model.edit(removeLanguage(language))}>
          {messages.remove(name)}
        </Button>
      </div>
    </>
  );
}
