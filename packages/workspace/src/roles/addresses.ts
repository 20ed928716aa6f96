/** Who may do what: the table of all roles. */
export const ROLES = '/workspace/roles';
