import { closest } from 'fastest-levenshtein';
import { KehoachError } from '../../errors/kehoach-error.js';
import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { issuerOfCode } from '../../knowledge/instruments/issuer-codes.js';
import { slug } from '../../text/fold.js';

/** An id as instruments carry it: of one area, of one term, of several bodies. */
const WRITTEN_OUT = /^[a-z][a-z0-9-]*(?:@[a-z0-9.?-]+|\d+|(?:\+[a-z0-9-]+)+)$/u;

/**
 * "CP", "Chính phủ" or "cp" → "cp": the issuer of an instrument as its id has it; an id stays as it is.
 *
 * @throws KehoachError "issuer-unknown"
 */
export function readIssuer(text: string): string {
  if (WRITTEN_OUT.test(text)) return text;
  const register = agencyRegister();
  const body = register.bySlug(text) ?? issuerOfCode(text) ?? register.byName(text) ?? register.bySlug(slug(text));
  if (body) return body.slug;
  const nearest = closest(
    slug(text),
    register.all.map((entry) => entry.slug),
  );
  throw new KehoachError('issuer-unknown', { text, nearest: `${register.bySlug(nearest)?.name ?? nearest} (${nearest})` });
}
