import { provinceRegister } from '../../knowledge/provinces.js';

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

/** Slug of the province whose name stands anywhere: "SỞ GIÁO DỤC VÀ ĐÀO TẠO VĨNH PHÚC"; for letterheads only. */
export function provinceWithin(text: string, on?: string): string | undefined {
  return firstProvince(
    text,
    [...text.matchAll(WORD)].map(({ index }) => index),
    on,
  );
}

function firstProvince(text: string, offsets: readonly number[], on: string | undefined): string | undefined {
  for (const offset of offsets) {
    const found = provinceRegister().longestAt(text, offset, on);
    if (found) return found.province.slug;
  }
  return undefined;
}
