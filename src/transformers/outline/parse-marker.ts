import { DASHES, LETTER, LOWER, UPPER } from '../../text/patterns.js';
import { parseListLetter, parseOrdinal, parseRoman } from '../../text/numerals.js';
import { divisionWords } from '../../knowledge/division-words.js';
import type { Marker } from '../../tree/plan-tree.js';

const ORDINAL = `[IVXLC]{1,7}|\\d{1,3}|[${LETTER}]{2,6}`;
const BULLETS = `${DASHES}+*•●▪■◦○`;
/** A dash sets the marker off from its words, as the Party's papers have it: "I- MỤC ĐÍCH", "2 - Yêu cầu", not "5 - 10 lớp". */
const DASHED = `\\s?[${DASHES}]\\s+(?=[${LETTER}"“(])`;
/** "76/NQ-CP" is the number of a paper that a line end cut off its type word. */
const NO_SYMBOL = `(?!\\s?[${UPPER}]{1,6}[${DASHES}]\\s?[${UPPER}])`;

/**
 * The marks with which a division can open, by decree 30/2020/NĐ-CP
 * (appendix I, part II) and as practice mixes them. A text may allow two
 * readings ("I." in Roman numbers or after "H."): all are returned, likeliest
 * first, and the whole document settles which holds.
 */
export function parseMarker(text: string): Marker[] {
  const trimmed = text.trimStart();
  const indent = text.length - trimmed.length;
  return forms
    .flatMap((form) => form(trimmed))
    .map((marker) => ({ ...marker, length: indent + marker.length + blankAfter(trimmed, marker.length) }));
}

function blankAfter(text: string, offset: number): number {
  return text.length - offset - text.slice(offset).trimStart().length;
}

type Form = (text: string) => Marker[];

// Phần I | PHẦN THỨ NHẤT | Phần A. | Chương II. | Mục 1 | Điều 5.
const word: Form = (text) => {
  const found = new RegExp(`^(${divisionWords.pattern})\\s+((?:thứ\\s+)?(${ORDINAL}|[A-HĐ](?=\\s*(?:[.:]|$))))\\s*([.:]|$|(?=\\s))`, 'iu').exec(text);
  if (!found?.[1] || !found[2] || !found[3] || !/^\p{Lu}/u.test(text)) return [];
  const ordinal = /^[A-HĐ]$/u.test(found[3]) ? parseListLetter(found[3]) : parseOrdinal(found[3]);
  const family = divisionWords.family(found[1]);
  if (!ordinal || !family) return [];
  // "Điều 5 Nghị định …" and "Mục 2 của …" go on as a sentence: these are no openings.
  const rest = text.slice(found[0].length).trimStart();
  if (!/[.:]$/u.test(found[0]) && /^(?:\p{Ll}|Nghị|Luật|Thông|Quyết|Bộ luật)/u.test(rest)) return [];
  return [{ family, label: found[2], ordinal, length: found[0].length }];
};

// I. | II/ | III - | I- | IV) and the letter reading of "I." after "H."
const roman: Form = (text) => {
  const found = new RegExp(`^([IVXLC]{1,7})(?:\\s?[./)]|${DASHED})(?!\\d)`, 'u').exec(text);
  const ordinal = found?.[1] && parseRoman(found[1]);
  if (!found?.[1] || !ordinal || ordinal > 60) return [];
  return [{ family: 'roman', label: found[1], ordinal, length: found[0].length }];
};

// A. | B) | Đ/ | C-
const upperLetter: Form = (text) => {
  const found = new RegExp(`^(\\p{Lu})(?:\\s?[.)/](?=\\s|\\p{Lu}\\p{Ll}|$)|${DASHED})`, 'u').exec(text);
  const ordinal = found?.[1] && parseListLetter(found[1]);
  return found?.[1] && ordinal ? [{ family: 'upper-letter', label: found[1], ordinal, length: found[0].length }] : [];
};

// 1. | 2/ | 3) | 4- | 1.Mục đích, but not 1.500 nor 01/6/2020 nor 76/NQ-CP
const arabic: Form = (text) => {
  const found = new RegExp(`^(\\d{1,3})(?:\\s?(?:[.)]|/${NO_SYMBOL})|${DASHED})(?![\\d.,/])`, 'u').exec(text);
  return found?.[1] ? [{ family: 'arabic', label: found[1], ordinal: Number(found[1]), length: found[0].length }] : [];
};

// 1.1. | 1.1 | 2.3.1) | 1.2- | 1.2.Nội dung
const compound: Form = (text) => {
  const found = new RegExp(`^((?:\\d{1,2}\\.){1,4}\\d{1,2})(?:[.)/:](?!\\d)|${DASHED}|(?=\\s+\\p{L}))`, 'u').exec(text);
  if (!found?.[1]) return [];
  const numbers = found[1].split('.').map(Number);
  return [{ family: 'compound', label: found[1], ordinal: numbers.at(-1) ?? 0, length: found[0].length }];
};

// (1) | (12)
const bracketed: Form = (text) => {
  const found = /^\((\d{1,2})\)(?=\s|\p{L})/u.exec(text);
  return found?.[1] ? [{ family: 'bracketed', label: found[1], ordinal: Number(found[1]), length: found[0].length }] : [];
};

// a) | đ. | b/ | c - | d-
const letter: Form = (text) => {
  const found = new RegExp(`^([${LOWER}])(?:(?:\\s?[.)/])(?=\\s|[${UPPER}]|$)|${DASHED})`, 'u').exec(text);
  const ordinal = found?.[1] && parseListLetter(found[1]);
  return found?.[1] && ordinal ? [{ family: 'letter', label: found[1], ordinal, length: found[0].length }] : [];
};

// a1) | a.1) | đ2.
const letterNumber: Form = (text) => {
  const found = /^(\p{Ll})\.?(\d{1,2})[.)/](?=\s|\p{Lu})/u.exec(text);
  if (!found?.[1] || !parseListLetter(found[1])) return [];
  return [{ family: 'letter-number', label: `${found[1]}${found[2]}`, ordinal: Number(found[2]), length: found[0].length }];
};

// i) | (ii) | iv.
const lowerRoman: Form = (text) => {
  const found = /^(?:\(([ivx]{1,5})\)|([ivx]{1,5})[).])(?=\s)/u.exec(text);
  const label = found?.[1] ?? found?.[2];
  const ordinal = label && parseRoman(label.toUpperCase());
  return found && label && ordinal ? [{ family: 'lower-roman', label, ordinal, length: found[0].length }] : [];
};

// - | + | * | •
const bullet: Form = (text) => {
  const found = new RegExp(`^([${BULLETS}])(?=\\s|[${LETTER}]|["“(\\d])`, 'u').exec(text);
  if (!found?.[1]) return [];
  const sign = new RegExp(`[${DASHES}]`, 'u').test(found[1]) ? '-' : found[1];
  return [{ family: `bullet${sign}`, label: sign, length: 1 }];
};

const forms: readonly Form[] = [
  word, compound, roman, upperLetter, arabic, bracketed, letterNumber, letter, lowerRoman, bullet,
];

export function isBullet(marker: Marker): boolean {
  return marker.family.startsWith('bullet');
}
