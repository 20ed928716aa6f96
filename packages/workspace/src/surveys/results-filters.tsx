import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import { Button } from '../parts/button/button.tsx';
import { ErrorSummary, mistakeIn } from '../parts/error-summary/error-summary.tsx';
import { SelectField } from '../parts/field/select-field.tsx';
import { TextField } from '../parts/field/text-field.tsx';
import { addressOfResults } from './addresses.ts';
import { languageName } from './languages.ts';
import { messages, methods } from './results.messages.ts';
import { filters, methodNames, type ResultsModel } from './results.model.ts';

/** Which answers are counted. */
export function ResultsFilters({ model }: { model: ResultsModel }) {
  const { route, query } = useLocation();
  const { typed, services, mistakes, survey, asked } = model;
  const languages = asked.value?.languages ?? [];
  const handleSubmit = (event: Event) => {
    event.preventDefault();
    const address = model.wanted();
    if (address) route(address);
  };
  return (
    <search>
      <form class="results-filters" noValidate onSubmit={handleSubmit}>
        <ErrorSummary mistakes={mistakes.value} />
        <TextField
          id="results-from"
          label={messages.from}
          type="date"
          value={typed.from}
          error={mistakeIn(mistakes.value, 'results-from')}
        />
        <TextField id="results-to" label={messages.to} type="date" value={typed.to} />
        {services.value.length > 0 && (
          <SelectField
            {...{ id: 'results-service', label: messages.service, value: typed.service, none: messages.anything }}
            options={services.value.map(({ id, name }) => [id, name])}
          />
        )}
        <SelectField
          {...{ id: 'results-method', label: messages.method, value: typed.method, none: messages.anything }}
          options={methodNames.map((method) => [method, methods[method]])}
        />
        {languages.length > 1 && (
          <SelectField
            {...{ id: 'results-language', label: messages.language, value: typed.language, none: messages.anything }}
            options={languages.map((language) => [language, languageName(language)])}
          />
        )}
        {(model.results.value?.partial || query.completion) && (
          <SelectField
            {...{ id: 'results-completion', label: messages.completion, value: typed.completion }}
            none={messages.anything}
            options={Object.entries(messages.completions)}
          />
        )}
        <Buttons>
          {filters.some((name) => query[name]) && survey.value && (
            <a href={addressOfResults(survey.value.id)}>{messages.clear}</a>
          )}
        </Buttons>
      </form>
    </search>
  );
}

function Buttons({ children }: { children: ComponentChildren }) {
  return (
    <div class="buttons">
      <Button type="submit">{messages.show}</Button>
      {children}
    </div>
  );
}
