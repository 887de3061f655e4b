import { KehoachError } from '../../errors/kehoach-error.js';
import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { readUnit } from './read-unit.js';

/**
 * The one body that an account is bound to, by id or full name: "UBND tỉnh Hải
 * Dương" is "ubnd@hai-duong"; "UBND tỉnh", of any province, is none.
 *
 * @throws KehoachError "unit-id-invalid"
 */
export function readOwnUnit(text: string): string {
  const unit = readUnit(text);
  const [id, other] = 'ids' in unit ? unit.ids : [];
  if (id === undefined || other !== undefined || !isOneBody(id)) throw new KehoachError('unit-id-invalid', { unit: text });
  return id;
}

function isOneBody(id: string): boolean {
  return !id.startsWith('group:') && (id.includes('@') ? !id.includes('?') : agencyRegister().bySlug(id)?.area === 'none');
}
