import { expect, it } from 'vitest';
import { BadConfiguration, configurationHelp, DEMO_SECRET, readConfig } from './config.ts';

const secret = 'x'.repeat(32);

function complaintAbout(environment: NodeJS.ProcessEnv): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof BadConfiguration) return error.message;
    throw error;
  }
  return '';
}

it('needs nothing but a secret', () => {
  expect(readConfig({ HEARBACK_SECRET: secret })).toMatchObject({
    port: 8080,
    host: '127.0.0.1',
    publicUrl: 'http://localhost:8080',
    dataFolder: './data',
    databaseUrl: undefined,
    smtpUrl: undefined,
    isDemo: false,
    isBehindProxy: false,
  });
});

it('takes an empty value as none, and no slash at the end of its address', () => {
  const config = readConfig({ HEARBACK_SECRET: secret, PORT: '', PUBLIC_URL: 'https://feedback.example.org//' });
  expect(config).toMatchObject({ port: 8080, publicUrl: 'https://feedback.example.org' });
});

it.each([
  ['PORT', '65536'],
  ['PORT', 'eighty'],
  ['PUBLIC_URL', 'feedback.example.org'],
  ['DATABASE_URL', 'mysql://localhost/hearback'],
  ['SMTP_URL', 'localhost:25'],
  ['HEARBACK_SECRET', 'short'],
  ['HEARBACK_DEMO', 'yes'],
  ['TRUST_PROXY', 'true'],
  ['RATE_LIMIT', '0'],
  ['SIGN_IN_LIMIT', '-1'],
  ['BUSY_AFTER_MS', '99'],
  ['INTAKE_BATCH', '1001'],
  ['LOG_LEVEL', 'loud'],
] as const)('says what %s wants instead of "%s"', (name, value) => {
  const complaint = complaintAbout({ HEARBACK_SECRET: secret, [name]: value });
  expect(complaint).toContain(`${name}: ${configurationHelp[name]}`);
  expect(complaint.match(/^ {2}/gm)).toHaveLength(1);
});

it('names every bad value at once, a missing secret too', () => {
  const complaint = complaintAbout({ PORT: 'eighty', LOG_LEVEL: 'loud' });
  for (const name of ['PORT', 'LOG_LEVEL', 'HEARBACK_SECRET']) expect(complaint).toContain(`  ${name}: `);
});

it('never repeats a bad secret', () => {
  expect(complaintAbout({ HEARBACK_SECRET: 'hunter2' })).not.toContain('hunter2');
});

it('starts without a secret only as a demo, and never on the demo secret otherwise', () => {
  expect(readConfig({ HEARBACK_DEMO: '1' }).secret).toBe(DEMO_SECRET);
  expect(complaintAbout({})).toContain('openssl rand');
  expect(complaintAbout({ HEARBACK_SECRET: DEMO_SECRET })).toContain('everybody knows');
});
