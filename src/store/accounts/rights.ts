import type { Role } from '../../accounts/role.js';
import { KehoachError } from '../../errors/kehoach-error.js';

/** What an account or a key may do, and whose plans it sees. */
export interface Rights {
  role: Role;
  /** Id of the unit whose plans alone it sees; null: all. */
  unit: string | null;
}

/** "ubnd@hai-duong": one body, of one area. */
const UNIT_ID = /^[a-z0-9][a-z0-9@.-]{0,199}$/u;

/** @throws KehoachError "administrator-bound", "unit-id-invalid" */
export function checkRights({ role, unit }: Rights): void {
  if (unit === null) return;
  if (role === 'administrator') throw new KehoachError('administrator-bound');
  if (!UNIT_ID.test(unit)) throw new KehoachError('unit-id-invalid', { unit });
}
