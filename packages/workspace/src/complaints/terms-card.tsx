import { useModel } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary } from '../parts/error-summary/error-summary.tsx';
import { CheckBox } from '../parts/field/check-box.tsx';
import { NoticeRegion } from '../parts/notice/notice.tsx';
import { usePorts } from '../ports/ports.ts';
import { messages } from './terms.messages.ts';
import { TermsModel } from './terms.model.ts';

interface TermsCardProps {
  ods: string;
  /** What it is a part of. */
  whole: string | undefined;
}

/** Who signs the answers to complaints to an organisation. */
export function TermsCard({ ods, whole }: TermsCardProps) {
  const ports = usePorts();
  const model = useModel(() => new TermsModel(ports, { ods, whole }));
  useEffect(() => {
    void model.load();
  }, [model]);
  const { value: people } = model.people;
  if (!people) return null;
  const isBusy = model.isBusy.value;
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    void model.save();
  };
  return (
    <section class="card">
      <h2>{messages.title}</h2>
      <p class="quiet">{messages.lead}</p>
      <NoticeRegion notice={model.notice.value} />
      <form class="form" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={model.mistakes.value} />
        {people.length === 0 && <p>{messages.nobody}</p>}
        <fieldset class="field">
          <legend class="field-label">{messages.who}</legend>
          {people.map(({ id, name, jobTitle }) => (
            <label class="choice" key={id}>
              <input
                type="checkbox"
                checked={model.responsible.value.includes(id)}
                onChange={(event) => model.set(id, event.currentTarget.checked)}
              />
              <span dir="auto">
                {name}, {jobTitle}
              </span>
            </label>
          ))}
        </fieldset>
        <CheckBox id="complaints-second-look" label={messages.secondLook} value={model.asksSecondLook} />
        <div class="buttons">
          <Button type="submit" isBusy={isBusy}>
            {isBusy ? messages.saving : messages.save}
          </Button>
        </div>
      </form>
    </section>
  );
}
