import { DIGIT_SIGNS } from '../../misread-digits.js';
import { readDigits } from './digits.js';
import { matchAt } from './match-at.js';

export interface OrdinalReading {
  /** Without leading zeros and thousand signs, letters lower case: "3490", "30c", "66.7". */
  readonly ordinal: string;
  readonly end: number;
  readonly misread: boolean;
}

// 61 | 049 | 3490 | 30c | 36a
const PLAIN = /(\d{1,6})([a-eA-EĐđ](?![\p{L}\p{M}\p{N}]))?/uy;
// 3.490
const THOUSANDS = /(\d{1,3})\.(\d{3})(?![.\d])/uy;
// 66.7 | 66.13
const DOTTED = /(\d{1,3}\.\d{1,2})(?![.\d])/uy;
// 6l | 2O
const MISREAD = new RegExp(`([${DIGIT_SIGNS}]{1,6})(?=\\s{0,3}[/\\-\\u2010-\\u2015\\u2212])`, 'uy');

/** The running number that begins at the offset. */
export function readOrdinal(text: string, at: number): OrdinalReading | undefined {
  return thousands(text, at) ?? dotted(text, at) ?? misread(text, at) ?? plain(text, at);
}

function thousands(text: string, at: number): OrdinalReading | undefined {
  const match = matchAt(THOUSANDS, text, at);
  return match && { ordinal: withoutZeros(`${match[1]}${match[2]}`), end: THOUSANDS.lastIndex, misread: true };
}

function dotted(text: string, at: number): OrdinalReading | undefined {
  const match = matchAt(DOTTED, text, at);
  return match && { ordinal: withoutZeros(match[1] ?? ''), end: DOTTED.lastIndex, misread: false };
}

function misread(text: string, at: number): OrdinalReading | undefined {
  const digits = readDigits(matchAt(MISREAD, text, at)?.[1] ?? '');
  return digits?.misread ? { ordinal: withoutZeros(digits.digits), end: MISREAD.lastIndex, misread: true } : undefined;
}

function plain(text: string, at: number): OrdinalReading | undefined {
  const match = matchAt(PLAIN, text, at);
  if (!match) return undefined;
  return { ordinal: withoutZeros(match[1] ?? '') + (match[2] ?? '').toLowerCase(), end: PLAIN.lastIndex, misread: false };
}

function withoutZeros(digits: string): string {
  return digits.replace(/^0+(?=\d)/u, '');
}
