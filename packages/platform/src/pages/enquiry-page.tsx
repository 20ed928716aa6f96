import { Agreement, type FieldError } from '@hearback/contract';
import { type EnquiryWords, enquiryLanguages } from '../enquiry-words/words-in.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import type { EnquiryField } from './enquiry-form.ts';
import { Choices, ErrorSummary, TextField } from './form-parts.tsx';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { OtherLanguages } from './other-languages.tsx';
import { Identity, ReachedFields } from './private-form.tsx';
import { type FilledForm, valuesOf } from './tell-form.ts';

export interface EnquiryPageProps {
  organisation: FoundOrganisation;
  words: EnquiryWords;
  filled: FilledForm;
  errors: readonly FieldError[];
}

/** The form by which somebody asks for help in private, as plain HTML. */
export function enquiryPage(props: EnquiryPageProps): string {
  const { organisation, words, filled, errors } = props;
  const { problemHeading, problem, urgent, help, skip } = wordsIn(words.language);
  const title = words.title(organisation.name);
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
        <p class="lead">{words.lead}</p>
        <p>{words.readBy[hasPals(organisation) ? 'trust' : 'practice']}</p>
        {!words.isReviewed && <p class="meta">{words.unreviewed}</p>}
        <p class="notice">
          {urgent} {words.hours}
        </p>
        <UrgentHelp written={writtenIn(filled)} help={help} />
        <form method="post" action={`/help/${organisation.ods}/ask`} class="tell enquiry" noValidate>
          <Identity filled={filled} language={words.language} />
          <Asked {...props} />
          <ForWhom {...props} />
          <ReachedFields words={words} field={fieldsOf(props)} />
          <button class="button" type="submit" name="step" value="check">
            {words.next}
          </button>
        </form>
        {!isWrong && (
          <OtherLanguages
            language={words.language}
            languages={enquiryLanguages}
            address={(language) => `/help/${organisation.ods}/ask?lang=${language}`}
          />
        )}
      </>
    ),
  });
}

/** General practices have no PALS. */
export const hasPals = ({ kind }: FoundOrganisation) => kind === 'trust' || kind === 'site';

/** What every field of the form is given. */
function fieldsOf({ words, filled, errors }: EnquiryPageProps) {
  const { survey, problem } = wordsIn(words.language);
  const around = { optional: survey.optional, error: problem('') };
  return (name: EnquiryField) => ({
    ...{ name, around, value: valuesOf(filled.values, name) },
    error: errors.find(({ pointer }) => pointer === `/${name}` || pointer?.startsWith(`/${name}/`))?.detail,
  });
}

function Asked(props: EnquiryPageProps) {
  const { wrong, help } = props.words;
  const field = fieldsOf(props);
  return (
    <>
      <TextField {...field('wrong')} question={wrong.question} hint={wrong.hint} rows={8} isRequired />
      <TextField {...field('help')} question={help.question} hint={help.hint} rows={4} />
    </>
  );
}

function ForWhom(props: EnquiryPageProps) {
  const { about, whose, relation, agrees, why } = props.words;
  const field = fieldsOf(props);
  const asked = field('about');
  const options = Agreement.options.map((value) => ({ value, label: agrees.options[value] }));
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
        <Choices {...field('agrees')} question={agrees.question} hint={agrees.hint} options={options} isRequired />
        <div class="for-cannot">
          <TextField {...field('why')} question={why.question} hint={why.hint} type="text" fills="off" isRequired />
        </div>
      </div>
    </>
  );
}

/** What was written in its own words. */
export function writtenIn({ values }: FilledForm): (string | undefined)[] {
  return (['wrong', 'help'] as const).map((name) => valuesOf(values, name)[0]);
}
