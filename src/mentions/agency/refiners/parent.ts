import { slug as toSlug } from '../../../text/fold.js';
import type { Refiner } from '../../runner.js';
import { endOfDash } from '../scan.js';
import type { UnitDraft } from '../build-mention.js';
import type { Body } from '../readers/body.js';
import { readOwner, type Owner } from '../readers/owner.js';
import type { Viewpoint } from '../viewpoint.js';

/**
 * "Chi cục Thủy lợi - Sở NN&PTNT", "Phòng CCHC thuộc Sở Nội vụ", "Văn phòng
 * Sở Tư pháp" => one unit of that body. Only units that belong to some body
 * take an owner: "Sở Nội vụ - Sở Tài chính" stay two. In brackets behind a
 * body stands a unit of that body: "Sở Nội vụ (Phòng CCHC)".
 */
export const parent: Refiner<UnitDraft, Viewpoint> = {
  name: 'parent',
  refine(mentions, text, viewpoint) {
    const refined: UnitDraft[] = [];
    for (const mention of mentions) {
      const before = refined.at(-1);
      if (mention.start < (before?.end ?? 0)) continue;
      const slug = mention.unitSlug;
      const owner = slug === undefined ? undefined : readOwner(text, mention.end, viewpoint);
      if (slug !== undefined && owner) refined.push(withOwner(mention, slug, owner, text));
      else if (slug !== undefined && before && isBracketedAfter(before, mention, text)) refined.push(insideOf(before, mention, slug));
      else refined.push(mention);
    }
    return refined;
  },
};

/** "Sở Nội vụ (Phòng CCHC)" */
function isBracketedAfter(before: UnitDraft, mention: UnitDraft, text: string): boolean {
  return before.kind === 'agency' && before.unitSlug === undefined && /^ ?\((?:qua |trực tiếp là )?$/u.test(text.slice(before.end, mention.start));
}

function insideOf({ value, origin }: UnitDraft, mention: UnitDraft, slug: string): UnitDraft {
  return value === null ? mention : { ...mention, value: `${slug}@${value}`, of: value, origin };
}

function withOwner(mention: UnitDraft, slug: string, { id, end, body }: Owner, text: string): UnitDraft {
  if (!body && (id === undefined || endOfDash(text, mention.end) !== undefined)) return mention;
  if (body?.entry.level === 'party') return ofParty(mention, slug, body);
  const owner = id ?? '?';
  return { ...mention, end, value: `${slug}@${owner}`, of: owner, origin: body ? body.origin : 'inferred' };
}

/** Units of a Party committee bear its name: "Ủy ban Kiểm tra Huyện ủy". */
function ofParty({ of: _of, ...mention }: UnitDraft, slug: string, { area, end, entry, name, id }: Body): UnitDraft {
  const owner = area ? `@${area.area}` : '';
  return { ...mention, end, value: `${slug}-${toSlug(entry.name)}${owner}`, name: `${mention.name} ${name}`, of: id };
}
