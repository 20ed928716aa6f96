import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EVERYWHERE } from '../staff/permissions.ts';
import { engines } from '../testing/engines.ts';
import { type Ground, startGround } from '../testing/ground.ts';
import { largeRegister, sendRegister, told } from '../testing/registers.ts';
import { newId } from '../testing/stories.ts';

describe.each(engines)('files about a register, on %s', (engine) => {
  let ground: Ground;
  let operator: string;
  beforeAll(async () => {
    ground = await startGround(engine);
    operator = await ground.tokenOf({ operator: EVERYWHERE });
  });
  afterAll(() => ground.stop());

  const take = (id: string, token: string | undefined = operator) =>
    ground.ask('GET', `/workspace/imports/${id}/bad-lines.csv`, { token });

  it('the bad lines have what to mend, and nothing that a spreadsheet would run', async () => {
    const file = 'ods,name,kind\nA1,"=HYPERLINK(""http://evil.example"")",shop\n+2,,practice\nA3,Good,practice\n';
    const answer = await take(told(await sendRegister(ground, operator, { file })).id);
    expect([answer.status, answer.headers.get('content-type'), answer.headers.get('cache-control')]).toEqual([
      ...[200, 'text/csv; charset=utf-8', 'no-store'],
    ]);
    expect(answer.text.trimEnd().split('\r\n')).toEqual([
      'line,what to mend,ods,name,kind,parent,closed,successor',
      `2,"kind: Use practice, branch, trust or site.",A1,"'=HYPERLINK(""http://evil.example"")",shop,,,`,
      `3,"ods: An ODS code has 1 to 9 letters and digits, such as F84003. Check it. name: Enter a name.",'+2,,practice,,,`,
    ]);
  });

  it('has every bad line once, however many there are', async () => {
    const file = largeRegister(1203).replaceAll(',practice,', ',shop,');
    const { id, counts } = told(await sendRegister(ground, operator, { file }));
    expect(counts.bad).toBe(1203);
    const lines = (await take(id)).text.trimEnd().split('\r\n').slice(1);
    expect(lines.map((line) => line.split(',')[0])).toEqual(Array.from({ length: 1203 }, (_, at) => String(at + 2)));
  });

  it('are for those who run organisations alone', async () => {
    const { id } = told(await sendRegister(ground, operator, { file: 'ods,name,kind\nA1,,practice\n' }));
    expect((await ground.ask('GET', `/workspace/imports/${id}/bad-lines.csv`)).status).toBe(401);
    expect((await take(id, await ground.tokenOf({ manager: EVERYWHERE }))).status).toBe(403);
    expect((await take(newId())).status).toBe(404);
    expect((await take('nothing')).status).toBe(404);
  });

  it('the example can be imported as it is', async () => {
    const { status, text } = await ground.ask('GET', '/workspace/register-example.csv');
    expect(status).toBe(200);
    expect(told(await sendRegister(ground, operator, { file: text })).counts).toMatchObject({ added: 5, bad: 0 });
  });
});
