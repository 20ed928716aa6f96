import type { RegisterImport } from '@hearback/contract';
import type { Answer } from './ask.ts';
import type { Ground } from './ground.ts';
import { newId } from './stories.ts';

/** Sends a register as a CSV file. */
export function sendRegister(
  { ask }: Pick<Ground, 'ask'>,
  token: string,
  { file, id = newId() }: { file: string | Uint8Array<ArrayBuffer>; id?: string },
): Promise<Answer> {
  return ask('PUT', `/v1/staff/imports/${id}`, { token, raw: file, headers: { 'content-type': 'text/csv' } });
}

/** Imports a register that was sent. */
export function applyRegister({ ask }: Pick<Ground, 'ask'>, token: string, id: string): Promise<Answer> {
  return ask('POST', `/v1/staff/imports/${id}/application`, { token });
}

/** What came back of a register. */
export function told({ body }: Answer): RegisterImport {
  return body as unknown as RegisterImport;
}

/** A register of practices, as large as wanted. */
export function largeRegister(count: number, prefix = 'Q'): string {
  const line = (_: unknown, index: number) => `${prefix}${String(index).padStart(6, '0')},Practice ${index},practice,,`;
  return `ods,name,kind,parent,closed\n${Array.from({ length: count }, line).join('\n')}\n`;
}
