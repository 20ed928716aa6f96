import * as z from 'zod/mini';
import { endpoint, upload } from '../endpoint.ts';
import { Id, Instant } from '../ids.ts';
import { Cursor, Limit, pageOf } from '../pages.ts';

/** The columns of a register that are read, by their headings; a register has at least the first three. */
export const RegisterColumn = z.enum(['ods', 'name', 'kind', 'parent', 'closed', 'successor']);
export type RegisterColumn = z.infer<typeof RegisterColumn>;

/** More than this is refused at once, with a word on how to go on. */
export const registerLimits = { bytes: 20 * 1024 * 1024, lines: 200_000 } as const;

/** What would become of the organisations in a register, and how many of its lines are bad. Each line counts once. */
export const ImportCounts = z.object({
  added: z.number(),
  /** How many of those are closed already; absent where none is. */
  addedClosed: z.optional(z.number()),
  changed: z.number(),
  closed: z.number(),
  unchanged: z.number(),
  bad: z.number(),
});
export type ImportCounts = z.infer<typeof ImportCounts>;

/** A register that was sent as a CSV file, and how far it is: nothing is imported before it is applied. */
export const RegisterImport = z.object({
  id: Id,
  /** Who sent it. */
  by: z.string(),
  startedAt: Instant,
  state: z.enum(['reading', 'checking', 'checked', 'imported']),
  /** How many bytes were read, and of how many, where that was said. */
  bytes: z.number(),
  size: z.optional(z.number()),
  /** How many lines were read, without headings and empty ones, and how many of them were checked. */
  lines: z.number(),
  checked: z.number(),
  counts: ImportCounts,
  /** How many lines bring a new organisation whose code has an unusual shape: they are imported all the same. */
  odd: z.number(),
  /** Headings of columns that are not read. */
  ignored: z.array(z.string()),
  importedAt: z.optional(Instant),
});
export type RegisterImport = z.infer<typeof RegisterImport>;

/** What is wrong with a line; without a column it is the line as a whole. */
export const LineMistake = z.object({ column: z.optional(RegisterColumn), detail: z.string() });
export type LineMistake = z.infer<typeof LineMistake>;

/** The cells of a line as they were read. */
export const RegisterCells = z.record(RegisterColumn, z.string());
export type RegisterCells = z.infer<typeof RegisterCells>;

/** Which lines: those that are bad, or those that bring a new organisation whose code has an unusual shape. */
export const LineTrouble = z.enum(['bad', 'odd']);
export type LineTrouble = z.infer<typeof LineTrouble>;

/** A line that cannot be imported, or that deserves a second look. */
export const BadLine = z.object({
  /** Where it begins in the file, as an editor counts. */
  line: z.number(),
  cells: RegisterCells,
  mistakes: z.array(LineMistake),
});
export type BadLine = z.infer<typeof BadLine>;

const params = z.object({ id: Id });

export const importEndpoints = {
  list: endpoint({
    summary: 'The last 20 registers that were imported, the latest first.',
    method: 'GET',
    path: '/v1/staff/imports',
    audience: 'staff',
    result: z.object({ imports: z.array(RegisterImport) }),
    problems: ['forbidden'],
  }),
  start: upload({
    summary:
      'Reads a register of organisations from a CSV file and checks every line of it. Nothing is imported yet. Answers when it is checked.',
    method: 'PUT',
    path: '/v1/staff/imports/{id}',
    audience: 'staff',
    params,
    result: RegisterImport,
    status: 201,
    problems: ['forbidden', 'id-used'],
  }),
  get: endpoint({
    summary: 'A register that was sent, and how far it is; also while it is read.',
    method: 'GET',
    path: '/v1/staff/imports/{id}',
    audience: 'staff',
    params,
    result: RegisterImport,
    problems: ['not-found', 'forbidden'],
  }),
  badLines: endpoint({
    summary:
      'The lines of a register that cannot be imported, with what to mend, in the order of the file; or those with an odd code.',
    method: 'GET',
    path: '/v1/staff/imports/{id}/bad-lines',
    audience: 'staff',
    params,
    query: z.object({ show: z.optional(LineTrouble), limit: Limit, cursor: z.optional(Cursor) }),
    result: pageOf(BadLine),
    problems: ['not-found', 'forbidden'],
  }),
  apply: endpoint({
    summary:
      'Imports a checked register: all of it at once, or nothing. Where organisations have changed meanwhile it is checked again first.',
    method: 'POST',
    path: '/v1/staff/imports/{id}/application',
    audience: 'staff',
    params,
    result: RegisterImport,
    problems: ['not-found', 'forbidden', 'stale', 'not-now'],
  }),
};
