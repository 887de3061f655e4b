/** Each may do what those before it may. */
export const roles = ['viewer', 'importer', 'editor', 'administrator'] as const;
export type Role = (typeof roles)[number];

/** Whether a role suffices where another is asked for. */
export function includesRole(role: Role, needed: Role): boolean {
  return roles.indexOf(role) >= roles.indexOf(needed);
}
