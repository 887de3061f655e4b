/**
 * Building blocks for patterns over Vietnamese text. `\b` and `\w` know only
 * ASCII letters (`/\bđến/` finds nothing), so words are bounded by these.
 * All need the flag `u` and normalized text.
 *
 * What Unicode's \p{L}, \p{M}, \p{N}, \p{Lu} and \p{Ll} are in Latin script,
 * to be put in brackets. The properties themselves have hundreds of ranges and
 * take thirty times as long to compile, which for a grammar of a hundred
 * patterns is longer than reading the document.
 */
export const LETTER = 'A-Za-zªµºÀ-ÖØ-öø-\u02AF\u1E00-\u1EFF';
export const MARK = '\u0300-\u036F';
export const NUMERAL = '0-9²³¹¼-¾\u2070-\u2089\u2150-\u2189';
/** Of the Vietnamese alphabet and Latin-1. */
export const UPPER = 'A-ZÀ-ÖØ-ÞĂĐĨŨƠƯẠẢẤẦẨẪẬẮẰẲẴẶẸẺẼẾỀỂỄỆỈỊỌỎỐỒỔỖỘỚỜỞỠỢỤỦỨỪỬỮỰỲỴỶỸ';
export const LOWER = 'a-zµß-öø-ÿăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ';

export const WORD_CHARACTER = `${LETTER}${MARK}${NUMERAL}`;
export const WORD_START = `(?<![${WORD_CHARACTER}])`;
export const WORD_END = `(?![${WORD_CHARACTER}])`;

/** Every sign met as a dash: hyphens, en and em dash, minus. */
export const DASHES = '\\-\\u2010-\\u2015\\u2212';

/** Between the two ends of a range: 5-10, 5÷10, 5~10, tháng 3 → tháng 5. */
export const RANGE_SIGNS = `${DASHES}÷~→`;

/** Signs that mark items, beside dashes: typed ones, and what the pictures of symbol fonts are in Unicode. */
export const BULLETS = '+*•●▪■◦○□◆♦❖➢➤►▶→⇒⇨✓✔❑❒⚫◼⬩⬝⮚⮊🞎🞏🡪🡺';

/** A line that is drawn with signs below a title or a motto: "_____", "-----", "──────"; an empty one too. */
export const DRAWN_LINE = /^[\s_*|\-–—=.~\u00AF\u2500-\u257F]*$/u;

/**
 * The source of a pattern, written as its words stand in a text: a blank is
 * `\s+`, line breaks with their indentation are nothing, and escapes are not
 * doubled: pattern`chậm nhất (?<days>\d{1,2}) ngày`. For text without two blanks
 * in a row; as `\s{1,3}` the patterns take five times as long to compile.
 */
export function pattern({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  const laidOut = raw.map((piece) => piece.replace(/\s*\n\s*/gu, '').replaceAll(' ', String.raw`\s+`));
  return String.raw({ raw: laidOut }, ...parts);
}

export function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
}

/** A pattern that matches any of the words, longest first, so that no word hides a longer one. */
export function anyOf(words: Iterable<string>): string {
  const sorted = [...new Set(words)].sort((one, other) => other.length - one.length);
  return `(?:${sorted.map(escapePattern).join('|')})`;
}
