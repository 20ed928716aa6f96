import type { StaffSurvey } from '@hearback/contract';
import { type Loss, questionnaireFrom } from '@hearback/contract/interchange';
import { useSignal } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { takeOut as messages } from './from-file.messages.ts';
import { Losses } from './losses.tsx';
import type { SurveyModel } from './survey.model.ts';

/** A survey as a file for another program, with what that does not say. */
export function TakeOut({ model, survey }: { model: SurveyModel; survey: StaffSurvey }) {
  const lost = useSignal<readonly Loss[]>();
  const definition = model.draft.value?.definition ?? survey.definition;
  const isAsWritten = survey.version > 0 && !survey.isChanged && !model.isChanged.value;
  const handleDownload = () => {
    const { questionnaire, losses } = questionnaireFrom(definition, {
      url: `${location.origin}/survey/${survey.id}`,
      version: survey.version,
      state: isAsWritten ? survey.state : 'draft',
    });
    const file = new Blob([JSON.stringify(questionnaire, null, 2)], { type: 'application/fhir+json' });
    const address = URL.createObjectURL(file);
    Object.assign(document.createElement('a'), { href: address, download: `survey-${survey.id}.json` }).click();
    URL.revokeObjectURL(address);
    lost.value = losses;
  };
  return (
    <details class="survey-take-out">
      <summary>{messages.title}</summary>
      <p>{messages.about}</p>
      <Button onPress={handleDownload}>{messages.download}</Button>
      <div role="status">
        {lost.value && <p>{messages.done}</p>}
        {lost.value && <p>{lost.value.length > 0 ? messages.lost : messages.whole}</p>}
      </div>
      {lost.value && <Losses losses={lost.value} definition={definition} />}
    </details>
  );
}
