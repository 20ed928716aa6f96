import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { termsOf } from '../clocks/store.ts';
import { openDatabase } from '../database/open-database.ts';
import { findGroup } from '../groups/store.ts';
import { findDoors, findOrganisation } from '../organisations/store.ts';
import { findReplySettings } from '../replies/settings.ts';
import { openAccounts } from '../staff/accounts.ts';
import { grantsOf } from '../staff/store.ts';
import { engines, type Place } from '../testing/engines.ts';
import { newMigratedPlace } from '../testing/migrated-place.ts';
import { runCommand } from './command-line.ts';

const SECRET = 'a secret that only this test knows, 32 characters long';
const PASSWORD = 'correct horse battery';

describe.each(engines)('the command line on %s', (engine) => {
  let place: Place;
  let said: string;
  beforeEach(async () => {
    place = await newMigratedPlace(engine);
    said = '';
    vi.stubEnv('HEARBACK_SECRET', SECRET);
    vi.stubEnv('HEARBACK_DATA', place.dataFolder);
    vi.stubEnv('DATABASE_URL', place.databaseUrl ?? '');
    vi.stubEnv('HEARBACK_PASSWORD', PASSWORD);
    const hear = (words: unknown) => {
      said += words;
      return true;
    };
    vi.spyOn(process.stdout, 'write').mockImplementation(hear);
    vi.spyOn(process.stderr, 'write').mockImplementation(hear);
    vi.spyOn(console, 'error').mockImplementation(hear);
  });
  afterEach(async () => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    await place.remove();
  });

  const run = (words: string) => runCommand(words.split(' ').map((word) => word.replaceAll('_', ' ')));
  const STAFF = 'staff add --email sam@example.org --name Sam_Staff --job Manager --role responder';

  it('says of a register how many of the new ones are closed already', async () => {
    const file = join(place.dataFolder, 'register.csv');
    const lines = ['E70001,Ash,practice,,', 'E70002,Old Ash,practice,2020-06-01,E70001', 'E70003,Fir,practice,,'];
    await writeFile(file, ['ods,name,kind,closed,successor', ...lines].join('\n'));
    expect(await run(`organisations import ${file} --dry-run`)).toBe(0);
    expect(said).toContain('3 added, 1 of them closed already, 0 changed, 0 closed, 0 unchanged.');
  });

  it('adds an organisation, and renames it when it is added again', async () => {
    expect(await run('organisation add --ods A81001 --name Elm_Practice')).toBe(0);
    expect(said).toContain('Elm Practice (A81001) is added.');
    expect(await run('organisation add --ods A81001 --name Ash_Practice --kind trust')).toBe(0);
    expect(said).toContain('Ash Practice (A81001) was there already and is renamed from Elm Practice.');
    expect(await run('organisation add --ods A81001 --name Ash_Practice')).toBe(0);
    expect(said).toContain('Ash Practice (A81001) was there already.');
    const { db } = await openDatabase(place);
    expect(await findOrganisation(db, 'A81001')).toMatchObject({ name: 'Ash Practice', kind: 'trust', open: true });
    await db.destroy();
  });

  it('imports a register from a file, all of it or nothing, and says what came of it', async () => {
    const file = join(place.dataFolder, 'register.csv');
    await writeFile(file, 'ods,name,kind,parent\nF84001001,Elm Branch,branch,F84001\nF84001,Elm Practice,practice,\n');
    const names = async () => {
      const { db } = await openDatabase(place);
      const found = await Promise.all(['F84001', 'F84001001', 'F84002'].map((ods) => findOrganisation(db, ods)));
      await db.destroy();
      return found.map((one) => one?.name);
    };
    const none = [undefined, undefined, undefined];
    expect(await run(`organisations import ${file} --dry-run`)).toBe(0);
    expect(said).toContain('2 added, 0 changed, 0 closed, 0 unchanged. Without --dry-run it is imported.');
    expect(await names()).toEqual(none);
    await writeFile(`${file}.bad`, 'ods,name,kind\nF84002,Ash,practice\nF84001,,shop\n');
    expect(await run(`organisations import ${file}.bad`)).toBe(1);
    expect(said).toContain('Line 3, name: Enter a name.\nLine 3, kind: Use practice, branch, trust or site.');
    expect(said).toContain('1 added, 0 changed, 0 closed, 0 unchanged, 1 bad. Nothing is imported.');
    expect(await names()).toEqual(none);
    expect(await run(`organisations import ${file}`)).toBe(0);
    expect(said).toContain('2 added, 0 changed, 0 closed, 0 unchanged. It is imported.');
    expect(await names()).toEqual(['Elm Practice', 'Elm Branch', undefined]);
    await writeFile(file, 'PK\u0003\u0004');
    expect(await run(`organisations import ${file}`)).toBe(1);
    expect(said).toContain('This is not a CSV file.');
    for (const wrong of ['', ' nowhere.csv', ' one.csv two.csv', ` ${file} --dry`]) {
      expect([wrong, await run(`organisations import${wrong}`)]).toEqual([wrong, 2]);
    }
    const { db } = await openDatabase(place);
    expect(await db.selectFrom('imports').select('state').execute()).toEqual([{ state: 'imported' }]);
    expect(await db.selectFrom('import_lines').select('line').execute()).toEqual([]);
    await db.destroy();
  });

  it('adds a member of staff who can sign in and holds the role where it was said', async () => {
    await run('organisation add --ods A81001 --name Elm_Practice');
    expect(await run(`${STAFF} --organisation A81001`)).toBe(0);
    const opened = await openDatabase(place);
    const accounts = openAccounts({ ...opened, secret: SECRET, publicUrl: 'http://localhost:8080' });
    const signedIn = await accounts.identify({ email: 'sam@example.org', password: PASSWORD });
    expect(await grantsOf(opened.db, signedIn?.id ?? '')).toEqual([{ role: 'responder', ods: 'A81001' }]);
    await opened.db.destroy();
  });

  it('gives a second role to a member of staff who has an account, and leaves the password as it was', async () => {
    await run('organisation add --ods A81001 --name Elm_Practice');
    expect(await run(`${STAFF} --organisation A81001`)).toBe(0);
    vi.stubEnv('HEARBACK_PASSWORD', 'another password altogether');
    const again = STAFF.replace('sam@', 'Sam@')
      .replace('responder', 'moderator')
      .replace(/--name \S+/, '--name Other');
    expect(await run(again)).toBe(0);
    expect(said).toContain('had an account');
    expect(said).not.toContain('Other can sign in');
    const opened = await openDatabase(place);
    const accounts = openAccounts({ ...opened, secret: SECRET, publicUrl: 'http://localhost:8080' });
    const signedIn = await accounts.identify({ email: 'sam@example.org', password: PASSWORD });
    expect(await grantsOf(opened.db, signedIn?.id ?? '')).toHaveLength(2);
    await opened.db.destroy();
  });

  it('keeps a name free of what cannot be read', async () => {
    expect(await runCommand(['organisation', 'add', '--ods', 'A81001', '--name', ' Elm\u0007\r\nPractice '])).toBe(0);
    const { db } = await openDatabase(place);
    expect(await findOrganisation(db, 'A81001')).toMatchObject({ name: 'Elm Practice' });
    await db.destroy();
  });

  it.each([
    'organisation add --ods a81001 --name Elm',
    'organisation add --ods A81001',
    'organisation add --ods A81001 --name Elm --kind shop',
    'organisation add --ods A81001 --name Elm --colour green',
    'organisation add A81001 Elm',
    'staff add --email sam@example.org',
    `${STAFF}s`,
    `${STAFF} --organisation A99999`,
    'staff add --email sam --name Sam --job Manager --role responder',
    'staff password --email nobody@example.org',
    'staff reset-second-step --email nobody@example.org',
    'organisation close --ods A99999',
    'organisation add --ods A81001 --name Elm --service Maternity',
    'organisation doors --ods A99999 --help=Ask_Priya',
    'group add --id Elm --name Elm',
    'group add --id elm --name Elm --from 2026-02-30',
    'group add --id elm --name Elm --from 0001-01-01',
    'tag',
    'tag --ods A99999',
    'dance',
  ])('says what it wants instead of: %s', async (words) => {
    expect(await run(words)).toBe(2);
    expect(said).toMatch(/^Usage:|Say help/);
  });

  it('keeps the kind of an organisation that is only renamed, and adds its services', async () => {
    await run('organisation add --ods RZ9 --name Ash_Trust --kind trust --service maternity=Maternity_ward');
    expect(await run('organisation add --ods RZ9 --name Ash_and_Elm_Trust')).toBe(0);
    const { db } = await openDatabase(place);
    const services = [{ id: 'maternity', name: 'Maternity ward' }];
    expect(await findOrganisation(db, 'RZ9')).toMatchObject({ name: 'Ash and Elm Trust', kind: 'trust', services });
    await db.destroy();
  });

  it('closes an organisation and names its successor', async () => {
    await run('organisation add --ods A81001 --name Elm_Practice');
    await run('organisation add --ods A81002 --name Oak_Practice');
    expect(await run('organisation close --ods A81001 --successor A81002')).toBe(0);
    const { db } = await openDatabase(place);
    const successor = { ods: 'A81002', name: 'Oak Practice' };
    expect(await findOrganisation(db, 'A81001')).toMatchObject({ open: false, successor });
    await db.destroy();
  });

  it('sets how long an organisation gives itself for a first reply, and leaves what is not named as it was', async () => {
    await run('organisation add --ods A81001 --name Elm_Practice');
    expect(await run('organisation clock --ods A81001')).toBe(0);
    expect(said).toContain('A81001 aims to give a first reply within 2 working days of publication.');
    expect(said).toContain('Its page does not tell how often it does.');
    expect(await run('organisation clock --ods A81001 --days 1 --public yes')).toBe(0);
    expect(said).toContain('within 1 working day of publication. Its page tells how often it does.');
    expect(await run('organisation clock --ods A81001 --counted calendar')).toBe(0);
    expect(said).toContain('within 1 calendar day of publication. Its page tells how often it does.');
    for (const wrong of ['--days 0', '--days 61', '--days two', '--days 1.5', '--counted lunar', '--public maybe']) {
      expect(await run(`organisation clock --ods A81001 ${wrong}`)).toBe(2);
    }
    expect(await run('organisation clock --ods A99999 --days 3')).toBe(2);
    const { db } = await openDatabase(place);
    expect(await termsOf(db, 'A81001')).toEqual({ days: 1, counted: 'calendar', isPublic: true });
    await db.destroy();
  });

  it('sets how replies of an organisation go out, and leaves what is not named as it was', async () => {
    await run('organisation add --ods A81001 --name Elm_Practice');
    expect(await run('organisation replies --ods A81001')).toBe(0);
    expect(said).toContain('can be taken back for 30 minutes. A moderator reads the first 3 of everybody new.');
    expect(await run('organisation replies --ods A81001 --take-back 0 --first 1')).toBe(0);
    expect(said).toContain('A81001: Replies go out at once. A moderator reads the first one of everybody new.');
    expect(await run('organisation replies --ods A81001 --second-look always')).toBe(0);
    expect(said).toContain('Replies go out at once. Somebody else reads each one first.');
    for (const wrong of ['--take-back 121', '--take-back soon', '--first -1', '--first 0', '--second-look often']) {
      expect(await run(`organisation replies --ods A81001 ${wrong}`)).toBe(2);
    }
    expect(await run('organisation replies --ods A99999 --first 1')).toBe(2);
    const { db } = await openDatabase(place);
    const settings = { secondLook: 'always', firstReplies: 1, takeBackMinutes: 0 };
    expect(await findReplySettings(db, 'A81001')).toEqual(settings);
    await db.destroy();
  });

  it('opens doors with a text or an address, and leaves those that are not named as they were', async () => {
    await run('organisation add --ods A81001 --name Elm_Practice');
    expect(await run('organisation doors --ods A81001')).toBe(0);
    expect(said).toContain('A81001 has these doors open: story, stories.');
    expect(await run('organisation doors --ods A81001 --help Ask_at_the_desk. --complaint Write_to_us.')).toBe(0);
    expect(await run('organisation doors --ods A81001 --survey https://survey.example.org/elm --close story')).toBe(0);
    expect(said).toContain('A81001 has these doors open: help, complaint, survey, stories.');
    const { db } = await openDatabase(place);
    const survey = 'https://survey.example.org/elm';
    const doors = ['help', 'complaint', 'survey', 'stories'];
    expect(await findOrganisation(db, 'A81001')).toMatchObject({ open: true, doors, survey });
    expect(await findDoors(db, 'A81001')).toEqual({
      help: 'Ask at the desk.',
      complaint: 'Write to us.',
      survey,
      closed: ['story'],
    });
    await db.destroy();
  });

  it('closes a door by an empty text, opens a closed one again, and keeps both when the organisation is renamed', async () => {
    await run('organisation add --ods A81001 --name Elm_Practice');
    await run('organisation doors --ods A81001 --help Ask. --survey https://survey.example.org --close story');
    expect(await run('organisation doors --ods A81001 --help= --survey= --close stories --open story')).toBe(0);
    await run('organisation add --ods A81001 --name Ash_Practice');
    const { db } = await openDatabase(place);
    expect(await findOrganisation(db, 'A81001')).toMatchObject({ name: 'Ash Practice', doors: ['story'] });
    await db.destroy();
    await run('organisation close --ods A81001');
    expect(await run('organisation doors --ods A81001 --complaint Write_to_us.')).toBe(0);
    expect(said).toContain('A81001 is closed, so none of its doors is open.');
  });

  it.each([
    ['--survey http://survey.example.org', 'https://'],
    ['--survey survey.example.org', 'https://'],
    ['--survey https://pat:secret@survey.example.org', 'https://'],
    ['--survey javascript:alert(1)', 'https://'],
    ['--close help', 'an empty one'],
    ['--open shop', 'take story or stories'],
    ['--close story --open story', 'not both'],
    ['--help TOO_LONG', '1000 characters'],
    ['--help', 'argument missing'],
  ])('changes no door and says the mend for: %s', async (options, mend) => {
    await run('organisation add --ods A81001 --name Elm_Practice');
    expect(
      await run(`organisation doors --ods A81001 --complaint Write. ${options.replace('TOO_LONG', 'x'.repeat(1001))}`),
    ).toBe(2);
    expect(said).toContain(mend);
    const { db } = await openDatabase(place);
    expect(await findOrganisation(db, 'A81001')).toMatchObject({ doors: ['story', 'stories'] });
    await db.destroy();
  });

  it('prints the tag of the newest version and of this one', async () => {
    vi.stubEnv('PUBLIC_URL', 'https://feedback.example.org');
    await run('organisation add --ods A81001 --name Elm_Practice');
    expect(await run('tag --ods A81001')).toBe(0);
    expect(said).toContain(
      '<a href="https://feedback.example.org/tell/A81001" data-hearback>Tell us your story</a>\n' +
        '<script async src="https://feedback.example.org/embed.js" data-org="A81001" data-place="bottom-right"></script>',
    );
    expect(said).toMatch(/\/embed-[0-9a-f]{16}\.js" integrity="sha384-[\w+/]{64}" crossorigin="anonymous"/);
    expect(said).toContain('https://feedback.example.org/tag/A81001');
  });

  it('adds a group with members that exist', async () => {
    await run('organisation add --ods A81001 --name Elm_Practice');
    expect(await run('group add --id elm-group --name Elm_Group --member A81001')).toBe(0);
    expect(await run('group add --id elm-group --name Elm_Group --member A89999')).toBe(2);
    const { db } = await openDatabase(place);
    expect((await findGroup(db, 'elm-group', '2099-01-01'))?.members.map(({ ods }) => ods)).toEqual(['A81001']);
    expect(await run('group add --id old-group --name Old_Group --member A81001 --from 2020-04-01')).toBe(0);
    expect((await findGroup(db, 'old-group', '2020-04-01'))?.members.map(({ ods }) => ods)).toEqual(['A81001']);
    expect((await findGroup(db, 'old-group', '2020-03-31'))?.members).toEqual([]);
    await db.destroy();
  });

  it('gives a new password, and takes a leaver’s account and roles away', async () => {
    await run(STAFF);
    const opened = await openDatabase(place);
    const accounts = openAccounts({ ...opened, secret: SECRET, publicUrl: 'http://localhost:8080' });
    const before = await accounts.identify({ email: 'sam@example.org', password: PASSWORD });
    const { token } = await accounts.open(before?.id ?? '');
    vi.stubEnv('HEARBACK_PASSWORD', 'another password altogether');
    expect(await run('staff password --email sam@example.org')).toBe(0);
    const bearer = new Headers({ authorization: `Bearer ${token}` });
    expect(await accounts.whoIs(bearer)).toBeUndefined();
    expect(await accounts.identify({ email: 'sam@example.org', password: PASSWORD })).toBeUndefined();
    expect(
      await accounts.identify({ email: 'sam@example.org', password: 'another password altogether' }),
    ).toBeDefined();
    expect(await run('staff remove --email sam@example.org')).toBe(0);
    expect(
      await accounts.identify({ email: 'sam@example.org', password: 'another password altogether' }),
    ).toBeUndefined();
    expect(await grantsOf(opened.db, before?.id ?? '')).toEqual([]);
    await opened.db.destroy();
  });

  it('takes nobody away who is the last operator, and keeps in the log whom it took', async () => {
    await run('operator create --email sam@example.org --name Sam_Staff --job Manager');
    expect(await run('staff remove --email sam@example.org')).toBe(2);
    expect(said).toContain('sam@example.org is the last operator. Make somebody else one first: operator create.');
    const { db } = await openDatabase(place);
    const [{ id = '' } = {}] = await db.selectFrom('staff_accounts').select('id').execute();
    expect(await grantsOf(db, id)).toEqual([{ role: 'operator', ods: '*' }]);
    await run('operator create --email kit@example.org --name Kit_Staff --job Manager');
    expect(await run('staff remove --email sam@example.org')).toBe(0);
    expect(await grantsOf(db, id)).toEqual([]);
    const event = { kind: 'removed', actor: 'command-line', subject: id, detail: 'sam@example.org' };
    expect(await db.selectFrom('staff_events').selectAll().execute()).toContainEqual(expect.objectContaining(event));
    await db.destroy();
  });

  it('resets the second step of somebody who lost it, an operator too, and keeps that in the log', async () => {
    await run('operator create --email sam@example.org --name Sam_Staff --job Manager');
    expect(await run('staff reset-second-step --email sam@example.org')).toBe(0);
    expect(said).toContain('has no second step. Nothing is changed.');
    const { db } = await openDatabase(place);
    const [{ id = '' } = {}] = await db.selectFrom('staff_accounts').select('id').execute();
    const kept = { staff_id: id, secret: 'encrypted', since: '2026-01-01T00:00:00.000Z', last_step: 1 };
    await db.insertInto('staff_second_steps').values(kept).execute();
    expect(await run('staff reset-second-step --email Sam@example.org')).toBe(0);
    expect(said).toContain('signs in by password alone');
    expect(await db.selectFrom('staff_second_steps').selectAll().execute()).toEqual([]);
    const event = { kind: 'second-step-reset', actor: 'command-line', subject: id };
    expect(await db.selectFrom('staff_events').selectAll().execute()).toContainEqual(expect.objectContaining(event));
    expect(await db.selectFrom('outbox').selectAll().execute()).toHaveLength(1);
    await db.destroy();
  });

  it('keeps a directory that staff sign in by, with its secret encrypted, and says what there is', async () => {
    vi.stubEnv('HEARBACK_DIRECTORY_SECRET', 'secret of the client');
    const add = 'directory add --id elm-trust --name Elm_Trust --client hearback --issuer https://id.elm.example/';
    expect(await run(`${add} --domain @Elm.Example --domain mail.elm.example`)).toBe(0);
    expect(said).toContain('Staff with an address at elm.example or mail.elm.example can sign in with Elm Trust.');
    expect(said).toMatch(/come back to http:.*\/workspace\/directory/);
    expect(await run('directory list')).toBe(0);
    expect(said).toContain('elm-trust  Elm Trust');
    const { db } = await openDatabase(place);
    const [row] = await db.selectFrom('directories').selectAll().execute();
    expect(row).toMatchObject({ issuer: 'https://id.elm.example/', owns_mail: 0 });
    expect(row?.client_secret).not.toContain('secret of the client');
    await db.destroy();
    for (const wrong of ['', '--domain elm', '--domain elm.example --mail any']) {
      expect(await run(`${add} ${wrong}`.trim())).toBe(2);
    }
    expect(await run(`${add.replace('https', 'http')} --domain elm.example`)).toBe(2);
    vi.stubEnv('HEARBACK_DIRECTORY_SECRET', '');
    expect(await run(`${add} --domain elm.example`)).toBe(2);
    expect(await run('directory remove --id elm-trust')).toBe(0);
    expect(await run('directory remove --id elm-trust')).toBe(2);
  });

  it('takes no short password', async () => {
    vi.stubEnv('HEARBACK_PASSWORD', 'short');
    expect(await run(STAFF)).toBe(2);
    expect(said).toContain('12 characters or more');
  });
});

it('helps who asks', async () => {
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  expect(await runCommand(['help'])).toBe(0);
  expect(write.mock.calls.join('')).toContain('DATABASE_URL');
  write.mockRestore();
});
