import { loadCsv } from '../load-csv.js';

/** Fonts that draw Vietnamese letters at the codes of Western ones. */
export const legacyFontEncodings = ['tcvn3', 'vni'] as const;

export type LegacyFontEncoding = (typeof legacyFontEncodings)[number];

/** What is written, as Western characters, and the letter that the font shows; the longest first. */
export function legacyLetters(encoding: LegacyFontEncoding): ReadonlyMap<string, string> {
  return letters[encoding];
}

const letters: Record<LegacyFontEncoding, ReadonlyMap<string, string>> = {
  tcvn3: lettersOf('tcvn3'),
  vni: withMixedCase(lettersOf('vni')),
};

function lettersOf(encoding: LegacyFontEncoding): Map<string, string> {
  const rows = loadCsv('legacy-letters.csv').filter((row) => row['encoding'] === encoding);
  const pairs = rows.map(({ written = '', letter = '' }): [string, string] => [written, letter]);
  return new Map(pairs.sort(([one], [other]) => other.length - one.length));
}

/** VNI writes a mark as a letter behind its vowel, and many hands left it small behind a capital: "Aù" for "AÙ". */
function withMixedCase(map: Map<string, string>): Map<string, string> {
  const mixed = [...map].flatMap(([written, letter]): [string, string][] => {
    const [vowel = '', mark] = written;
    return mark === undefined || vowel === vowel.toLowerCase() ? [] : [[vowel + mark.toLowerCase(), letter]];
  });
  return new Map([...mixed, ...map]);
}
