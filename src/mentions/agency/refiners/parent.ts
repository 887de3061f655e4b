import { slug as toSlug } from '../../../text/fold.js';
import type { Refiner } from '../../runner.js';
import type { UnitDraft } from '../build-mention.js';
import type { Body } from '../readers/body.js';
import { readOwner, type Owner } from '../readers/owner.js';
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
  const owner = slugOfUnit(mention) === undefined ? undefined : readOwner(text, mention.end, viewpoint);
  if (!owner || !takes(mention, owner, text)) return mention;
  return ofOwner(mention, owner);
}

/** A registered unit, such as the public service centre, is named by itself except behind a department. */
function slugOfUnit({ unitSlug, body }: UnitDraft): string | undefined {
  return unitSlug ?? (body?.entry.level === 'unit' && !body.hasArea ? body.slug : undefined);
}

function takes(mention: UnitDraft, { id, body }: Owner, text: string): boolean {
  if (mention.unitSlug === undefined) return body !== undefined && isDepartment(body);
  return body !== undefined || (id !== undefined && endOfDash(text, mention.end) === undefined);
}

function isDepartment({ entry: { level, name } }: Body): boolean {
  return OWNERS.has(level) && /^(?:Sở|Bộ) /u.test(name);
}

function ofOwner(mention: UnitDraft, { id, end, body }: Owner): UnitDraft {
  const slug = slugOfUnit(mention) ?? '';
  const { of: _of, ...rest } = mention;
  const unit = { ...rest, end, origin: body?.origin ?? 'inferred' };
  if (body && namesItsUnits(body)) {
    return { ...unit, value: `${slug}-${body.entry.level === 'party' ? toSlug(body.entry.name) : body.slug}@${body.area?.area ?? '?'}` };
  }
  if (body?.slug === 'ubnd') return { ...unit, value: `${slug}@${body.area?.area ?? '?'}` };
  return { ...unit, value: `${slug}@${id ?? '?'}`, ...(id === undefined ? {} : { of: id }) };
}

/** "Ủy ban Kiểm tra Huyện ủy", "Ban Pháp chế HĐND": Party committees and councils are part of their units' names. */
function namesItsUnits({ entry, slug }: Body): boolean {
  return entry.level === 'party' || slug === 'hdnd';
}

function isBracketed(before: UnitDraft, mention: UnitDraft, text: string): boolean {
  return OPENING.test(text.slice(before.end, mention.start)) && text[mention.end] === ')';
}

/** undefined when the brackets hold something else than owner or unit. */
function joinBracketed(before: UnitDraft, mention: UnitDraft): UnitDraft | undefined {
  const end = mention.end + 1;
  if (before.unitSlug !== undefined && mention.body && isDepartment(mention.body)) {
    return ofOwner(before, { id: mention.body.id, end, body: mention.body, words: '' });
  }
  if (mention.unitSlug === undefined) return undefined;
  if (before.unitSlug !== undefined) return { ...before, end, flags: [...(before.flags ?? []), 'qualified'] };
  return before.body && isDepartment(before.body)
    ? { ...ofOwner(mention, { id: before.body.id, end, body: before.body, words: '' }), start: before.start }
    : undefined;
}
