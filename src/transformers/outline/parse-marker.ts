import { parseListLetter, parseRoman } from '../../text/numerals.js';
import { BULLETS, DASHES, LETTER, LOWER, UPPER } from '../../text/patterns.js';
import type { Marker } from '../../tree/plan-tree.js';
import { divisionWord } from './division-word.js';

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

// I. | II/ | III - | I- | IV) and the letter reading of "I." after "H."
const ROMAN = new RegExp(`^([IVXLC]{1,7})(?:\\s?[./)]|${DASHED})(?!\\d)`, 'u');
const roman: Form = (text) => {
  const found = ROMAN.exec(text);
  const ordinal = found?.[1] && parseRoman(found[1]);
  if (!found?.[1] || !ordinal || ordinal > 60) return [];
  return [{ family: 'roman', label: found[1], ordinal, length: found[0].length }];
};

// A. | B) | Đ/ | C-
const UPPER_LETTER = new RegExp(`^(\\p{Lu})(?:\\s?[.)/](?=\\s|\\p{Lu}\\p{Ll}|$)|${DASHED})`, 'u');
const upperLetter: Form = (text) => {
  const found = UPPER_LETTER.exec(text);
  const ordinal = found?.[1] && parseListLetter(found[1]);
  return found?.[1] && ordinal ? [{ family: 'upper-letter', label: found[1], ordinal, length: found[0].length }] : [];
};

/** "2- 100% chi bộ …": a blank behind the dash alone sets a marker off from a share; "2-100%" and "2 - 100%" are from one to the other. */
const BEFORE_SHARE = `[${DASHES}]\\s+(?=\\d{1,3}(?:,\\d+)?\\s?%)`;
// 1. | 2/ | 3) | 4- | 1.Mục đích, but not 1.500 nor 01/6/2020 nor 76/NQ-CP
const ARABIC = new RegExp(`^(\\d{1,3})(?:(?:\\s?(?:[.)]|/${NO_SYMBOL})|${DASHED})(?![\\d.,/])|${BEFORE_SHARE})`, 'u');
const arabic: Form = (text) => {
  const found = ARABIC.exec(text);
  return found?.[1] ? [{ family: 'arabic', label: found[1], ordinal: Number(found[1]), length: found[0].length }] : [];
};

// 1.1. | 1.1 | 2.3.1) | 1.2- | 1.2.Nội dung
const COMPOUND = new RegExp(`^((?:\\d{1,2}\\.){1,4}\\d{1,2})(?:[.)/:](?!\\d)|${DASHED}|(?=\\s+\\p{L}))`, 'u');
const compound: Form = (text) => {
  const found = COMPOUND.exec(text);
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
const SMALL_LETTER = new RegExp(`^([${LOWER}])(?:(?:\\s?[.)/])(?=\\s|[${UPPER}]|$)|${DASHED})`, 'u');
const letter: Form = (text) => {
  const found = SMALL_LETTER.exec(text);
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

// - | + | * | • | ➢
const BULLET = new RegExp(`^([${DASHES}${BULLETS}])(?=\\s|[${LETTER}]|["“(\\d])`, 'u');
const DASH = new RegExp(`[${DASHES}]`, 'u');
const bullet: Form = (text) => {
  const found = BULLET.exec(text);
  if (!found?.[1]) return [];
  const sign = DASH.test(found[1]) ? '-' : found[1];
  return [{ family: `bullet${sign}`, label: sign, length: sign.length }];
};

const forms: readonly Form[] = [divisionWord, compound, roman, upperLetter, arabic, bracketed, letterNumber, letter, lowerRoman, bullet];

export function isBullet(marker: Marker): boolean {
  return marker.family.startsWith('bullet');
}
