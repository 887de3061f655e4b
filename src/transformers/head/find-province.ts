import { provinceRegister } from '../../knowledge/agencies/provinces.js';

const AREA_WORD = /(?<![\p{L}\p{M}])(?:tỉnh|thành phố|TP\.?)\s+(?=\p{Lu})/giu;
const WORD = /(?<![\p{L}\p{M}])\p{Lu}/gu;

/**
 * Slug of the province that a text names behind "tỉnh" or "thành phố".
 *
 * @param on date of the document: names live and die with mergers
 */
export function provinceNamedIn(text: string, on?: string): string | undefined {
  return firstProvince(
    text,
    [...text.matchAll(AREA_WORD)].map((match) => match.index + match[0].length),
    on,
  );
}

/**
 * Slug of the province whose name stands anywhere: "SỞ GIÁO DỤC VÀ ĐÀO TẠO VĨNH PHÚC"; for letterheads only.
 *
 * @param others slugs of names that are those of other places here
 */
export function provinceWithin(text: string, on: string | undefined, others: ReadonlySet<string>): string | undefined {
  const bare = Array.from(text.matchAll(WORD), ({ index }) => index).filter((offset) => {
    const found = provinceRegister().longestAt(text, offset, on);
    return found !== undefined && !others.has(found.province.slug);
  });
  return provinceNamedIn(text, on) ?? firstProvince(text, bare, on);
}

function firstProvince(text: string, offsets: readonly number[], on: string | undefined): string | undefined {
  for (const offset of offsets) {
    const found = provinceRegister().longestAt(text, offset, on);
    if (found) return found.province.slug;
  }
  return undefined;
}
