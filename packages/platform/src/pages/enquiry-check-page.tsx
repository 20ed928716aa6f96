import type { EnquirySubmission } from '@hearback/contract';
import { personIn } from '../enquiries/store.ts';
import type { EnquiryWords } from '../enquiry-words/words-in.ts';
import type { FoundOrganisation } from '../organisations/store.ts';
import { wordsIn } from '../survey-words/words-in.ts';
import { enquiryFields } from './enquiry-form.ts';
import { Identity, writtenIn } from './enquiry-page.tsx';
import { EnquiryAnswers } from './enquiry-parts.tsx';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { type FilledForm, valuesOf } from './tell-form.ts';

interface EnquiryCheckPageProps {
  organisation: FoundOrganisation;
  words: EnquiryWords;
  filled: FilledForm;
  submission: EnquirySubmission;
}

/** What somebody will ask in private, to be read once more. */
export function enquiryCheckPage({ organisation, words, filled, submission }: EnquiryCheckPageProps): string {
  const { skip, help, urgent } = wordsIn(words.language);
  return renderPage({
    look: organisation,
    title: words.check,
    isPrivate: true,
    words: { language: words.language, skip },
    children: (
      <>
        <h1>{words.check}</h1>
        <p class="lead">{words.checkLead}</p>
        <UrgentHelp written={writtenIn(filled)} help={help} />
        <EnquiryAnswers told={submission} person={personIn(submission)} words={words} />
        <p class="notice">
          {urgent} {words.hours}
        </p>
        <form method="post" action={`/help/${organisation.ods}/ask`} class="send">
          <Identity filled={filled} words={words} />
          {enquiryFields.flatMap((name) =>
            valuesOf(filled.values, name).map((value) => (
              <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
            )),
          )}
          <button class="button" type="submit" name="step" value="send">
            {words.send}
          </button>
          <button class="button button-quiet" type="submit" name="step" value="change">
            {words.change}
          </button>
        </form>
      </>
    ),
  });
}
