import type { Logger } from 'pino';
import { makeAnswerPdfs } from './complaints/answer-pdf.ts';
import type { Config } from './config.ts';
import type { OpenDatabase } from './database/open-database.ts';
import { stopLinks } from './digests/stop-link.ts';
import { watchWrites } from './health/writing.ts';
import { publicCache } from './http/public-cache.ts';
import { groupCommit } from './intake/group-commit.ts';
import { rememberFigures } from './moderation/figures.ts';
import { answeredFeed } from './news/answered.ts';
import { askedFeed } from './news/asked.ts';
import { newsFeed } from './news/feed.ts';
import { rememberOrganisations } from './organisations/directory.ts';
import { findOrganisation } from './organisations/store.ts';
import { pictureMaker } from './pictures/re-encode.ts';
import { countReads } from './reads/counter.ts';
import { signedLinks } from './receipts/link.ts';
import type { Services } from './services.ts';
import { openAccounts } from './staff/accounts.ts';
import { commitStories, type Intake } from './stories/intake.ts';
import type { AcceptedStory } from './stories/submission.ts';
import { withSurveyDoor } from './surveys/door.ts';
import { type AcceptedResponse, commitResponses, type TakenResponse } from './surveys/taking.ts';
import type { Now } from './time/clock.ts';

export interface ServiceParts {
  config: Config;
  opened: OpenDatabase;
  log: Pick<Logger, 'warn'>;
  now: Now;
  outbox: Services['outbox'];
}

/** Everything that routes work with, on an open database. Listens to nothing and sends nothing by itself. */
export function openServices({ config, opened, log, now, outbox }: ServiceParts): Services {
  const { db } = opened;
  const links = signedLinks(config.secret);
  const commit = (stories: AcceptedStory[]) => commitStories({ db, now }, stories);
  const intake = watchWrites(groupCommit<AcceptedStory, Intake>(commit, config.intakeBatch), now);
  return {
    config,
    db,
    now,
    links,
    workLinks: signedLinks(config.secret, 'work link'),
    enquiryLinks: signedLinks(config.secret, 'enquiry link'),
    complaintLinks: signedLinks(config.secret, 'complaint link'),
    stopLinks: stopLinks(config.secret),
    accounts: openAccounts({ ...opened, secret: config.secret, publicUrl: config.publicUrl }),
    directory: rememberOrganisations(async (ods) =>
      withSurveyDoor({ db, now, config }, await findOrganisation(db, ods)),
    ),
    takeIn: intake.write,
    takeResponse: groupCommit<AcceptedResponse, TakenResponse>(
      (responses) => commitResponses({ db, now, publicUrl: config.publicUrl }, responses),
      config.intakeBatch,
    ),
    intakeTrouble: intake.trouble,
    moderationFigures: rememberFigures({ db, now }),
    reads: countReads(db, now, (error) => log.warn({ reason: reasonOf(error) }, 'a read was not counted')),
    cache: publicCache(),
    news: newsFeed({
      ...{ db, now, watch: opened.watch },
      onTrouble: (error) => log.warn({ reason: reasonOf(error) }, 'news not read'),
    }),
    answered: answeredFeed({
      db,
      onTrouble: (error) => log.warn({ reason: reasonOf(error) }, 'news of surveys not read'),
    }),
    asked: askedFeed({
      ...{ of: 'enquiries', db, now },
      onTrouble: (error) => log.warn({ reason: reasonOf(error) }, 'news of enquiries not read'),
    }),
    complained: askedFeed({
      ...{ of: 'complaints', db, now },
      onTrouble: (error) => log.warn({ reason: reasonOf(error) }, 'news of complaints not read'),
    }),
    conversed: askedFeed({
      ...{ of: 'conversations', db, now },
      onTrouble: (error) => log.warn({ reason: reasonOf(error) }, 'news of conversations not read'),
    }),
    outbox,
    makePicture: pictureMaker(),
    makeAnswerPdf: makeAnswerPdfs((error) => log.warn({ reason: reasonOf(error) }, 'answer not made a PDF')),
  };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : 'unknown';
}
