import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import type { Agency } from '../../../schemas/index.js';
import { ownerOfAgency } from '../../knowledge/agencies/agency-id.js';
import type { AgencyFlag, AgencyMention } from './agency-mention.js';
import type { Body } from './readers/bodies/body.js';

/** A mention on its way through the refiners. */
export interface UnitDraft extends AgencyMention {
  /** The registered body that was read. */
  body?: Body;
  /** What bare names that follow share: "Sở" of "Sở Nội vụ, Tài chính". */
  head?: string;
  /** A unit inside a body that is still open to an owner: "Chi cục Thủy lợi" before " - Sở …". */
  unitSlug?: string;
  /** What such a unit is called with another owner, where its own is in its name: "Ban Tổ chức" of "Ban Tổ chức Huyện ủy". */
  unitName?: string;
  /** Of a unit that stands in no register, one in every place of a level, the name that the places behind share: "Chi cục Kiểm lâm" before "các tỉnh: Phú Thọ, Yên Bái"; the level as in ids of groups. */
  ofEach?: { readonly name: string; readonly level: string };
}

/** How sure a reading of that kind is. */
export const CONFIDENCE = {
  registered: 0.98,
  group: 0.95,
  composed: 0.85,
  uncertain: 0.6,
  unread: 0.3,
} as const;

export function bodyMention(start: number, body: Body, head: string | undefined): UnitDraft {
  const flags = [...(body.isMisread ? ['misread' as const] : []), ...flagsOfId(body.id)];
  return {
    start,
    end: body.end,
    value: body.id,
    name: body.name,
    kind: body.kind,
    ...ownerOf(body.id),
    origin: body.origin,
    confidence: flags.length > 0 ? CONFIDENCE.uncertain : CONFIDENCE.registered,
    ...(flags.length > 0 ? { flags } : {}),
    body,
    ...(head === undefined ? {} : { head }),
    ...(body.entry.area === 'issuer' ? { unitSlug: body.slug, unitName: body.entry.name } : {}),
  };
}

export interface UnitParts {
  start: number;
  end: number;
  slug: string;
  /** Id of the body or the area it belongs to; undefined for a unit that stands for itself. */
  owner: string | undefined;
  name: string;
  kind: Agency['kind'];
  confidence: number;
  flags?: AgencyFlag[];
}

/** A unit, group or post whose id is made from its words. */
export function unitMention({ start, end, slug, owner, name, kind, confidence, flags = [] }: UnitParts): UnitDraft {
  const value = owner === undefined ? slug : `${slug}@${owner}`;
  const all = [...flags, ...flagsOfId(value)];
  return {
    start,
    end,
    value,
    name,
    kind,
    ...ownerOf(value),
    origin: owner === undefined ? 'stated' : 'inferred',
    confidence: all.length > 0 ? Math.min(confidence, CONFIDENCE.uncertain) : confidence,
    ...(all.length > 0 ? { flags: all } : {}),
  };
}

/** The same unit elsewhere: where its area was the only doubt, the new one settles it. */
export function withId(draft: UnitDraft, value: string): UnitDraft {
  const { flags = [], ...unit } = draft;
  const all = [...flags.filter((flag) => flag !== 'area-unknown'), ...flagsOfId(value)];
  if (all.length > 0) return { ...unit, value, flags: all };
  const isSettled = flags.length > 0;
  return { ...unit, value, ...(isSettled && { confidence: unit.body ? CONFIDENCE.registered : CONFIDENCE.composed }) };
}

/** The body behind the first "@", when it is a body and no bare area. */
function ownerOf(id: string): { of?: string } {
  const owner = ownerOfAgency(id);
  const isBody = owner !== undefined && (owner.includes('@') || agencyRegister().bySlug(owner)?.area === 'none');
  return isBody ? { of: owner } : {};
}

function flagsOfId(id: string): AgencyFlag[] {
  return /[@.]\?/u.test(id) ? ['area-unknown'] : [];
}

/** Without what only the refiners need. */
export function toMention({
  body: _body,
  head: _head,
  unitSlug: _unitSlug,
  unitName: _unitName,
  ofEach: _ofEach,
  ...mention
}: UnitDraft): AgencyMention {
  return mention;
}
