/** Groups of organisations. */
export const GROUPS = '/workspace/groups';

/** One of them. */
export function addressOfGroup(id: string): string {
  return `${GROUPS}/${id}`;
}
