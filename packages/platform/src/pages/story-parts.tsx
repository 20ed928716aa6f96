import type { AgeBand, AuthorAnswer, Change, Evidence, Picture, Reply, StoryTold, Tag } from '@hearback/contract';
import { isShownBy } from '@hearback/contract';
import type { ComponentChildren } from 'preact';
import { useAuthorWords } from '../author-words/words-in.ts';

/** What the author told, as a letter. */
export function Letter({ told, language }: { told: StoryTold; language?: string }) {
  const { story, language: spoken } = useAuthorWords();
  const extra = [
    { heading: story.good, tags: told.goodTags, text: told.good },
    { heading: story.better, tags: told.betterTags, text: told.better },
  ];
  return (
    <div class="letter" lang={language}>
      <Prose text={told.happened} />
      {extra.map(
        ({ heading, tags, text }) =>
          (tags || text) && (
            <section key={heading}>
              <h2 class="letter-heading" lang={spoken}>
                {heading}
              </h2>
              {tags && <Tags tags={tags} />}
              {text && <Prose text={text} />}
            </section>
          ),
      )}
    </div>
  );
}

function Tags({ tags }: { tags: readonly Tag[] }) {
  const words = useAuthorWords();
  return (
    <ul class="tags" lang={words.language}>
      {tags.map((tag) => (
        <li key={tag} class="tag">
          {words.tags[tag]}
        </li>
      ))}
    </ul>
  );
}

/** What the author chose: rating, feelings and month; and, for the author alone, their age. */
export function Chosen({ told, age }: { told: StoryTold; age?: AgeBand | undefined }) {
  const { story, author, dates, ...words } = useAuthorWords();
  const { experience, feelings, visited } = told;
  const facts = [
    { term: story.overall, detail: experience && words.experiences[experience] },
    { term: story.felt, detail: feelings?.map((feeling) => words.feelings[feeling]).join(', ') },
    { term: story.visited, detail: visited && dates.month(visited) },
    { term: author.age, detail: age && words.ages[age] },
  ].flatMap(({ term, detail }) => (detail ? [{ term, detail }] : []));
  if (facts.length === 0) return null;
  return (
    <dl class="chosen">
      {facts.map(({ term, detail }) => (
        <Fact key={term} term={term} detail={detail} />
      ))}
    </dl>
  );
}

interface ReplyLetterProps {
  reply: Reply;
  /** Whether what the author answered stands beneath it; on their own page that is shown in another way. */
  hasAnswers?: boolean;
  children?: ComponentChildren;
}

/** An organisation's answer, and what the author answered to it. */
export function ReplyLetter({ reply, hasAnswers = true, children }: ReplyLetterProps) {
  const { story, dates } = useAuthorWords();
  return (
    <article class="reply" aria-labelledby={`reply-${reply.id}`}>
      <h2 id={`reply-${reply.id}`} class="reply-heading">
        {story.replyBy(reply.role)}
      </h2>
      <p class="meta">
        <bdi>{reply.organisation.name}</bdi>, <time dateTime={reply.publishedAt}>{dates.dayOf(reply.publishedAt)}</time>
      </p>
      <Prose text={reply.text} />
      {hasAnswers && reply.answers?.map((answer) => <AuthorAnswerShown key={answer.id} answer={answer} />)}
      {children}
    </article>
  );
}

/** What the author of the story answered to a reply. */
function AuthorAnswerShown({ answer: { text, publishedAt } }: { answer: AuthorAnswer }) {
  const { story, dates } = useAuthorWords();
  return (
    <section class="author-answer">
      <h3 class="reply-heading">{story.answered}</h3>
      <p class="meta">
        <time dateTime={publishedAt}>{dates.dayOf(publishedAt)}</time>
      </p>
      <Prose text={text} />
    </section>
  );
}

interface ChangeCardProps {
  change: Change;
  today: string;
  children?: ComponentChildren;
}

/** What will change, or did. */
function ChangeCard({ change, today, children }: ChangeCardProps) {
  const { story, changes } = useAuthorWords();
  const heading = story.changing[change.status];
  const isOverdue = isShownBy('overdue', change, today);
  return (
    <article class={`change change-${change.status}`} aria-labelledby={`change-${change.id}`}>
      <h2 id={`change-${change.id}`} class="change-heading">
        {heading} <span class="status">{changes[change.status]}</span>
        {isOverdue && <WasDue day={change.due} />}
      </h2>
      <ChangeBody change={change} isDueSaid={isOverdue} />
      {children}
    </article>
  );
}

