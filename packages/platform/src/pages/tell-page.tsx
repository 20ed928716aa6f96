import type { FieldError, Organisation } from '@hearback/contract';
import { Experience, Feeling, Relation } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { Choices, ErrorSummary, TextField } from './form-parts.tsx';
import { renderPage } from './layout.tsx';
import { words } from './pages.messages.ts';
import { PrivateWays } from './private-ways.tsx';
import { type FilledForm, type FormField, valuesOf } from './tell-form.ts';

export interface TellPageProps {
  organisation: Organisation;
  filled: FilledForm;
  errors: FieldError[];
}

/** The story form as plain HTML: it works with no script at all. */
export function tellPage({ organisation, filled, errors }: TellPageProps): string {
  const title = words.form.title(organisation.name);
  return renderPage({
    title: errors.length > 0 ? `${words.form.error}${title}` : title,
    isPrivate: true,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors.map(inFormWords)} />}
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <p class="lead">{words.form.lead}</p>
        <p class="notice">{en.story.urgent}</p>
        <PrivateWays organisation={organisation} />
        <form method="post" action={`/tell/${organisation.ods}`} class="tell" noValidate>
          <input type="hidden" name="id" value={filled.id} />
          <input type="hidden" name="key" value={filled.key} />
          <Questions organisation={organisation} filled={filled} errors={errors.map(inFormWords)} />
          <button class="button" type="submit" name="step" value="check">
            {words.form.next}
          </button>
        </form>
      </>
    ),
  });
}

function Questions({ organisation, filled: { values }, errors }: TellPageProps) {
  const { story } = en;
  const field = (name: FormField) => ({
    name,
    value: valuesOf(values, name),
    error: errors.find(({ pointer }) => pointer === `/${name}` || pointer?.startsWith(`/${name}/`))?.detail,
  });
  return (
    <>
      {organisation.services.length > 0 && (
        <Choices
          {...field('service')}
          question={story.service.question}
          options={[
            ...organisation.services.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: words.form.noService },
          ]}
        />
      )}
      <TextField
        {...field('happened')}
        question={story.happened.question}
        hint={story.happened.hint}
        rows={8}
        isRequired
      />
      <TextField {...field('good')} question={story.good.question} hint={story.good.hint} rows={4} />
      <TextField {...field('better')} question={story.better.question} hint={story.better.hint} rows={4} />
      <Choices
        {...field('feelings')}
        question={story.feelings.question}
        hint={story.feelings.hint}
        options={Feeling.options.map((value) => ({ value, label: en.feelings[value] }))}
        isSeveral
      />
      <Choices
        {...field('relation')}
        question={story.relation.question}
        options={Relation.options.map((value) => ({ value, label: en.relations[value] }))}
      />
      <Choices
        {...field('experience')}
        question={story.experience.question}
        options={Experience.options.map((value) => ({ value, label: en.experiences[value] }))}
      />
      <TextField
        {...field('email')}
        question={story.email.question}
        label={story.email.label}
        hint={story.email.hint}
      />
    </>
  );
}

function inFormWords(error: FieldError): FieldError {
  if (error.pointer === '/happened' && error.code === 'required')
    return { ...error, detail: en.story.happened.missing };
  if (error.pointer === '/email') return { ...error, detail: en.story.email.wrong };
  return error;
}
