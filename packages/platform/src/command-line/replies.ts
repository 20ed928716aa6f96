import { parseBody, ReplySettings } from '@hearback/contract';
import type { OpenDatabase } from '../database/open-database.ts';
import { replySettingsOf, setReplySettings } from '../replies/settings.ts';
import { type Given, Misunderstood } from './options.ts';
import { codeIn, mustExist } from './organisations.ts';

/** `organisation replies`: sets how an organisation's replies go out, and says what is set. */
export async function setReplies({ db }: OpenDatabase, given: Given): Promise<string> {
  const ods = codeIn(given.one('ods'));
  await mustExist(db, ods);
  const before = await replySettingsOf(db, ods);
  const settings = parseBody(ReplySettings, {
    secondLook: given.one('second-look') ?? before.secondLook,
    firstReplies: numberIn(given.one('first')) ?? before.firstReplies,
    takeBackMinutes: numberIn(given.one('take-back')) ?? before.takeBackMinutes,
  });
  if (!settings.ok) {
    throw new Misunderstood('Give --second-look as off or always, --first from 1 to 50, --take-back from 0 to 120.');
  }
  await setReplySettings(db, ods, settings.value);
  return saySettings(ods, settings.value);
}

function numberIn(word: string | undefined): number | string | undefined {
  return word !== undefined && /^\d+$/.test(word) ? Number(word) : word;
}

function saySettings(ods: string, { secondLook, firstReplies, takeBackMinutes }: ReplySettings): string {
  const wait =
    takeBackMinutes === 0 ? 'Replies go out at once.' : `Replies can be taken back for ${takeBackMinutes} minutes.`;
  const look = secondLook === 'always' ? ' Somebody else reads each one first.' : '';
  const first =
    firstReplies === 1
      ? ' A moderator reads the first one of everybody new.'
      : ` A moderator reads the first ${firstReplies} of everybody new.`;
  return `${ods}: ${wait}${look}${first}`;
}
