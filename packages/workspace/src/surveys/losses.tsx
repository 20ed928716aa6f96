import { type Loss, lossInWords } from '@hearback/contract/interchange';
import { type SurveyDefinition, textIn } from '@hearback/contract/surveys';
import { messages } from './from-file.messages.ts';

/** What is not as it was, by question. */
export function Losses({ losses, definition }: { losses: readonly Loss[]; definition: SurveyDefinition }) {
  const [first = ''] = definition.languages;
  const about = [...new Set(losses.map(({ question }) => question))];
  const nameOf = (id: string) => {
    const question = definition.questions.find((one) => one.id === id);
    if (question) return textIn(question.text, first, first);
    return losses.find((loss) => loss.question === id && loss.words)?.words ?? id;
  };
  return (
    <ul class="survey-losses">
      {about.map((id) => (
        <li key={id ?? ''}>
          <strong dir="auto">{id === undefined ? messages.wholeSurvey : nameOf(id)}</strong>
          {losses
            .filter(({ question }) => question === id)
            .map((loss) => (
              <p key={loss.code}>{lossInWords(loss)}</p>
            ))}
        </li>
      ))}
    </ul>
  );
}
