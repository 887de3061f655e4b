import { legacyFontEncodings, type LegacyFontEncoding } from '../../../knowledge/misreadings/legacy-letters.js';
import { chooseLegacyTexts } from '../../legacy/convert-texts.js';
import { decodeLegacy } from '../../legacy/decode-legacy.js';
import { legacyFont, type LegacyFont } from '../../legacy/legacy-font.js';
import { measureSpelling } from '../../legacy/spelling.js';
import type { Word } from './words.js';

export interface RestoredWords {
  readonly words: readonly Word[];
  /** Of the words that were converted. */
  readonly encodings: readonly LegacyFontEncoding[];
}

const SOFT_HYPHEN = '\u00AD';
const HYPHEN = /(?<=[A-Za-z\u00A1-\u00FF])-|-(?=[A-Za-z\u00A1-\u00FF])/gu;

/** The words of a page, those in a legacy font turned into Unicode unless they were typed in it. */
export function restoreLegacyWords(words: readonly Word[]): RestoredWords {
  const fonts = new Map(
    words.flatMap((word): [Word, LegacyFont][] => {
      const font = legacyFont(word.font);
      return font ? [[word, font]] : [];
    }),
  );
  if (fonts.size === 0) return { words, encodings: [] };
  const restored = new Map<Word, string>();
  const encodings = legacyFontEncodings.filter((encoding) => {
    const own = [...fonts].filter(([, font]) => font.encoding === encoding);
    const chosen = chooseLegacyTexts(
      own.map(([{ text }]) => text),
      encoding,
    );
    for (const [index, [word, font]] of own.entries()) if (chosen[index]) restored.set(word, restore(word.text, font));
    return own.some(([word]) => (restored.get(word) ?? word.text) !== word.text);
  });
  return { words: words.map((word) => ({ ...word, text: restored.get(word) ?? word.text })), encodings };
}

function restore(written: string, { encoding, isCapitals }: LegacyFont): string {
  const decoded = (encoding === 'tcvn3' ? withLetterForHyphen(written) : undefined) ?? decodeLegacy(written, encoding);
  return isCapitals ? decoded.toUpperCase() : decoded;
}

/** TCVN3 has "ư" at the code of the soft hyphen, which PDF's own encodings show as a hyphen (ISO 32000-1, annex D): "n-íc" is "nước". */
function withLetterForHyphen(written: string): string | undefined {
  const letters = written.replaceAll(HYPHEN, SOFT_HYPHEN);
  if (letters === written) return undefined;
  const decoded = decodeLegacy(letters, 'tcvn3');
  const { marked, sound } = measureSpelling(decoded);
  return marked > 0 && marked === sound ? decoded : undefined;
}
