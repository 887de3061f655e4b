import { agencyRegister } from '../../knowledge/agencies/agencies.js';
import { provinceRegister } from '../../knowledge/agencies/provinces.js';
import { findAgencies } from '../../mentions/agency/find-agencies.js';
import type { EndDraft, HeadDraft } from '../../tree/drafts.js';
import type { Content } from '../../tree/plan-tree.js';
import { provinceNamedIn, provinceWithin } from './find-province.js';

/** Cities bear their province's name; so does a town that was the seat of one. */
const PLACE_BELOW = /(?<![\p{L}\p{M}])(?:huyện|quận|xã|phường|thị trấn)\s+(?=\p{Lu})/giu;
/** Where a word begins. */
const WORD = /(?<![\p{L}\p{M}])\p{L}/gu;

/** The province of the issuer, from the surest place to the weakest. */
export function issuerProvince(
  { bodies, placeDate, title }: HeadDraft,
  end: EndDraft,
  opening: readonly Content[],
  on: string | undefined,
): string | undefined {
  const place = placeDate?.place && placeDate.source.text.slice(placeDate.place.start, placeDate.place.end);
  const below = new Set(bodies.flatMap(({ text }) => placesBelow(text, on)));
  const openings = opening.flatMap((piece) => (piece.type === 'passage' ? [piece.source.text] : []));
  const named = [title.text, ...openings, ...end.recipients.map(({ text }) => text)];
  return (
    bodies.map(({ text }) => provinceWithin(behindName(text), on, below)).find(Boolean) ??
    (place && provinceWithin(place, on, below)) ??
    named.map((text) => provinceNamedIn(text, on)).find(Boolean) ??
    openings.flatMap((text) => provincialBodiesAreas(text, on))[0]
  );
}

/** "HUYỆN HÒA BÌNH", "PHÒNG GD&ĐT HÒA BÌNH": slugs of provinces whose names are those of a place below another one. */
function placesBelow(line: string, on: string | undefined): string[] {
  const body = agencyRegister().longestAt(line, 0);
  const isOfDistrict = body?.values.every(({ area }) => area === 'district') ?? false;
  const bare = isOfDistrict ? provinceRegister().longestAt(line, (body?.end ?? 0) + 1, on) : undefined;
  const named = Array.from(line.matchAll(PLACE_BELOW), ({ index, 0: kind }) => provinceRegister().longestAt(line, index + kind.length, on));
  return [bare, ...named].flatMap((found) => found?.province.slug ?? []);
}

/** "TỈNH NAM ĐỊNH" of "ĐOÀN TNCS HỒ CHÍ MINH TỈNH NAM ĐỊNH", also of what stands before it: a body's own name tells no place. */
function behindName(line: string): string {
  const behind = line.slice(agencyRegister().longestAt(line, 0)?.end ?? 0);
  const next = Array.from(behind.matchAll(WORD), ({ index }) => agencyRegister().longestAt(behind, index)).find(isOrganisation);
  return behind.slice(next?.end ?? 0);
}

function isOrganisation(found: ReturnType<ReturnType<typeof agencyRegister>['longestAt']>): boolean {
  return found?.values.some(({ level }) => level === 'front') ?? false;
}

/** "Công văn số … của Sở Giáo dục và Đào tạo Bắc Giang", "Nghị quyết … của Tỉnh ủy Đồng Nai": the bodies of a province that a district goes by are those of its own. */
function provincialBodiesAreas(text: string, on: string | undefined): string[] {
  return findAgencies(text, on ? { on } : {}).flatMap(({ value }) => {
    const [, slug = '', area = ''] = /^([a-z-]+)@([a-z-]+)$/u.exec(value ?? '') ?? [];
    return agencyRegister().bySlug(slug)?.area === 'province' ? [area] : [];
  });
}
