import { Difference, type JudgedChange } from '@hearback/contract';
import { useAuthorWords } from '../author-words/words-in.ts';
import { useOwnPath } from './own-page.ts';
import { CAME } from './unsent.ts';

interface DifferenceQuestionProps {
  change: JudgedChange;
  /** The secret part of the private page's address. */
  token: string;
}

/** Asks the author, once a change is done, what it made of things. Each answer is a button: there is nothing to get wrong. */
export function DifferenceQuestion({ change: { id, status, difference }, token }: DifferenceQuestionProps) {
  const { author, differences } = useAuthorWords();
  const pathTo = useOwnPath(token);
  if (status !== 'done') return null;
  const answers = Difference.options.filter((one) => one !== difference);
  return (
    <div class="difference" id={`difference-${id}`}>
      <fieldset>
        <legend>{author.difference}</legend>
        {difference && <p class="difference-told">{author.differenceTold(differences[difference])}</p>}
        <p class="meta">{difference ? author.differenceChange : author.differencePrivate}</p>
        <div class="difference-answers">
          {answers.map((one) => (
            <button
              key={one}
              type="submit"
              class="button button-quiet"
              form={CAME}
              name="difference"
              value={one}
              formaction={pathTo(`/changes/${id}`)}
            >
              {differences[one]}
            </button>
          ))}
        </div>
      </fieldset>
    </div>
  );
}
