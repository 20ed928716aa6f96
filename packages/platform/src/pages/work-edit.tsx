import type { AskedWorkEdit } from '@hearback/contract';
import { useAuthorWords } from '../author-words/words-in.ts';
import type { WorkWords } from '../work-words/words-in.ts';
import { Asked, type TypedWords } from './edit-answer.tsx';
import { ErrorSummary } from './form-parts.tsx';

interface WorkEditProps {
  edit: AskedWorkEdit;
  /** The secret part of the private page's address. */
  token: string;
  words: WorkWords;
  typed: TypedWords | undefined;
}

/** An edit of a story of staff with its reason, and its author's three answers to it. */
export function WorkEdit({ edit, token, words, typed }: WorkEditProps) {
  const { edit: around, field } = useAuthorWords();
  const { id, before, after, reason, note, until } = edit;
  const { happened, good, better } = words;
  return (
    <section class="edit" aria-labelledby="edit">
      <h2 id="edit">{around.asked}</h2>
      {typed && typed.errors.length > 0 && <ErrorSummary errors={typed.errors} heading={field.problem} />}
      <p>{words.edit.lead(until)}</p>
      <Asked
        edit={{ before, after, reasons: [{ reason, note }] }}
        action={`/a/${token}/work-edit`}
        seen={{ name: 'edit', value: id }}
        fields={{ happened: happened.question, good: good.question, better: better.question }}
        lead={words.edit.changeLead}
        typed={typed}
      />
    </section>
  );
}
