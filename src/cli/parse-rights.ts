import { roles } from '../accounts/role.js';
import { readOwnUnit } from '../questions/conditions/read-own-unit.js';
import type { Rights } from '../store/accounts/rights.js';
import { parseChoice } from './parse-choice.js';

/** Options of commands that give rights. */
export const rightsOptions = {
  role: { type: 'string', hint: 'ROLE' },
  unit: { type: 'string', hint: 'UNIT' },
} as const;

const EVERY_UNIT = 'all';

/** As far as they are said. */
export function parseRights({ role, unit }: { readonly role?: string; readonly unit?: string }): Partial<Rights> {
  return {
    ...(role !== undefined && { role: parseChoice('role', role, roles) }),
    ...(unit !== undefined && { unit: unit === EVERY_UNIT ? null : readOwnUnit(unit) }),
  };
}

/** Those that see everything and change nothing, unless more or less is said. */
export const LEAST_RIGHTS: Rights = { role: 'viewer', unit: null };
