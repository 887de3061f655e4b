import { collapseBlanks } from './collapse-blanks.js';

/**
 * One spelling for every character, with the way back to the source.
 *
 * NFC (also for marks typed in the wrong order), one kind of blank, two in a
 * row as one, no invisible characters, U+00D0/U+0189 as Đ. The visible wording is untouched:
 * tone placement ("hoà", "hòa"), case and dashes are the matcher's business.
 */

export interface NormalizedText {
  readonly text: string;
  /** Offset in the source of the character at `offset` of `text`; the text's length maps to the source's. */
  readonly toSource: (offset: number) => number;
}

/** A character with the combining marks that follow it: the unit that NFC works on. */
const CLUSTER = /\P{M}\p{M}*|\p{M}+/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/gu;
const BLANK = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;
/** Circumflex, breve and horn make another letter; the rest are tones. */
const VOWEL_MARKS = '\u0302\u0306\u031B';
const ETH_FORMS: Record<string, string> = { '\u00D0': 'Đ', '\u0189': 'Đ', '\u00F0': 'đ', '\u0256': 'đ' };
/** What makes a text another one than its normal form. */
const TOUCHED = /[^\n\t\x20-\x7E\u00C0-\u00CF\u00D1-\u00EF\u00F1-\u017F\u01A0\u01A1\u01AF\u01B0\u1EA0-\u1EF9\u2010-\u2027\u2030-\u205E]/u;

/** A slip of the hand between two words; three and more lay out columns. */
const DOUBLED_BLANK = /(?<=\S) {2}(?=\S)/gu;

export function normalizeCharacters(source: string): string {
  return normalizeText(source).text;
}

export function normalizeText(source: string): NormalizedText {
  const { text, toSource } = spell(source);
  const collapsed = collapseBlanks(text, DOUBLED_BLANK);
  return { text: collapsed.text, toSource: (offset) => toSource(collapsed.toSource(offset)) };
}

function spell(source: string): NormalizedText {
  if (!TOUCHED.test(source)) return { text: source, toSource: (offset) => offset };
  let text = '';
  const offsets: number[] = [];
  for (const match of source.matchAll(CLUSTER)) {
    const normal = normalizeCluster(match[0]);
    for (let unit = 0; unit < normal.length; unit += 1) offsets.push(match.index);
    text += normal;
  }
  return { text, toSource: (offset) => offsets[offset] ?? source.length };
}

function normalizeCluster(cluster: string): string {
  return (cluster.length > 1 ? recompose(cluster) : cluster)
    .replace(INVISIBLE, '')
    .replace(BLANK, ' ')
    .replace(/[\u00D0\u0189\u00F0\u0256]/gu, (eth) => ETH_FORMS[eth] ?? eth);
}

/** Unicode orders dot below and circumflex by itself, but not acute and circumflex: the vowel's own mark goes first. */
function recompose(cluster: string): string {
  const [base = '', ...marks] = Array.from(cluster.normalize('NFD'));
  const own = marks.filter((mark) => VOWEL_MARKS.includes(mark));
  const tones = marks.filter((mark) => !VOWEL_MARKS.includes(mark));
  return [base, ...own, ...tones].join('').normalize('NFC');
}
