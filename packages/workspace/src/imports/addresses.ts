/** Importing a register of organisations. */
export const IMPORT = '/workspace/import-organisations';

/** A register to begin with. */
export const EXAMPLE = '/workspace/register-example.csv';

/** The bad lines of a register, as a file. */
export function addressOfBadLines(id: string): string {
  return `/workspace/imports/${id}/bad-lines.csv`;
}
