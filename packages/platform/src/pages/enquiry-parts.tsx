import type { EnquiryPerson, EnquiryTold } from '@hearback/contract';
import type { EnquiryWords } from '../enquiry-words/words-in.ts';
import type { ReachedWords } from './private-form.tsx';

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
  return <Answers answers={[...askedIn(told, words), ...(person ? personIn(person, words) : [])]} />;
}

/** A question with what was answered; nothing where that was left out. */
export type Answer = readonly [question: string, answer: string | undefined];

export function Answers({ answers }: { answers: readonly Answer[] }) {
  return (
    <dl class="answers">
      {answers.map(
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

function askedIn({ wrong, help }: EnquiryTold, words: EnquiryWords): Answer[] {
  return [
    [words.wrong.question, wrong],
    [words.help.question, help],
  ];
}

function personIn(person: EnquiryPerson, words: EnquiryWords): Answer[] {
  const { about, agrees } = person;
  const forSomebody: Answer[] = [
    [words.whose.question, person.whose],
    [words.relation.question, person.relation],
    [words.agrees.question, agrees && words.agrees.options[agrees]],
    [words.why.question, person.why],
  ];
  return [
    [words.about.question, words.about.options[about]],
    ...(about === 'somebody' ? forSomebody : []),
    ...reachedIn(person, words),
  ];
}

/** Who writes and how they are reached. */
export function reachedIn(person: EnquiryPerson, words: ReachedWords): Answer[] {
  const { needs = [] } = person;
  return [
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
