import type { ComplaintPerson, ComplaintTold } from '@hearback/contract';
import { england2009 } from '@hearback/contract/complaints';
import type { ComplaintWords } from '../complaint-words/words-in.ts';
import { type Answer, Answers, reachedIn } from './enquiry-parts.tsx';

/** What somebody complains about, who they are and how they are reached, answer by answer. */
export function ComplaintAnswers(props: { told: ComplaintTold; person: ComplaintPerson; words: ComplaintWords }) {
  const { person, words } = props;
  return <Answers answers={[...toldIn(props), ...forWhomIn(person, words), ...reachedIn(person, words)]} />;
}

function toldIn({ told, words }: { told: ComplaintTold; words: ComplaintWords }): Answer[] {
  const { wrong, wanted, happenedOn, knownOn, whyLate } = told;
  return [
    [words.wrong.question, wrong],
    [words.wanted.question, wanted],
    [words.happenedOn.question, happenedOn && words.on(happenedOn)],
    [words.knownOn.question, knownOn && words.on(knownOn)],
    [words.whyLate.question(england2009.complain.months), whyLate],
  ];
}

function forWhomIn({ about, whose, relation, actingFor }: ComplaintPerson, words: ComplaintWords): Answer[] {
  const asked: Answer = [words.about.question, words.about.options[about]];
  if (about === 'me') return [asked];
  return [
    asked,
    [words.whose.question, whose],
    [words.relation.question, relation],
    [words.actingFor.question, actingFor && words.actingFor.options[actingFor]],
  ];
}
