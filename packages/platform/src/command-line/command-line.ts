import { configurationHelp, readConfig } from '../config.ts';
import { type OpenDatabase, openDatabase } from '../database/open-database.ts';
import { setClock } from './clock.ts';
import { addDirectory, endDirectory, sayDirectories } from './directories.ts';
import { setDoors } from './doors.ts';
import { importFile } from './imports.ts';
import { type Given, Misunderstood, NotDone, readOptions, type Takes } from './options.ts';
import { addGroup, addOrganisation, closeOne } from './organisations.ts';
import { setReplies } from './replies.ts';
import { addStaff, changePassword, createOperator, removeStaff, resetStep } from './staff.ts';
import { printTags } from './tag.ts';

const HELP = `Usage: npm run hearback -- [command]

  serve                     Runs the platform (when no command is given).
  organisation add --ods CODE --name NAME [--kind practice|branch|trust|site] [--service ID=NAME]…
                            Adds an organisation with its services, or brings it up to date.
  organisation close --ods CODE [--successor CODE]
                            Takes no more stories; people are led to the successor.
  organisation doors --ods CODE [--help TEXT] [--complaint TEXT] [--survey ADDRESS]
                     [--close story|stories]… [--open story|stories]…
                            Opens and closes its doors, and says which are open. The texts tell people whom to ask for
                            help and how to complain; an empty text closes that door.
  organisation clock --ods CODE [--days NUMBER] [--counted working|calendar] [--public yes|no]
                            Sets how long it gives itself for a first reply, for stories published from now on, and
                            whether its page tells how often it kept to that; and says what is set.
  organisation replies --ods CODE [--second-look off|always] [--first NUMBER] [--take-back MINUTES]
                            Sets whether somebody else reads every reply before it is public, of how many first ones
                            of everybody new a moderator does, and how long one can be taken back; and says what is set.
  organisations import FILE [--dry-run]
                            Imports a register of organisations from a CSV file with the columns ods, name and kind, and
                            parent, closed and successor where there are some: all of it, or nothing where a line is bad.
                            With --dry-run it says what would come of it.
  tag --ods CODE            Prints the tag for a web page: the newest version, and this one with its hash.
  group add --id ID --name NAME [--member CODE]… [--from DAY]
                            Adds a group, or members to it: from today on, or
                            from a day as 2026-04-01.
  operator create --email ADDRESS --name NAME --job TITLE
                            Adds somebody who runs the platform: signed in, they invite everybody else.
  staff add --email ADDRESS --name NAME --job TITLE --role ROLE [--organisation CODE | --group ID]
                            Adds a member of staff, or a role to one: moderator, responder,
                            enquiries-officer, complaints-manager, manager, group-analyst, operator
                            or auditor.
                            Without --organisation, or --group for a group-analyst, it is held everywhere.
  staff password --email ADDRESS
                            Gives a new password. Passwords are read from HEARBACK_PASSWORD.
  directory add --id ID --name NAME --issuer ADDRESS --client ID --domain DOMAIN… [--mail verified|own]
                            Lets staff sign in by a trust's own directory (OpenID Connect), with addresses at these
                            domains. Its secret is read from HEARBACK_DIRECTORY_SECRET. With --mail own an address counts
                            that it does not say it has verified: for a directory that gives its addresses out itself.
  directory list            Says which there are.
  directory remove --id ID  Lets nobody sign in by it any more.
  staff reset-second-step --email ADDRESS
                            Lets somebody who has lost their app and recovery codes sign in by password alone.
  staff remove --email ADDRESS
                            Takes account and roles away at once.

Settings come from the environment:
${Object.entries(configurationHelp)
  .map(([name, help]) => `  ${name.padEnd(16)} ${help}`)
  .join('\n')}
`;

interface Command extends Takes {
  run(opened: OpenDatabase, given: Given): Promise<string>;
}

const onStaff =
  (run: typeof addStaff): Command['run'] =>
  (opened, given) =>
    run({ opened, config: readConfig(process.env), password: process.env.HEARBACK_PASSWORD ?? '' }, given);

const onDirectories =
  (run: typeof addDirectory): Command['run'] =>
  (opened, given) => {
    const clientSecret = process.env.HEARBACK_DIRECTORY_SECRET ?? '';
    return run({ opened, config: readConfig(process.env), clientSecret }, given);
  };

const commands: Record<string, Command> = {
  'organisation add': { options: ['ods', 'name', 'kind', 'service'], run: addOrganisation },
  'organisation close': { options: ['ods', 'successor'], run: closeOne },
  'organisation doors': { options: ['ods', 'help', 'complaint', 'survey', 'close', 'open'], run: setDoors },
  'organisation clock': { options: ['ods', 'days', 'counted', 'public'], run: setClock },
  'organisation replies': { options: ['ods', 'second-look', 'first', 'take-back'], run: setReplies },
  'organisations import': { options: [], flags: ['dry-run'], isOfFile: true, run: importFile },
  tag: { options: ['ods'], run: (opened, given) => printTags(opened, readConfig(process.env).publicUrl, given) },
  'group add': { options: ['id', 'name', 'member', 'from'], run: addGroup },
  'operator create': { options: ['email', 'name', 'job'], run: onStaff(createOperator) },
  'staff add': { options: ['email', 'name', 'job', 'role', 'organisation', 'group'], run: onStaff(addStaff) },
  'staff password': { options: ['email'], run: onStaff(changePassword) },
  'directory add': {
    options: ['id', 'name', 'issuer', 'client', 'domain', 'mail'],
    run: onDirectories(addDirectory),
  },
  'directory list': { options: [], run: onDirectories(sayDirectories) },
  'directory remove': { options: ['id'], run: onDirectories(endDirectory) },
  'staff reset-second-step': { options: ['email'], run: onStaff(resetStep) },
  'staff remove': { options: ['email'], run: onStaff(removeStaff) },
};

/** Runs a command other than `serve`. Gives the exit code: 0 done, 1 not done, 2 not understood. */
export async function runCommand(words: string[]): Promise<number> {
  // A command's name is one word or two; what begins with a hyphen is an option already.
  const name = words.slice(0, 2).filter((word) => !word.startsWith('-'));
  const command = commands[name.join(' ')];
  if (!command) {
    process.stdout.write(HELP);
    return words[0] === 'help' || words[0] === '--help' ? 0 : 2;
  }
  try {
    const given = readOptions(words.slice(name.length), command);
    process.stdout.write(`${await onDatabase((opened) => command.run(opened, given))}\n`);
    return 0;
  } catch (error) {
    if (error instanceof NotDone) {
      console.error(error.message);
      return 1;
    }
    if (!(error instanceof Misunderstood)) throw error;
    console.error(`${error.message}\nSay help to see how.`);
    return 2;
  }
}

async function onDatabase(work: (opened: OpenDatabase) => Promise<string>): Promise<string> {
  const opened = await openDatabase(readConfig(process.env));
  try {
    return await work(opened);
  } finally {
    await opened.db.destroy();
  }
}
