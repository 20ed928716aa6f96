import { OrganisationKind, parentKind, type StaffOrganisation } from '@hearback/contract';
import { useModel } from '@preact/signals';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { Choices } from '../parts/field/choices.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { usePorts } from '../ports/ports.ts';
import { AddOrganisationModel, hasParent } from './add-organisation.model.ts';
import { kinds, messages } from './organisations.messages.ts';

/** Adds an organisation by its code. */
export function AddOrganisation({ onAdded }: { onAdded: (organisation: StaffOrganisation) => unknown }) {
  const ports = usePorts();
  const model = useModel(() => new AddOrganisationModel({ ...ports, onAdded }));
  const mistakes = model.mistakes.value;
  const chosen = model.chosen.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.submit();
  };
  return (
    <section class="card">
      <h2>{messages.add}</h2>
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={mistakes} />
        <TextField
          id="add-code"
          label={messages.code}
          hint={messages.codeHint}
          value={model.code}
          error={mistakeIn(mistakes, 'add-code')}
        />
        <TextField id="add-name" label={messages.name} value={model.name} error={mistakeIn(mistakes, 'add-name')} />
        <Choices
          id="add-kind"
          legend={messages.kind}
          options={OrganisationKind.options.map((value) => ({ value, label: kinds[value].of }))}
          value={model.kind}
          error={mistakeIn(mistakes, 'add-kind')}
        />
        {hasParent(chosen) && (
          <TextField
            id="add-parent"
            label={messages.parent}
            hint={messages.parentHint(parentKind[chosen] ?? '')}
            value={model.parent}
            error={mistakeIn(mistakes, 'add-parent')}
          />
        )}
        <p class="organisation-advice" role="status">
          {model.advice}
        </p>
        <div class="buttons">
          <Button type="submit" look="main" isBusy={model.isBusy.value}>
            {model.isBusy.value ? messages.submitting : messages.submit}
          </Button>
        </div>
      </form>
    </section>
  );
}
