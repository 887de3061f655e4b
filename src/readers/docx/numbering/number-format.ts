import { formatRoman } from '../../../text/numerals.js';
import { vietnameseCardinal } from './vietnamese-cardinal.js';

type Format = (value: number) => string;

/** Longer labels are of no document; a number may be of any size. */
const MAX_REPEATS = 30;

/** Number formats of ST_NumberFormat (17.18.59) that documents in Latin script use. */
const FORMATS: Readonly<Record<string, Format>> = {
  decimal: String,
  decimalZero: (value) => padded(value, 2),
  upperRoman: roman,
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperLetter: (value) => letters(value).toUpperCase(),
  lowerLetter: letters,
  ordinal,
  numberInDash: (value) => `- ${value} -`,
  decimalEnclosedCircle: (value) => fromBlock(value, 0x24_60, 20),
  decimalEnclosedParen: (value) => fromBlock(value, 0x24_74, 20),
  decimalEnclosedFullstop: (value) => fromBlock(value, 0x24_88, 20),
  decimalFullWidth: fullWidth,
  decimalFullWidth2: fullWidth,
  chicago: (value) => repeated('*†‡§', value),
  hex: (value) => value.toString(16).toUpperCase(),
  vietnameseCounting: vietnameseCardinal,
  none: () => '',
  bullet: () => '',
};

/** A number as Word shows it in the format; a format that is not known is shown as decimal. */
export function formatNumber(value: number, format: string, customFormat = ''): string {
  if (format === 'custom') return formatCustom(value, customFormat);
  return (FORMATS[format] ?? String)(value);
}

/** "001, 002, 003, ..." states by its first example how many digits there are at least. */
function formatCustom(value: number, examples: string): string {
  const [first] = /^0*1(?=,)/u.exec(examples.trim()) ?? ['1'];
  return padded(value, first.length);
}

function padded(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

function roman(value: number): string {
  return formatRoman(Math.min(value, MAX_REPEATS * 1000));
}

/** a … z, aa … zz, aaa …: the letter is repeated, it does not count on. */
function letters(value: number): string {
  return repeated('abcdefghijklmnopqrstuvwxyz', value);
}

function repeated(alphabet: string, value: number): string {
  if (value < 1) return '';
  const times = Math.ceil(value / alphabet.length);
  return (alphabet[(value - 1) % alphabet.length] ?? '').repeat(Math.min(times, MAX_REPEATS));
}

function ordinal(value: number): string {
  const isTeen = value % 100 >= 11 && value % 100 <= 13;
  const ending = isTeen ? undefined : ['st', 'nd', 'rd'][(value % 10) - 1];
  return `${value}${ending ?? 'th'}`;
}

/** Signs of a block of Unicode, as far as it reaches. */
function fromBlock(value: number, first: number, count: number): string {
  return value >= 1 && value <= count ? String.fromCodePoint(first + value - 1) : String(value);
}

function fullWidth(value: number): string {
  return String(value).replaceAll(/\d/gu, (digit) => String.fromCodePoint(0xff_10 + Number(digit)));
}
