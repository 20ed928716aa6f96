import type { EnquiryPerson, EnquiryTold } from '@hearback/contract';
import type { EnquiryWords } from '../enquiry-words/words-in.ts';

/** What somebody asked, who they are and how they are reached, answer by answer. */
export function EnquiryAnswers({
  told,
  person,
  words,
}: {
  told: EnquiryTold;
  person: EnquiryPerson | undefined;
  words: EnquiryWords;
}) {
  return (
    <dl class="answers">
      {[...askedIn(told, words), ...(person ? personIn(person, words) : [])].map(
        ([question, answer]) =>
          answer && (
            <div class="fact" key={question}>
              <dt>{question}</dt>
              <dd class="prose" dir="auto">
                {answer}
              </dd>
            </div>
          ),
      )}
    </dl>
  );
}

type Answer = readonly [question: string, answer: string | undefined];

function askedIn({ wrong, help }: EnquiryTold, words: EnquiryWords): Answer[] {
  return [
    [words.wrong.question, wrong],
    [words.help.question, help],
  ];
}

function personIn(person: EnquiryPerson, words: EnquiryWords): Answer[] {
  const { about, agrees, needs = [] } = person;
  const forSomebody: Answer[] = [
    [words.whose.question, person.whose],
    [words.relation.question, person.relation],
    [words.agrees.question, agrees && words.agrees.options[agrees]],
    [words.why.question, person.why],
  ];
  return [
    [words.about.question, words.about.options[about]],
    ...(about === 'somebody' ? forSomebody : []),
    [words.name.question, person.name],
    [words.by.question, words.by.options[person.by]],
    [words.email.question, person.email],
    [words.phone.question, person.phone],
    [words.address.question, person.address],
    [words.when.question, person.when],
    [words.needs.question, needs.map((need) => words.needs.options[need]).join(', ')],
    [words.otherNeeds.question, person.otherNeeds],
  ];
}
