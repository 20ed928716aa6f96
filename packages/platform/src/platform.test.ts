import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { openLog } from './logs.ts';
import { startPlatform } from './platform.ts';
import { engines, newPlace } from './testing/engines.ts';
import { type Ground, PASSWORD, startGround } from './testing/ground.ts';
import { newId, submission } from './testing/stories.ts';

describe.each(engines)('stopping on %s', (engine) => {
  const put = (ground: Ground, id: string, happened = 'x'.repeat(2000)) =>
    ground.ask('PUT', `/v1/stories/${id}`, { body: submission({ happened, email: 'pat@example.org' }) });

  it('finishes what is under way, takes nothing new, and keeps all it acknowledged', async () => {
    const ground = await startGround(engine);
    const { dataFolder, databaseUrl } = ground.platform.services.config;
    const ids = Array.from({ length: 100 }, () => newId());
    const sent = ids.map((id) => put(ground, id).catch(() => undefined));
    await Promise.race(sent);
    await ground.platform.stop();
    const statuses = (await Promise.all(sent)).map((answer) => answer?.status);
    expect(statuses.filter((status) => status !== undefined && status !== 201 && status !== 503)).toEqual([]);
    expect(statuses).toContain(201);
    await expect(put(ground, newId())).rejects.toThrow();

    const again = await startGround(engine, { dataFolder, databaseUrl });
    const rows = await again.platform.services.db.selectFrom('stories').select('id').execute();
    const kept = new Set(rows.map(({ id }) => id));
    const lost = ids.filter((id, index) => statuses[index] === 201 && !kept.has(id));
    expect(lost).toEqual([]);
    await again.stop();
    await ground.place.remove();
  });

  it('does not wait for those who only hold a connection open', async () => {
    const ground = await startGround(engine);
    await ground.ask('GET', '/health/live');
    const { port, hostname } = new URL(ground.platform.address);
    const silent = connect(Number(port), hostname);
    await new Promise((resolve) => silent.once('connect', resolve));
    const started = performance.now();
    await ground.stop();
    expect(performance.now() - started).toBeLessThan(3000);
    silent.destroy();
  });
});

it('says that it lives, that it is ready, and whether mail goes out', async () => {
  const ground = await startGround('sqlite');
  expect((await ground.ask('GET', '/health/live')).body).toEqual({ status: 'live' });
  const { body } = await ground.ask('GET', '/health/ready');
  expect(body).toEqual({ status: 'ready', database: 'ready', mail: 'waiting: SMTP_URL is not set' });
  await ground.stop();
});

describe('starting', () => {
  it('lets go of the database when the port cannot be had, so that the process can end', async () => {
    const ground = await startGround('sqlite');
    const other = await newPlace('sqlite');
    const port = Number(new URL(ground.platform.address).port);
    const config = { ...ground.platform.services.config, ...other, port };
    await expect(startPlatform(config, openLog('silent'))).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await other.remove();
    await ground.stop();
  });

  it('is refused on a database that holds the demo, but for the demo itself', async () => {
    const ground = await startGround('sqlite');
    const { accounts, config } = ground.platform.services;
    await accounts.create({ email: 'moderator@demo.example', name: 'Sam', jobTitle: 'Moderator', password: PASSWORD });
    await ground.platform.stop();
    await expect(startPlatform(config, openLog('silent'))).rejects.toThrow(/holds the demo/);
    const demo = await startPlatform({ ...config, isDemo: true }, openLog('silent'));
    await demo.stop();
    await ground.place.remove();
  });
});
