import { Helpful, type JudgedReply } from '@hearback/contract';
import { useAuthorWords } from '../author-words/words-in.ts';

interface HelpfulFieldsProps {
  reply: JudgedReply;
  /** What they typed and has not been sent with one of the answers. */
  typed: string | undefined;
  /** Where each of the answers is sent to. */
  path: string;
}

/** Asks the author whether a reply was helpful. Each answer is a button; words are theirs to add or leave. */
export function HelpfulFields({ reply: { id, helpful, helpfulWords }, typed, path }: HelpfulFieldsProps) {
  const { author, helpfulAnswers } = useAuthorWords();
  return (
    <fieldset id={`helpful-${id}`}>
      <legend>{author.helpful}</legend>
      {helpful && <p class="difference-told">{author.differenceTold(helpfulAnswers[helpful])}</p>}
      <p class="meta">{helpful ? author.differenceChange : author.differencePrivate}</p>
      <label for={`helpful-words-${id}`}>{author.helpfulWords}</label>
      <textarea id={`helpful-words-${id}`} name="words" rows={2} maxLength={1000} dir="auto">
        {typed ?? helpfulWords ?? ''}
      </textarea>
      <div class="difference-answers">
        {Helpful.options.map((one) => (
          <button
            key={one}
            type="submit"
            class="button button-quiet"
            name="helpful"
            value={one}
            formaction={`${path}#helpful-${id}`}
            formnovalidate
          >
            {helpfulAnswers[one]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
