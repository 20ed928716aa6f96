import { changes as statuses } from '@hearback/contract/words/changes-en';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, type Mistake, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { CHANGES } from './addresses.ts';
import { messages } from './choosing.messages.ts';
import type { ChoosingModel } from './choosing.model.ts';
import { MoreToChoose } from './more-to-choose.tsx';

interface ChoosingProps {
  model: ChoosingModel;
  /** The id of the field that one is chosen in, as the model has it. */
  field: string;
  /** What is linked already, and not to be chosen again. */
  known: readonly string[];
  isBusy: boolean;
  /** What went wrong with linking. */
  mistakes?: readonly Mistake[];
  onLinked?: () => void;
}

/** The public changes of an organisation to choose one from, and the button that links it. */
export function Choosing({ model, field, known, isBusy, mistakes = [], onLinked }: ChoosingProps) {
  const wrong = [...model.mistakes.value, ...mistakes];
  const free = model.changes.value?.filter(({ id }) => !known.includes(id));
  const handleLink = async () => {
    if (await model.link()) onLinked?.();
  };
  return (
    <>
      <ErrorSummary mistakes={wrong} />
      {!free && wrong.length === 0 && <p role="status">{messages.loading}</p>}
      {free?.length === 0 && model.hasMore.value && <MoreToChoose of={model} />}
      {free?.length === 0 && !model.hasMore.value && (
        <p>
          {messages.empty} <a href={CHANGES}>{messages.toChanges}</a>
        </p>
      )}
      {free && free.length > 0 && (
        <>
          <SelectField
            id={field}
            label={messages.choose}
            value={model.chosen}
            options={free.map(({ id, what, status }) => [id, `${what} (${statuses[status]})`] as const)}
            none={messages.chooseNone}
            error={mistakeIn(wrong, field)}
          />
          <MoreToChoose of={model} />
          <div class="buttons">
            <Button isBusy={isBusy} onPress={handleLink}>
              {isBusy ? messages.linking : messages.link}
            </Button>
          </div>
        </>
      )}
    </>
  );
}
