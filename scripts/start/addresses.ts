import type { Demo } from './demo.ts';

function table(rows: [string, string][]): string {
  const width = Math.max(...rows.map(([name]) => name.length));
  return rows.map(([name, value]) => `  ${name.padEnd(width)}   ${value}`).join('\n');
}

/** What to open, for a person who sees Hearback for the first time. */
export function addresses({ platform, practice, trust, themes, mail, notes }: Demo): string {
  const pages: [string, string][] = [
    ["A practice's web page", practice.url],
    ["A trust's, under a strict policy", `${trust.url}/feedback.html`],
    ['Pick colours for the tag', themes.url],
    ['What its patients told', `${platform.url}/o/${notes?.organisation ?? 'F84003'}`],
  ];
  if (notes?.group !== undefined) pages.push(['The group it is in', `${platform.url}/g/${notes.group}`]);
  pages.push(['The staff workspace', `${platform.url}/workspace`], ['Mails that were sent', mail.url]);
  const signIns = (notes?.signIns ?? []).map(({ who, email, password }): [string, string] => [
    who,
    `${email}  password  ${password}`,
  ]);
  const parts = ['', 'Hearback is running.', '', table(pages)];
  if (signIns.length > 0) parts.push('', 'Sign in to the workspace as', '', table(signIns));
  return [...parts, '', 'Press Ctrl-C to stop.', ''].join('\n');
}
