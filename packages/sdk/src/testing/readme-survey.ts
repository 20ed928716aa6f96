import { type Hearback, surveyOf } from '../index.ts';

/** The README's example of a survey, as it stands there. */
export async function askAsInTheReadme(hearback: Hearback, id: string): Promise<string> {
  const visit = surveyOf(hearback, id, {
    questions: [
      { id: 'overall', kind: 'rating', options: [{ id: 'good' }, { id: 'poor' }] },
      { id: 'why', kind: 'long-text' },
    ],
  });
  await visit.respond({ answers: { overall: 'good', why: 'Seen on time.' } });
  const { responses, questions } = await visit.results({ from: '2026-11-01' });
  return `${questions.overall?.counts.good ?? 0} of ${responses} said good`;
}
