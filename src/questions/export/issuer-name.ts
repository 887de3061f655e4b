import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { ownerOfAgency, slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { provinceRegister } from '../../knowledge/agencies/provinces.js';

/** The issuer of an instrument as its id has it, in words: "qh15" → "Quốc hội", "ubnd@hai-duong" → "Ủy ban nhân dân Hải Dương"; unknown ones as they are. */
export function issuerName(issuer: string): string {
  const slug = slugOfAgency(issuer);
  const area = ownerOfAgency(issuer);
  const name = (agencyRegister().bySlug(slug) ?? agencyRegister().bySlug(slug.replace(/\d+$/u, '')))?.name;
  const province = area === undefined || area.includes('.') ? undefined : provinceRegister().bySlug(area)?.name;
  if (name === undefined || (area !== undefined && province === undefined)) return issuer;
  return province === undefined ? name : `${name} ${province}`;
}
