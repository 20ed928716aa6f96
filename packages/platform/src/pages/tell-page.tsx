import type { FieldError } from '@hearback/contract';
import { AgeBand, Experience, Feeling, Relation } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import type { FoundOrganisation } from '../organisations/store.ts';
import { MonthField, TagsAndText } from './form-groups.tsx';
import { Choices, ErrorSummary, TextField } from './form-parts.tsx';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { Opening } from './opening.tsx';
import { words } from './pages.messages.ts';
import { PrivateWays } from './private-ways.tsx';
import { type FilledForm, type FormField, valuesOf } from './tell-form.ts';

export interface TellPageProps {
  organisation: FoundOrganisation;
  filled: FilledForm;
  errors: FieldError[];
  /** The year it is in England: a story may be of it or of the three before. */
  thisYear: number;
}

/** The story form as plain HTML: it works with no script at all. */
export function tellPage({ organisation, filled, errors, thisYear }: TellPageProps): string {
  const title = words.form.title(organisation.name);
  const [happened, good, better] = (['happened', 'good', 'better'] as const).map(
    (name) => valuesOf(filled.values, name)[0],
  );
  return renderPage({
    accent: organisation.accent,
    title: errors.length > 0 ? `${words.form.error}${title}` : title,
    isPrivate: true,
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors.map(inFormWords)} />}
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {organisation.opening && <Opening text={organisation.opening} />}
        <p class="lead">{words.form.lead}</p>
        <p class="notice">{en.story.urgent}</p>
        <PrivateWays organisation={organisation} />
        <UrgentHelp written={[happened, good, better]} />
        <form method="post" action={`/tell/${organisation.ods}`} class="tell" noValidate>
          <input type="hidden" name="id" value={filled.id} />
          <input type="hidden" name="key" value={filled.key} />
          <Questions organisation={organisation} filled={filled} errors={errors.map(inFormWords)} thisYear={thisYear} />
          <button class="button" type="submit" name="step" value="check">
            {words.form.next}
          </button>
        </form>
      </>
    ),
  });
}

function Questions(form: TellPageProps) {
  const { story } = en;
  const { services } = form.organisation;
  return (
    <>
      {services.length > 0 && (
        <Choices
          {...fieldIn(form, 'service')}
          question={story.service.question}
          options={[
            ...services.map(({ id, name }) => ({ value: id, label: name })),
            { value: '', label: words.form.noService },
          ]}
        />
      )}
      <TextField
        {...fieldIn(form, 'happened')}
        question={story.happened.question}
        hint={story.happened.hint}
        rows={8}
        isRequired
      />
      <TagsAndText {...story.good} tags={fieldIn(form, 'goodTags')} text={fieldIn(form, 'good')} />
      <TagsAndText {...story.better} tags={fieldIn(form, 'betterTags')} text={fieldIn(form, 'better')} />
      <Choices
        {...fieldIn(form, 'feelings')}
        question={story.feelings.question}
        hint={story.feelings.hint}
        options={Feeling.options.map((value) => ({ value, label: en.feelings[value] }))}
        isSeveral
      />
      <Visit {...form} />
      <AboutYou {...form} />
    </>
  );
}

function Visit(form: TellPageProps) {
  const { question, hint } = en.story.visited;
  const [month] = fieldIn(form, 'visitedMonth').value;
  const [year] = fieldIn(form, 'visitedYear').value;
  const error = errorAt(form, 'visited');
  const chosen = { month, year, thisYear: form.thisYear };
  return <MonthField name="visited" question={question} hint={hint} error={error} {...chosen} />;
}

function AboutYou(form: TellPageProps) {
  const { story } = en;
  return (
    <>
      <Choices
        {...fieldIn(form, 'relation')}
        question={story.relation.question}
        options={Relation.options.map((value) => ({ value, label: en.relations[value] }))}
      />
      <Choices
        {...fieldIn(form, 'age')}
        question={story.age.question}
        hint={story.age.hint}
        options={AgeBand.options.map((value) => ({ value, label: en.ages[value] }))}
      />
      <Choices
        {...fieldIn(form, 'experience')}
        question={story.experience.question}
        options={Experience.options.map((value) => ({ value, label: en.experiences[value] }))}
      />
      <TextField
        {...fieldIn(form, 'email')}
        question={story.email.question}
        label={story.email.label}
        hint={story.email.hint}
      />
    </>
  );
}

function fieldIn(form: TellPageProps, name: FormField) {
  return { name, value: valuesOf(form.filled.values, name), error: errorAt(form, name) };
}

function errorAt({ errors }: TellPageProps, name: string): string | undefined {
  return errors.find(({ pointer }) => pointer === `/${name}` || pointer?.startsWith(`/${name}/`))?.detail;
}

function inFormWords(error: FieldError): FieldError {
  if (error.pointer === '/happened' && error.code === 'required')
    return { ...error, detail: en.story.happened.missing };
  if (error.pointer === '/email') return { ...error, detail: en.story.email.wrong };
  if (error.pointer === '/visited') {
    const { outside, wrong } = en.story.visited;
    const isOutside = error.code === 'in-the-future' || error.code === 'too-long-ago';
    return { ...error, detail: isOutside ? outside : wrong };
  }
  return error;
}
