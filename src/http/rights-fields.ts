import { z } from 'zod';
import { roles } from '../accounts/role.js';
import { readOwnUnit } from '../questions/conditions/read-own-unit.js';

/** Fields of bodies that give rights. */
export const roleField = z.enum(roles);
/** By id or full name; null: all. */
export const unitField = z.string().min(1).max(300).nullable();

/** @throws KehoachError "unit-id-invalid" */
export function readUnitField(unit: string | null): string | null {
  return unit === null ? null : readOwnUnit(unit);
}
