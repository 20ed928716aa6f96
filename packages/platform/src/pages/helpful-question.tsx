import { Helpful, type JudgedReply } from '@hearback/contract';
import { useAuthorWords } from '../author-words/words-in.ts';
import { useOwnPath } from './own-page.ts';
import { CAME, fieldsOf, shownAgain } from './unsent.ts';

interface HelpfulFieldsProps {
  reply: JudgedReply;
  /** What they typed and has not been sent with one of the answers. */
  typed: string | undefined;
  /** The secret part of the page's address. */
  token: string;
}

/** Asks the author whether a reply was helpful. Each answer is a button; words are theirs to add or leave. */
export function HelpfulFields({ reply: { id, helpful, helpfulWords }, typed, token }: HelpfulFieldsProps) {
  const { author, helpfulAnswers } = useAuthorWords();
  const pathTo = useOwnPath(token);
  return (
    <fieldset id={`helpful-${id}`}>
      <legend>{author.helpful}</legend>
      {helpful && <p class="difference-told">{author.differenceTold(helpfulAnswers[helpful])}</p>}
      <p class="meta">{helpful ? author.differenceChange : author.differencePrivate}</p>
      <label for={`helpful-words-${id}`}>{author.helpfulWords}</label>
      <textarea
        id={`helpful-words-${id}`}
        form={CAME}
        name={fieldsOf(id).words}
        rows={2}
        maxLength={1000}
        dir="auto"
        {...shownAgain(typed)}
      >
        {typed ?? helpfulWords ?? ''}
      </textarea>
      <div class="difference-answers">
        {Helpful.options.map((one) => (
          <button
            key={one}
            type="submit"
            class="button button-quiet"
            form={CAME}
            name="helpful"
            value={one}
            formaction={`${pathTo(`/replies/${id}`)}#helpful-${id}`}
          >
            {helpfulAnswers[one]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
