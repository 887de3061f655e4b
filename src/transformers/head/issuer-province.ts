import { agencyRegister } from '../../knowledge/agencies.js';
import { findAgencies } from '../../mentions/agency/find-agencies.js';
import type { EndDraft, HeadDraft } from '../../tree/drafts.js';
import type { Content } from '../../tree/plan-tree.js';
import { provinceNamedIn, provinceWithin } from './find-province.js';

/** The province of the issuer, from the surest place to the weakest. */
export function issuerProvince(
  { bodies, placeDate, title }: HeadDraft,
  end: EndDraft,
  opening: readonly Content[],
  on: string | undefined,
): string | undefined {
  const place = placeDate?.place && placeDate.source.text.slice(placeDate.place.start, placeDate.place.end);
  const openings = opening.flatMap((piece) => (piece.type === 'passage' ? [piece.source.text] : []));
  const named = [title.text, ...openings, ...end.recipients.map(({ text }) => text)];
  return (
    bodies.map(({ text }) => provinceWithin(behindName(text), on)).find(Boolean) ??
    (place && provinceWithin(place, on)) ??
    named.map((text) => provinceNamedIn(text, on)).find(Boolean) ??
    openings.flatMap((text) => departmentsAreas(text, on))[0]
  );
}

/** "TỈNH NAM ĐỊNH" of "ĐOÀN TNCS HỒ CHÍ MINH TỈNH NAM ĐỊNH": a body's own name tells no place. */
function behindName(line: string): string {
  return line.slice(agencyRegister().longestAt(line, 0)?.end ?? 0);
}

/** "Công văn số … của Sở Giáo dục và Đào tạo Bắc Giang": the departments that a district goes by are those of its province. */
function departmentsAreas(text: string, on: string | undefined): string[] {
  return findAgencies(text, on ? { on } : {}).flatMap(({ value }) => /^so-[a-z-]+@([a-z-]+)$/u.exec(value ?? '')?.[1] ?? []);
}
