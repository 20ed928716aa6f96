import { EditReason, type ModerationRecord, RejectionReason } from '@hearback/contract';
import { en } from '@hearback/contract/words/en';
import { editReasons } from '@hearback/contract/words/moderation-en';
import { renderPage } from './layout.tsx';
import { ModerationCounts } from './moderation-counts.tsx';
import { ruleMeanings, words } from './moderation-page.messages.ts';

export interface ModerationPageProps {
  record: ModerationRecord;
  /** The month that is shown in full, in place of all together. */
  month: string | undefined;
  /** Where people write who disagree. */
  contact: string;
  /** For how many days a story may be reported. */
  reportDays: number;
  /** For how many days an author is asked about an edit. */
  editDays: number;
}

/** The rules that stories are read by, how they are moderated, and what was done. */
export function moderationPage({ record, month, contact, reportDays, editDays }: ModerationPageProps): string {
  return renderPage({
    title: words.title,
    children: (
      <>
        <h1>{words.title}</h1>
        <p class="lead">{words.lead}</p>
        <nav class="contents" aria-label={words.contents}>
          <ul>
            {(['rules', 'how', 'edits', 'report', 'appeal', 'counts'] as const).map((part) => (
              <li key={part}>
                <a href={`#${part}`}>{words[part].heading}</a>
              </li>
            ))}
          </ul>
        </nav>
        <Rules />
        <section id="how" class="door">
          <h2>{words.how.heading}</h2>
          <ol>
            {words.how.steps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </section>
        <Edits days={editDays} />
        <section id="report" class="door">
          <h2>{words.report.heading}</h2>
          <p>{words.report.text(reportDays)}</p>
          <p>{words.report.decided}</p>
        </section>
        <Appeal contact={contact} />
        <section id="counts">
          <h2>{words.counts.heading}</h2>
          <ModerationCounts record={record} month={month} />
        </section>
      </>
    ),
  });
}

function Rules() {
  return (
    <section id="rules" class="door">
      <h2>{words.rules.heading}</h2>
      <p>{words.rules.lead}</p>
      <dl class="rules">
        {RejectionReason.options.map((reason) => (
          <div key={reason}>
            <dt>{en.rejections[reason]}</dt>
            <dd>{ruleMeanings[reason]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Edits({ days }: { days: number }) {
  return (
    <section id="edits" class="door">
      <h2>{words.edits.heading}</h2>
      <p>{words.edits.lead}</p>
      <ul>
        {EditReason.options.map((reason) => (
          <li key={reason}>{editReasons[reason]}</li>
        ))}
      </ul>
      <p>{words.edits.names}</p>
      <p>{words.edits.seen}</p>
      <p>{words.edits.asked(days)}</p>
      <p>{words.edits.answers}</p>
    </section>
  );
}

function Appeal({ contact }: { contact: string }) {
  return (
    <section id="appeal" class="door">
      <h2>{words.appeal.heading}</h2>
      <p>{words.appeal.text}</p>
      <p>{words.appeal.who}</p>
      <p>{words.appeal.outcome}</p>
      <p>{words.appeal.further}</p>
      <p>
        {words.appeal.write} <a href={`mailto:${contact}`}>{contact}</a>
      </p>
      <p>{words.appeal.private}</p>
    </section>
  );
}
