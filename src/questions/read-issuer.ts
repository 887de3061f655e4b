import { agencyRegister } from '../knowledge/agencies.js';
import { slug } from '../text/fold.js';

/** "CP", "Chính phủ" or "cp" → "cp": the issuer of an instrument as its id has it; an id stays as it is. */
export function readIssuer(text: string): string {
  const register = agencyRegister();
  if (text.includes('@')) return text;
  const body = register.bySlug(text) ?? register.byCode(text) ?? register.byName(text);
  return body?.slug ?? slug(text);
}
