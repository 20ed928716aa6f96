import type { FieldError } from '@hearback/contract';
import { AgeBand, Experience, Feeling, Relation } from '@hearback/contract';
import { fieldErrorIn } from '../author-words/field-error-in.ts';
import { authorWordsIn } from '../author-words/words-in.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import { type StoryPageWords, storyPageLanguages } from '../story-words/words-in.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { monthNamesIn } from '../time/words.ts';
import { MonthField, TagsAndText } from './form-groups.tsx';
import { Choices, ErrorSummary, TextField } from './form-parts.tsx';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { Opening } from './opening.tsx';
import { OtherLanguages } from './other-languages.tsx';
import { PrivateWays } from './private-ways.tsx';
import { type FilledForm, type FormField, valuesOf } from './tell-form.ts';

export interface TellPageProps {
  organisation: FoundOrganisation;
  words: StoryPageWords;
  filled: FilledForm;
  errors: FieldError[];
  /** The year it is in England: a story may be of it or of the three before. */
  thisYear: number;
}

/** The story form as plain HTML: it works with no script at all. */
export function tellPage(props: TellPageProps): string {
  const { organisation, words, filled } = props;
  const { problem, problemHeading, skip, help } = wordsIn(words.language);
  const errors = props.errors.map((error) => inFormWords(error, words));
  const title = words.title(organisation.name);
  return renderPage({
    look: organisation,
    title: errors.length > 0 ? problem(title) : title,
    isPrivate: true,
    words: { language: words.language, skip },
    children: (
      <>
        {errors.length > 0 && <ErrorSummary errors={errors} heading={problemHeading} />}
        <h1>
          <bdi>{title}</bdi>
        </h1>
        {organisation.opening && <Opening text={organisation.opening} />}
        <p class="lead">{words.lead}</p>
        {!words.isReviewed && <p class="meta">{words.unreviewed}</p>}
        <p class="notice">{words.story.urgent}</p>
        <PrivateWays organisation={organisation} links={words.privateWays} language={words.language} />
        <UrgentHelp written={writtenIn(filled)} help={help} />
        <form method="post" action={`/tell/${organisation.ods}`} class="tell" noValidate>
          <Identity filled={filled} words={words} />
          <Questions {...props} errors={errors} />
          <button class="button" type="submit" name="step" value="check">
            {words.next}
          </button>
        </form>
        {errors.length === 0 && (
          <OtherLanguages
            language={words.language}
            languages={storyPageLanguages}
            address={(language) => `/tell/${organisation.ods}?lang=${language}`}
          />
        )}
      </>
    ),
  });
}

/** What goes along with each step of the form. */
export function Identity({ filled: { id, key }, words }: { filled: FilledForm; words: StoryPageWords }) {
  return (
    <>
      <input type="hidden" name="id" value={id} />
      <input type="hidden" name="key" value={key} />
      <input type="hidden" name="lang" value={words.language} />
    </>
  );
}

const writtenIn = ({ values }: FilledForm) =>
  (['happened', 'good', 'better'] as const).map((name) => valuesOf(values, name)[0]);

/** What every field of the form is given. */
function fieldsOf({ words, filled, errors }: TellPageProps) {
  const around = { optional: words.story.optional, error: wordsIn(words.language).problem('') };
  return (name: FormField) => ({
    ...{ name, around, value: valuesOf(filled.values, name) },
    error: errors.find(({ pointer }) => pointer === `/${name}` || pointer?.startsWith(`/${name}/`))?.detail,
  });
}

function Questions(form: TellPageProps) {
  const { story, tags, feelings, noService } = form.words;
  const { services } = form.organisation;
  const field = fieldsOf(form);
  const { around } = field('happened');
  return (
    <>
      {services.length > 0 && (
        <Choices
          {...field('service')}
          question={story.service.question}
          options={[...services.map(({ id, name }) => ({ value: id, label: name })), { value: '', label: noService }]}
        />
      )}
      <TextField {...field('happened')} {...story.happened} rows={8} isRequired />
      <TagsAndText {...story.good} {...{ names: tags, around }} tags={field('goodTags')} text={field('good')} />
      <TagsAndText {...story.better} {...{ names: tags, around }} tags={field('betterTags')} text={field('better')} />
      <Choices {...field('feelings')} {...story.feelings} options={optionsOf(Feeling.options, feelings)} isSeveral />
      <Visit {...form} />
      <AboutYou {...form} />
    </>
  );
}

const optionsOf = <Value extends string>(values: readonly Value[], labels: Record<Value, string>) =>
  values.map((value) => ({ value, label: labels[value] }));

function Visit(form: TellPageProps) {
  const { words, errors, thisYear } = form;
  const field = fieldsOf(form);
  const [[month], [year]] = [field('visitedMonth').value, field('visitedYear').value];
  return (
    <MonthField
      name="visited"
      asked={words.story.visited}
      error={errors.find(({ pointer }) => pointer === '/visited')?.detail}
      months={monthNamesIn(words.language)}
      around={field('visitedMonth').around}
      {...{ month, year, thisYear }}
    />
  );
}

function AboutYou(form: TellPageProps) {
  const { story, relations, ages, experiences } = form.words;
  const { question, label, hint } = story.email;
  const field = fieldsOf(form);
  return (
    <>
      <Choices {...field('relation')} {...story.relation} options={optionsOf(Relation.options, relations)} />
      <Choices {...field('age')} {...story.age} options={optionsOf(AgeBand.options, ages)} />
      <Choices {...field('experience')} {...story.experience} options={optionsOf(Experience.options, experiences)} />
      <TextField {...field('email')} {...{ question, label, hint }} />
    </>
  );
}

function inFormWords(error: FieldError, { story, language }: StoryPageWords): FieldError {
  if (error.pointer === '/happened' && error.code === 'required') return { ...error, detail: story.happened.missing };
  if (error.pointer === '/email') return { ...error, detail: story.email.wrong };
  if (error.pointer === '/visited') {
    const { outside, wrong } = story.visited;
    const isOutside = error.code === 'in-the-future' || error.code === 'too-long-ago';
    return { ...error, detail: isOutside ? outside : wrong };
  }
  return fieldErrorIn(error, authorWordsIn(language));
}
