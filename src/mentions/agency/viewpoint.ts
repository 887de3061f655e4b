import { isBoard } from '../../knowledge/agencies/agency-boards.js';
import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { outermostOwner, ownerOfAgency, slugOfAgency } from '../../knowledge/agencies/agency-id.js';
import { hasTrait } from '../../knowledge/agencies/agency-traits.js';
import { isWithoutDistricts } from '../../knowledge/agencies/district-level.js';
import { provinceRegister } from '../../knowledge/agencies/provinces.js';
import { slug as toSlug } from '../../text/fold.js';
import { escapePattern, WORD_END } from '../../text/patterns.js';
import type { AgencyContext, ShortName } from './agency-mention.js';

/** From where "Sở", "tỉnh", "huyện" are said: the issuer and its areas. */
export interface Viewpoint {
  readonly on: string | undefined;
  /** Agency id. */
  readonly issuer: string | undefined;
  /** Slug of the issuer's name, written out, "" when unknown: "so-khoa-hoc-va-cong-nghe". */
  readonly issuerSlug: string;
  readonly area: string | undefined;
  readonly province: string | undefined;
  readonly district: string | undefined;
  readonly commune: string | undefined;
  /** Its divisions belong to the area and not to itself: a People's Committee or Council; a joint council, a steering board, an election committee. */
  readonly isCommittee: boolean;
  /** Province and commune alone. */
  readonly isTwoTier: boolean;
  /** The province is a city. */
  readonly isCity: boolean;
  /** The text is a whole cell of units, so what begins an item of it begins a unit. */
  readonly isCell: boolean;
  /** What the document itself has shortened, with a pattern that takes it with or without blanks. */
  readonly shortNames: readonly (ShortName & { readonly pattern: RegExp })[];
}

export function viewpointOf(context: AgencyContext, isCell: boolean): Viewpoint {
  const { issuer, on } = context;
  const slug = slugOfAgency(issuer ?? '');
  const area = context.area ?? areaOf(issuer ?? '');
  const [province, second, third] = (area ?? '').split('.');
  const isTwoTier = on !== undefined && isWithoutDistricts(on);
  return {
    on,
    issuer,
    issuerSlug: toSlug(context.issuerName ?? agencyRegister().bySlug(slug)?.name ?? slug),
    area,
    province: known(province),
    district: isTwoTier ? undefined : known(second),
    commune: known(isTwoTier ? second : third),
    isCommittee: hasTrait({ slug }, 'authority') || isBoard(slug, 'joint'),
    isTwoTier,
    isCity: provinceRegister().bySlug(province ?? '', on)?.kind === 'thành phố',
    isCell,
    shortNames: (context.shortNames ?? []).map((name) => ({ ...name, pattern: shortPattern(name.short) })),
  };
}

/** "P. KHTH" is also "P.KHTH". */
function shortPattern(short: string): RegExp {
  const words = short.match(/[\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
  return new RegExp(`${words.map((word) => escapePattern(word)).join(' ?')}${WORD_END}`, 'uy');
}

/** Whose a unit without an owner is. Divisions of a district or commune are bodies of that area, not of its committee; those of an organisation not its board's. */
export function issuerOwner(viewpoint: Viewpoint): string {
  const { isCommittee, area, issuer = '?' } = viewpoint;
  return (isCommittee ? area : organisationOf(viewpoint)) ?? issuer;
}

/** The organisation whose board the issuer is: "dtn@gia-lai" of "ban-chap-hanh@dtn@gia-lai". */
export function organisationOf({ issuer = '' }: Viewpoint): string | undefined {
  return isBoard(slugOfAgency(issuer), 'executive') ? ownerOfAgency(issuer) : undefined;
}

/** The issuer that a joint council, a steering board or an election committee is. */
export function jointBoard({ issuer }: Viewpoint): string | undefined {
  return isBoard(slugOfAgency(issuer ?? ''), 'joint') ? issuer : undefined;
}

/** "Hội đồng tuyển dụng" in the paper of the "Hội đồng tuyển dụng viên chức". */
export function isShortOfBoard(slug: string, viewpoint: Viewpoint): boolean {
  return jointBoard(viewpoint)?.startsWith(`${slug}-`) ?? false;
}

/** The issuer's own name begins with that word, or its organisation's: "Sở" in the plan of a department, "Hội" in that of its board. */
export function isHeadOfIssuer(word: string, viewpoint: Viewpoint): boolean {
  const organisation = slugOfAgency(organisationOf(viewpoint) ?? '');
  const names = [viewpoint.issuerSlug, toSlug(agencyRegister().bySlug(organisation)?.name ?? organisation)];
  return names.some((name) => `${name}-`.startsWith(`${toSlug(word)}-`));
}

/** A ministry, a central committee, or a unit of one. */
export function isCentral({ issuer = '' }: Viewpoint): boolean {
  return agencyRegister().bySlug(outermostOwner(issuer) ?? issuer)?.area === 'none';
}

/** Of a province: it has steering boards of its own. */
export function isDepartment({ issuer = '' }: Viewpoint): boolean {
  return agencyRegister().bySlug(issuer.split('@')[0] ?? '')?.level === 'dept';
}

/** A hospital, a school, a centre: no authority of an area, so that its boards are its own. */
export function isInstitution({ issuer, isCommittee }: Viewpoint): boolean {
  const level = agencyRegister().bySlug(slugOfAgency(issuer ?? ''))?.level;
  return issuer !== undefined && !isCommittee && (level === undefined || level === 'unit');
}

/** Unless it is a unit of a central body: "vu-…@bnv". */
function areaOf(issuer: string): string | undefined {
  const last = outermostOwner(issuer);
  return last === undefined || agencyRegister().bySlug(last)?.area === 'none' ? undefined : last;
}

function known(part: string | undefined): string | undefined {
  return part === '' || part === '?' ? undefined : part;
}
