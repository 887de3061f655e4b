import { ownerHeads } from '../../../knowledge/agencies/unit-heads.js';
import { slug as toSlug } from '../../../text/fold.js';
import { ownerOfAgency } from '../../../knowledge/agencies/agency-id.js';
import { hasTrait } from '../../../knowledge/agencies/agency-traits.js';
import type { Refiner } from '../../runner.js';
import { withId, type UnitDraft } from '../build-mention.js';
import type { Body } from '../readers/bodies/body.js';
import type { Owner } from '../readers/owner.js';
import { readAnyOwner } from '../readers/units/unit.js';
import { endOfDash } from '../scan.js';
import type { Viewpoint } from '../viewpoint.js';

/**
 * "Chi cục Thủy lợi - Sở NN&PTNT", "Phòng CCHC thuộc Sở Nội vụ", "Văn phòng
 * Sở Tư pháp", "Chi cục Thủy lợi (Sở NN&PTNT)", "Sở Nội vụ (Phòng CCHC)" =>
 * one unit of that body. Only units that belong to some body take an owner:
 * "Sở Nội vụ - Sở Tài chính" stay two.
 */
export const parent: Refiner<UnitDraft, Viewpoint> = {
  name: 'parent',
  refine(mentions, text, viewpoint) {
    const refined: UnitDraft[] = [];
    for (const mention of mentions) {
      const before = refined.at(-1);
      if (mention.start < (before?.end ?? 0)) continue;
      const joined = before && isBracketed(before, mention, text) ? joinBracketed(before, mention) : undefined;
      if (joined) refined[refined.length - 1] = joined;
      else refined.push(withOwner(mention, text, viewpoint));
    }
    return refined;
  },
};

/** Bodies whose units are named with them in one breath. */
const OWNERS = new Set(['dept', 'ministry']);
const OPENING = /^ ?\(\s?$/u;

function withOwner(mention: UnitDraft, text: string, viewpoint: Viewpoint): UnitDraft {
  const owner = slugOfUnit(mention) === undefined ? undefined : readAnyOwner(text, mention.end, viewpoint);
  return owner && takes(mention, owner, text) ? ofOwner(mention, owner) : mention;
}

/** Of a registered body too, when no area is named: "Đảng ủy" in "Đảng ủy Sở". */
function slugOfUnit({ unitSlug, body }: UnitDraft): string | undefined {
  const isUnit = body !== undefined && !body.hasArea && body.entry.area !== 'none' && !OWNERS.has(body.entry.level);
  return unitSlug ?? (isUnit ? body.slug : undefined);
}

/** A dash before the word for the issuer, or a registered body before one that is no department, joins nothing. */
function takes(unit: UnitDraft, { id, body }: Owner, text: string): boolean {
  if (body && areBesideEachOther(unit, body, text)) return false;
  if (body)
    return (
      unit.unitSlug !== undefined ||
      isDepartment(body) ||
      isBoardOf(unit, body, text) ||
      isOfCommittee(unit, body, text) ||
      isWithinForce(unit, body, text)
    );
  return id !== undefined && endOfDash(text, unit.end) === undefined;
}

/** "Đoàn Thanh niên - Hội Sinh viên": two organisations. */
function areBesideEachOther({ end, body: own }: UnitDraft, { entry }: Body, text: string): boolean {
  return own?.entry.level === 'front' && entry.level === 'front' && endOfDash(text, end) !== undefined;
}

/** "Ban Chỉ đạo cải cách hành chính của Chính phủ": a board that each level has, with the committee whose it is. */
function isBoardOf({ end, body: own }: UnitDraft, { entry }: Body, text: string): boolean {
  return own?.entry.level === 'steering' && entry.level !== 'steering' && endOfDash(text, end) === undefined;
}

const BELONGS = /^ (?:trực )?thuộc /iu;

/** "Phòng Nội vụ thuộc UBND huyện Di Linh", and no division of a district below a province's committee. */
function isOfCommittee({ end, body: own }: UnitDraft, { entry, area }: Body, text: string): boolean {
  const isOnLevel = own?.entry.area === 'any' || own?.entry.area === area?.level;
  return hasTrait(entry, 'for-area') && BELONGS.test(text.slice(end, end + 12)) && isOnLevel;
}

/** "Đoàn Thanh niên Công an huyện" */
function isWithinForce({ end, body: own }: UnitDraft, { entry }: Body, text: string): boolean {
  return own?.entry.level === 'front' && hasTrait(entry, 'force') && text[end] === ' ';
}

/** "Trung tâm Phục vụ hành chính công - Văn phòng UBND tỉnh" is named by itself. */
function isDepartment({ entry: { level, name } }: Body): boolean {
  return OWNERS.has(level) && ownerHeads().some((head) => name.startsWith(`${head} `));
}

function ofOwner(mention: UnitDraft, { id, end, body }: Owner): UnitDraft {
  const slug = slugOfUnit(mention) ?? '';
  const { of: _of, ...rest } = mention;
  const unit = { ...rest, name: mention.unitName ?? mention.name, end, origin: body?.origin ?? 'inferred' };
  if (body && namesItsUnits(body)) {
    return {
      ...unit,
      value: `${slug}-${body.entry.level === 'party' ? toSlug(body.entry.name) : body.slug}@${ownerOfAgency(body.id) ?? '?'}`,
    };
  }
  if (body && hasTrait(body, 'for-area')) return withId(unit, `${slug}@${body.area?.area ?? '?'}`);
  return { ...unit, value: `${slug}@${id ?? '?'}`, ...(id === undefined ? {} : { of: id }) };
}

/** "Ủy ban Kiểm tra Huyện ủy", "Ban Pháp chế HĐND": Party committees and councils are part of their units' names. */
function namesItsUnits(body: Body): boolean {
  return body.entry.level === 'party' || hasTrait(body, 'names-units');
}

function isBracketed(before: UnitDraft, mention: UnitDraft, text: string): boolean {
  return OPENING.test(text.slice(before.end, mention.start)) && text[mention.end] === ')';
}

/** undefined when the brackets hold something else than owner or unit. */
function joinBracketed(before: UnitDraft, mention: UnitDraft): UnitDraft | undefined {
  const end = mention.end + 1;
  if (before.unitSlug !== undefined && mention.body && OWNERS.has(mention.body.entry.level)) {
    return ofOwner(before, { id: mention.body.id, end, body: mention.body, words: '' });
  }
  if (isCentreOfOffice(before, mention)) return { ...mention, start: before.start, end };
  if (mention.unitSlug === undefined) return undefined;
  if (before.unitSlug !== undefined) return { ...before, end, flags: [...(before.flags ?? []), 'qualified'] };
  return unitInside(before, { ...mention, end });
}

/** "Văn phòng UBND tỉnh (Trung tâm Phục vụ hành chính công)": a registered centre of the same area. */
function isCentreOfOffice({ body: office }: UnitDraft, { body: centre }: UnitDraft): boolean {
  if (!office?.entry.name.startsWith('Văn phòng ')) return false;
  return centre?.entry.level === 'unit' && centre.area?.area === office.area?.area;
}

/** "Sở Nội vụ (Phòng CCHC)"; "UBND cấp huyện (Phòng Nội vụ)": such units of all of them. */
function unitInside({ start, body }: UnitDraft, mention: UnitDraft): UnitDraft | undefined {
  if (body?.plural) return { ...mention, start, value: `group:${mention.unitSlug ?? ''}-${body.plural}`, kind: 'group' };
  if (!body || !isDepartment(body)) return undefined;
  return { ...ofOwner(mention, { id: body.id, end: mention.end, body, words: '' }), start };
}
