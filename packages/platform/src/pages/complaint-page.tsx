import { ActingFor, type FieldError } from '@hearback/contract';
import { england2009 } from '@hearback/contract/complaints';
import { type ComplaintWords, complaintLanguages } from '../complaint-words/words-in.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import type { ComplaintField } from './complaint-form.ts';
import { hasPals } from './enquiry-page.tsx';
import { Choices, ErrorSummary, TextField } from './form-parts.tsx';
import { UrgentHelp } from './help.tsx';
import { inLanguage } from './in-language.ts';
import { renderPage } from './layout.tsx';
import { OtherLanguages } from './other-languages.tsx';
import { Identity, ReachedFields } from './private-form.tsx';
import { type FilledForm, valuesOf } from './tell-form.ts';

export interface ComplaintPageProps {
  organisation: FoundOrganisation;
  words: ComplaintWords;
  filled: FilledForm;
  errors: readonly FieldError[];
}

/** The form by which somebody complains, as plain HTML. */
export function complaintPage(props: ComplaintPageProps): string {
  const { organisation, words, filled, errors } = props;
  const { ods, name } = organisation;
  const { problemHeading, problem, urgent, help, skip } = wordsIn(words.language);
  const title = words.title(name);
  const isWrong = errors.length > 0;
  return renderPage({
    look: organisation,
    title: isWrong ? problem(title) : title,
    isPrivate: true,
    words: { language: words.language, skip },
    children: (
      <>
        {isWrong && <ErrorSummary errors={[...errors]} heading={problemHeading} />}
        <h1>
          <bdi>{title}</bdi>
        </h1>
        <Before organisation={organisation} words={words} />
        <p class="notice">
          {urgent} {words.hours}
        </p>
        <UrgentHelp written={complaintWrittenIn(filled)} help={help} />
        <form method="post" action={`/complain/${ods}`} class="tell enquiry" noValidate>
          <Identity filled={filled} language={words.language} />
          <Told {...props} />
          <ForWhom {...props} />
          <ReachedFields words={words} field={fieldsOf(props)} />
          <button class="button" type="submit" name="step" value="check">
            {words.next}
          </button>
        </form>
        {!isWrong && (
          <OtherLanguages
            language={words.language}
            languages={complaintLanguages}
            address={(language) => `/complain/${ods}?lang=${language}`}
          />
        )}
      </>
    ),
  });
}

/** What is to be known before the first question. */
function Before({ organisation, words }: Pick<ComplaintPageProps, 'organisation' | 'words'>) {
  return (
    <>
      <p class="lead">{words.lead}</p>
      <p>
        <strong>{words.noFear}</strong> {words.advocate}
      </p>
      {!hasPals(organisation) && <p>{words.board}</p>}
      <p>
        <a href={inLanguage(`/help/${organisation.ods}#complaint`, words.language)}>{words.rules}</a>
      </p>
      {!words.isReviewed && <p class="meta">{words.unreviewed}</p>}
    </>
  );
}

/** What every field of the form is given. */
function fieldsOf({ words, filled, errors }: ComplaintPageProps) {
  const { survey, problem } = wordsIn(words.language);
  const around = { optional: survey.optional, error: problem('') };
  return (name: ComplaintField) => ({
    ...{ name, around, value: valuesOf(filled.values, name) },
    error: errors.find(({ pointer }) => pointer === `/${name}` || pointer?.startsWith(`/${name}/`))?.detail,
  });
}

function Told(props: ComplaintPageProps) {
  const { wrong, wanted, happenedOn, knownOn, whyLate } = props.words;
  const field = fieldsOf(props);
  const { months } = england2009.complain;
  return (
    <>
      <TextField {...field('wrong')} question={wrong.question} hint={wrong.hint} rows={8} isRequired />
      <TextField {...field('wanted')} question={wanted.question} hint={wanted.hint} rows={4} />
      <TextField
        {...field('happenedOn')}
        question={happenedOn.question}
        hint={happenedOn.hint}
        type="date"
        fills="off"
      />
      <TextField {...field('knownOn')} question={knownOn.question} type="date" fills="off" />
      <TextField {...field('whyLate')} question={whyLate.question(months)} hint={whyLate.hint} rows={2} />
    </>
  );
}

function ForWhom(props: ComplaintPageProps) {
  const { about, whose, relation, actingFor } = props.words;
  const field = fieldsOf(props);
  const asked = field('about');
  const options = ActingFor.options.map((value) => ({ value, label: actingFor.options[value] }));
  return (
    <>
      <Choices
        {...asked}
        value={asked.value.length > 0 ? asked.value : ['me']}
        question={about.question}
        options={(['me', 'somebody'] as const).map((value) => ({ value, label: about.options[value] }))}
        isRequired
      />
      <div class="for-somebody">
        <TextField {...field('whose')} question={whose.question} type="text" fills="off" isRequired />
        <TextField {...field('relation')} question={relation.question} hint={relation.hint} type="text" fills="off" />
        <Choices
          {...field('actingFor')}
          question={actingFor.question}
          hint={actingFor.hint}
          options={options}
          isRequired
        />
      </div>
    </>
  );
}

/** What was written in its own words. */
export function complaintWrittenIn({ values }: FilledForm): (string | undefined)[] {
  return (['wrong', 'wanted', 'whyLate'] as const).map((name) => valuesOf(values, name)[0]);
}