/** Says of a change that is open and past its day when it was due. */
export function WasDue({ day }: { day: string }) {
  const { story, dates } = useAuthorWords();
  return <span class="status status-late">{story.wasDue(dates.day(day))}</span>;
}

/** What changes, what was said about it, and who sees to it by when, unless the heading says when already. */
export function ChangeBody({ change, isDueSaid = false }: { change: Change; isDueSaid?: boolean }) {
  const { story, dates } = useAuthorWords();
  const also = change.alsoBehind ?? { stories: 0, answers: 0 };
  return (
    <>
      <Prose text={change.what} />
      {change.note && <Prose text={change.note} />}
      {change.evidence && <EvidenceShown evidence={change.evidence} />}
      <dl class="change-facts">
        <Fact term={story.owner} detail={change.owner} />
        {!isDueSaid && <Fact term={story.due} detail={dates.day(change.due)} />}
        {change.settledAt && <Fact term={story.settled} detail={dates.dayOf(change.settledAt)} />}
        {also.stories > 0 && <Fact term={story.alsoStories} detail={String(also.stories)} />}
        {also.answers > 0 && <Fact term={story.alsoAnswers} detail={String(also.answers)} />}
      </dl>
    </>
  );
}

/** What shows that a change was made. Where a link leads is said by its host, for nobody here vouches for it. */
export function EvidenceShown({ evidence: { text, link, pictures } }: { evidence: Evidence }) {
  const { story } = useAuthorWords();
  return (
    <div class="evidence">
      <p class="evidence-heading">{story.evidence}</p>
      {text && <Prose text={text} />}
      {pictures && <Pictures pictures={pictures} />}
      {link && (
        <p>
          <a href={link} rel="noopener nofollow">
            {story.evidenceAt(new URL(link).host)}
          </a>
        </p>
      )}
    </div>
  );
}

/** Pictures that lead to themselves, for whoever wants to see more of them. */
function Pictures({ pictures }: { pictures: readonly Picture[] }) {
  return (
    <div class="evidence-pictures">
      {pictures.map(({ id, path = '', alt, width, height }) => (
        <a key={id} href={path}>
          <img src={path} alt={alt} width={width} height={height} loading="lazy" decoding="async" />
        </a>
      ))}
    </div>
  );
}

/** Text as it was written: markup stays text, lines stay lines, and the direction is its own. */
export function Prose({ text }: { text: string }) {
  return (
    <>
      {text.split(/\n{2,}/).map((paragraph, index) => (
        <p key={index} class="prose" dir="auto">
          {paragraph}
        </p>
      ))}
    </>
  );
}

/** One fact of a list of facts. */
export function Fact({ term, detail }: { term: string; detail: string }) {
  return (
    <div class="fact">
      <dt>{term}</dt>
      <dd dir="auto">{detail}</dd>
    </div>
  );
}

interface AnswersProps<One extends Change, Answer extends Reply> {
  replies: Answer[];
  changes: One[];
  /** The day in England that decides what is overdue. */
  today: string;
  /** What stands at the end of a change. */
  after?: (change: One) => ComponentChildren;
  /** Whether this is the author's own page, where what they answered stands with what became of it. */
  isOwnPage?: boolean;
  /** What stands at the end of a reply. */
  afterReply?: (reply: Answer) => ComponentChildren;
}

/** Replies and changes in the order they came. */
export function Answers<One extends Change, Answer extends Reply>({
  replies,
  changes,
  today,
  after = () => null,
  afterReply = () => null,
  isOwnPage = false,
}: AnswersProps<One, Answer>) {
  const letterOf = (reply: Answer) => (
    <ReplyLetter key={reply.id} reply={reply} hasAnswers={!isOwnPage}>
      {afterReply(reply)}
    </ReplyLetter>
  );
  const cardOf = (change: One) => (
    <ChangeCard key={change.id} change={change} today={today}>
      {after(change)}
    </ChangeCard>
  );
  const answers = [
    ...replies.map((reply) => ({ at: reply.publishedAt, part: letterOf(reply) })),
    ...changes.map((change) => ({ at: change.recordedAt, part: cardOf(change) })),
  ];
  answers.sort((one, other) => (one.at < other.at ? -1 : 1));
  return <>{answers.map(({ part }) => part)}</>;
}
