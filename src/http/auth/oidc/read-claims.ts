import { roles, type Role } from '../../../accounts/role.js';
import type { Config } from '../../../config/config.js';
import { KehoachError } from '../../../errors/kehoach-error.js';
import type { ExternalUser } from '../../../store/accounts/external-users.js';

export type Claims = Readonly<Record<string, unknown>> & { readonly iss: string; readonly sub: string };

type ClaimSettings = Pick<Config, 'oidcNameClaim' | 'oidcRoleClaim' | 'oidcRoles' | 'oidcUnitClaim'>;

/** Everybody whom the provider knows. */
const EVERYBODY = '*';

/**
 * Who it is, by issuer and subject, which alone never change, and what the
 * settings make of the claims: the highest role of any group.
 *
 * @throws KehoachError "oidc-refused" for one without a role, or without the unit that would bound it
 */
export function readClaims(claims: Claims, { oidcNameClaim, oidcRoleClaim, oidcRoles, oidcUnitClaim }: ClaimSettings): ExternalUser {
  const role = highestRole(words(claims[oidcRoleClaim]), oidcRoles);
  if (!role) throw new KehoachError('oidc-refused', { reason: oidcRoleClaim });
  const [name = claims.sub] = words(claims[oidcNameClaim]);
  return { identity: `${claims.iss} ${claims.sub}`, name, role, unit: role === 'administrator' ? null : unitOf(claims, oidcUnitClaim) };
}

function highestRole(groups: readonly string[], given: readonly string[]): Role | undefined {
  const has = (group: string): boolean => group === EVERYBODY || groups.includes(group);
  return roles.findLast((role) => given.some((pair) => pair.endsWith(`=${role}`) && has(pair.slice(0, -role.length - 1))));
}

/** Where units bound, nobody is let in without one. */
function unitOf(claims: Claims, unitClaim: string | undefined): string | null {
  if (unitClaim === undefined) return null;
  const [unit, other] = words(claims[unitClaim]);
  if (unit === undefined || other !== undefined) throw new KehoachError('oidc-refused', { reason: unitClaim });
  return unit;
}

/** A claim with one value or several. */
function words(claim: unknown): string[] {
  return [claim].flat().filter((value): value is string => typeof value === 'string' && value !== '');
}
