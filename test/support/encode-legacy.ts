import { legacyLetters, type LegacyFontEncoding } from '../../src/knowledge/misreadings/legacy-letters.js';

/** Unicode as it was typed for a legacy font: capitals that the font lacks as small letters. */
export function encodeLegacy(text: string, encoding: LegacyFontEncoding): string {
  const written = new Map(
    [...legacyLetters(encoding)]
      .filter(
        ([, letter]) =>
          encoding === 'vni' || !/[À-ÿ\u1EA0-\u1EF9]/u.test(letter) || letter === letter.toLowerCase() || 'ÂÊÔ'.includes(letter),
      )
      .map(([code, letter]) => [letter, code]),
  );
  return text.normalize('NFC').replaceAll(/./gsu, (letter) => written.get(letter) ?? written.get(letter.toLowerCase()) ?? letter);
}
