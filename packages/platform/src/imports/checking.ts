import { countJudged, type ImportCounts, judgeLine, oddCode, type PlannedOrganisation } from '@hearback/contract';
import type { Kysely } from 'kysely';
import type { Database, ImportPlanRow } from '../database/schema.ts';
import { dayInLondon, instant, type Now, startOfDay } from '../time/clock.ts';
import { factsOf, linesAfter } from './facts.ts';
import { type Findings, forgetFindings, keepFindings, noteImport } from './store.ts';

const AT_ONCE = 500;

/** What the work on a register needs. */
export interface ImportPorts {
  db: Kysely<Database>;
  now: Now;
  /** Hears how far it is. */
  onProgress?: (progress: { doing: 'reading' | 'checking'; done: number; of: number | undefined }) => void;
}

/** Checks every line of a register that was read, from the beginning; gives what would become of them. */
export async function checkRegister({ db, now, onProgress }: ImportPorts, id: string): Promise<ImportCounts> {
  await forgetFindings(db, id);
  const none = { added: 0, changed: 0, closed: 0, unchanged: 0, bad: 0 };
  await noteImport(db, id, { state: 'checking', checked: 0, odd: 0, added_closed: 0, ...none });
  const today = dayInLondon(now());
  const counts: ImportCounts = { ...none };
  let [after, checked, odd] = [0, 0, 0];
  for (;;) {
    const lines = await linesAfter(db, id, { after, limit: AT_ONCE });
    const last = lines.at(-1);
    if (!last) break;
    const facts = await factsOf(db, id, { lines, today });
    const found: Pick<Findings, 'plans' | 'mistakes'> = { plans: [], mistakes: [] };
    for (const line of lines) {
      const judged = judgeLine(line, facts(line));
      countJudged(counts, judged);
      const oddity = oddCode(judged);
      if (oddity) {
        odd += 1;
        found.mistakes.push({ line: line.line, mistakes: [oddity], isOdd: true });
      }
      if (judged.deed === 'bad') found.mistakes.push({ line: line.line, mistakes: judged.mistakes });
      else if (judged.deed !== 'unchanged') found.plans.push(rowOf(id, judged.deed, judged.plan));
    }
    checked += lines.length;
    await keepFindings(db, id, { ...found, checked, counts, odd });
    onProgress?.({ doing: 'checking', done: checked, of: undefined });
    after = last.line;
    await breathe();
  }
  await noteImport(db, id, { state: 'checked' });
  return counts;
}

/** The embedded database works on this thread: what came meanwhile is answered in between. */
export function breathe(): Promise<void> {
  return new Promise(setImmediate);
}

function rowOf(import_id: string, deed: ImportPlanRow['deed'], plan: PlannedOrganisation): ImportPlanRow {
  const { ods, name, registerName = null, kind, parent = null, closed, successor = null, isLedAnew, version } = plan;
  return {
    ...{ import_id, ods, deed, name, register_name: registerName, kind, parent, successor },
    closed_at: closed === undefined ? null : instant(startOfDay(closed)),
    is_led_anew: isLedAnew ? 1 : 0,
    version: version ?? null,
  };
}
