import type { Followed } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { DifferenceQuestion } from './difference-question.tsx';
import { UrgentHelp } from './help.tsx';
import { renderPage } from './layout.tsx';
import { words } from './pages.messages.ts';
import { Answers, Chosen, Letter } from './story-parts.tsx';

/** The author's own page: their words, where they stand, and what came of them. */
export function authorPage(followed: Followed, { token, isJustSent }: { token: string; isJustSent: boolean }): string {
  const { told, organisation, status, rejection, replies, changes } = followed;
  const title = isJustSent ? words.author.sent : words.author.title;
  return renderPage({
    title: `${title} – ${organisation.name}`,
    isPrivate: true,
    children: (
      <>
        <div class={isJustSent ? 'confirmation' : undefined}>
          <h1>{title}</h1>
          <p class="lead">{words.author.states[status]}</p>
        </div>
        {rejection && (
          <dl class="notice">
            <dt>{words.author.reason}</dt>
            <dd>{en.rejections[rejection.reason]}</dd>
            {rejection.note && <dd dir="auto">{rejection.note}</dd>}
          </dl>
        )}
        {isJustSent && <UrgentHelp written={told} />}
        <p>{followed.hearsBack ? words.author.hears : words.author.hearsNot}</p>
        <p class="notice">{words.author.keep}</p>
        {replies.length + changes.length > 0 && <h2>{words.author.answer}</h2>}
        <Answers
          replies={replies}
          changes={changes}
          after={(change) => <DifferenceQuestion change={change} token={token} />}
        />
        <h2>{words.author.history}</h2>
        <History followed={followed} />
        <h2>{words.author.yours}</h2>
        {told.relation && <p class="meta">{words.story.toldBy(en.relations[told.relation])}</p>}
        <Letter told={told} />
        <Chosen told={told} age={followed.age} />
        <p class="next">
          <a href={`/tell/${organisation.ods}`}>{words.author.again}</a>
        </p>
      </>
    ),
  });
}

function History({ followed: { id, receivedAt, publishedAt, reads } }: { followed: Followed }) {
  return (
    <ul class="history">
      <li>{words.author.received(receivedAt)}</li>
      {publishedAt && <li>{words.author.published(publishedAt)}</li>}
      {publishedAt && (
        <li>
          {words.author.reads(reads)}. <a href={`/s/${id}`}>{words.author.publicPage}</a>
        </li>
      )}
    </ul>
  );
}
