import { Helpful, type JudgedReply } from '@hearback/contract';
import { helpfulAnswers } from '@hearback/contract/words/replies-en';
import { words } from './pages.messages.ts';

interface HelpfulQuestionProps {
  reply: JudgedReply;
  /** The secret part of the private page's address. */
  token: string;
}

/** Asks the author whether a reply was helpful. Each answer is a button; words are theirs to add or leave. */
export function HelpfulQuestion({ reply: { id, helpful, helpfulWords }, token }: HelpfulQuestionProps) {
  return (
    <form class="difference" id={`helpful-${id}`} method="post" action={`/a/${token}/replies/${id}`}>
      <fieldset>
        <legend>{words.author.helpful}</legend>
        {helpful && <p class="difference-told">{words.author.differenceTold(helpfulAnswers[helpful])}</p>}
        <p class="meta">{helpful ? words.author.differenceChange : words.author.differencePrivate}</p>
        <label for={`helpful-words-${id}`}>{words.author.helpfulWords}</label>
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
