import { Helpful, type JudgedReply } from '@hearback/contract';
import { useAuthorWords } from '../author-words/words-in.ts';
import { useOwnPath } from './own-page.ts';

interface HelpfulQuestionProps {
  reply: JudgedReply;
  /** The secret part of the private page's address. */
  token: string;
}

/** Asks the author whether a reply was helpful. Each answer is a button; words are theirs to add or leave. */
export function HelpfulQuestion({ reply: { id, helpful, helpfulWords }, token }: HelpfulQuestionProps) {
  const { author, helpfulAnswers } = useAuthorWords();
  const pathTo = useOwnPath(token);
  return (
    <form class="difference" id={`helpful-${id}`} method="post" action={pathTo(`/replies/${id}`)}>
      <fieldset>
        <legend>{author.helpful}</legend>
        {helpful && <p class="difference-told">{author.differenceTold(helpfulAnswers[helpful])}</p>}
        <p class="meta">{helpful ? author.differenceChange : author.differencePrivate}</p>
        <label for={`helpful-words-${id}`}>{author.helpfulWords}</label>
        <textarea id={`helpful-words-${id}`} name="words" rows={2} maxLength={1000} dir="auto">
          {helpfulWords ?? ''}
        </textarea>
        <div class="difference-answers">
          {Helpful.options.map((one) => (
            <button key={one} type="submit" class="button button-quiet" name="helpful" value={one}>
              {helpfulAnswers[one]}
            </button>
          ))}
        </div>
      </fieldset>
    </form>
  );
}
