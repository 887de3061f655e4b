import type { LegacyFontEncoding } from '../../knowledge/misreadings/legacy-letters.js';

export interface LegacyFont {
  readonly encoding: LegacyFontEncoding;
  /** The font draws small letters as capitals. */
  readonly isCapitals: boolean;
}

/**
 * What the name of a font says of its letters: ".VnTime" and its like are of
 * the TCVN3 (ABC) set, ".VnTimeH" draws capitals only; "VNI-Times" of VNI. The
 * name proves nothing: texts typed in Unicode bear it too.
 */
export function legacyFont(name: string | undefined): LegacyFont | undefined {
  const font = name?.trim() ?? '';
  if (/^\.Vn[a-z]/iu.test(font)) return { encoding: 'tcvn3', isCapitals: /[a-z ]H$/u.test(font) };
  return /^VNI[- ]/iu.test(font) ? { encoding: 'vni', isCapitals: false } : undefined;
}
