import type { ChangeOfStory, Evidence, Picture } from '@hearback/contract';
import { When } from '../stories-list/when.tsx';
import type { ChangesListProps } from './changes-list.tsx';

type CardProps = Pick<ChangesListProps, 'platform' | 'words' | 'onUnseen'>;
type ChangeCardProps = CardProps & Pick<ChangesListProps, 'dateWords' | 'today'> & { change: ChangeOfStory };

/** What somebody said and what came of it: by whom, by when, and what shows it. */
export function ChangeCard({ platform, words, dateWords, today, change, onUnseen }: ChangeCardProps) {
  const { list, changes } = words;
  const { status, note, evidence } = change;
  return (
    <article class="card" part="change">
      <p class="hint">
        {list.said}{' '}
        <a href={`${platform}/s/${change.story}`} dir="auto">
          {change.title}
        </a>
      </p>
      <h2>{list.did[status]}</h2>
      <p class="told" dir="auto">
        {change.what}
      </p>
      <p>
        <span class={`status ${status}`}>{changes[status]}</span>{' '}
        <When {...{ change, words: list, dateWords, today }} />
      </p>
      {note && (
        <p class="told" dir="auto">
          {note}
        </p>
      )}
      {evidence && <EvidenceNote {...{ platform, words, onUnseen, evidence }} />}
      <p class="hint">{list.owner(change.owner)}</p>
    </article>
  );
}

/** What shows that it was done. Where a link leads is said by its host, for nobody here vouches for it. */
function EvidenceNote({ evidence: { text, link, pictures }, ...props }: CardProps & { evidence: Evidence }) {
  const words = props.words.list;
  return (
    <div class="evidence">
      <h3>{words.evidence}</h3>
      {text && (
        <p class="told" dir="auto">
          {text}
        </p>
      )}
      {pictures?.map((picture) => (
        <PictureShown key={picture.id} picture={picture} {...props} />
      ))}
      {link && (
        <a href={link} rel="noopener nofollow">
          {words.evidenceAt(new URL(link).host)}
        </a>
      )}
    </div>
  );
}

/** A picture with its place kept; where the page's policy or the network keeps it away, a link to it. */
function PictureShown({ picture, platform, words, onUnseen }: CardProps & { picture: Picture }) {
  const { path = '', alt, width, height } = picture;
  const address = platform + path;
  const handleError = ({ currentTarget }: { currentTarget: HTMLImageElement }) => {
    currentTarget.hidden = true;
    onUnseen();
  };
  return (
    <a class="picture" href={address}>
      <img src={address} alt={alt} width={width} height={height} loading="lazy" onError={handleError} />
      <span>{words.list.picture(alt)}</span>
    </a>
  );
}
