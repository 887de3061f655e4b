import { isUtf8 } from 'node:buffer';
import iconv from 'iconv-lite';
import { KehoachError } from '../../errors/kehoach-error.js';
import { detectLegacyEncoding } from '../legacy/detect-legacy.js';
import { measureSpelling } from '../legacy/spelling.js';

/** Names as the WHATWG encoding standard has them. */
export type TextEncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252';

export interface DecodedText {
  /** As found: neither normalized nor mended; U+FFFD where bytes are damaged. */
  readonly text: string;
  readonly encoding: TextEncodingName;
}

/** Characters looked at to settle an 8-bit encoding. */
const SAMPLE = 100_000;
/** Of the characters beyond ASCII this share may be broken in a text that is still UTF-8. */
const MAX_DAMAGED = 0.05;
/** Abbreviations ("QĐ", "HĐND") are no syllables, and a text may be short. */
const MIN_SOUND = 0.5;
const MAX_CONTROLS = 0.01;
/** Control characters but those that set text, and those that only Latin-1 has. */
const CONTROLS = /[^\P{Cc}\t\n\v\f\r\u0080-\u009F]/gu;

/**
 * Text from bytes, the encoding told by content alone: byte order mark, NUL
 * bytes (only UTF-16 has them in text), strict UTF-8, UTF-8 with few broken
 * bytes, then Windows-1258 when its letters make Vietnamese syllables.
 *
 * Windows-1252 stands for text in a legacy Vietnamese font encoding, whose
 * letters are wrong on purpose: see detectLegacyEncoding.
 *
 * Throws 'file-not-text' for binary data and 'encoding-unknown'.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const decoded = decode(bytes);
  const controls = decoded.text.match(CONTROLS)?.length ?? 0;
  if (controls > 1 && controls > decoded.text.length * MAX_CONTROLS) throw new KehoachError('file-not-text');
  return decoded;
}

function decode(bytes: Uint8Array): DecodedText {
  const order = byteOrderMark(bytes) ?? (bytes.includes(0) ? guessByteOrder(bytes) : undefined);
  if (order) return decodeAs(bytes, order);
  if (bytes.includes(0)) throw new KehoachError('file-not-text');
  if (isUtf8(bytes)) return decodeAs(bytes, 'utf-8');
  const text = decodeDamagedUtf8(bytes) ?? decodeEightBit(bytes);
  if (!text) throw new KehoachError('encoding-unknown');
  return text;
}

function decodeAs(bytes: Uint8Array, encoding: TextEncodingName): DecodedText {
  return { text: new TextDecoder(encoding).decode(bytes), encoding };
}

function byteOrderMark([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
}

/** Blanks and ASCII letters have NUL as their high byte: the second one in little endian order. */
function guessByteOrder(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const sample = bytes.subarray(0, SAMPLE);
  const zeros = [0, 0] as [number, number];
  for (let index = 0; index < sample.length; index += 1) if (sample[index] === 0) zeros[index % 2 ? 1 : 0] += 1;
  const [even, odd] = zeros;
  const few = sample.length / 10;
  if (odd > few && odd > even * 10) return 'utf-16le';
  return even > few && even > odd * 10 ? 'utf-16be' : undefined;
}

/** A file cut within a character, or with a few bytes spoilt, is UTF-8 all the same. */
function decodeDamagedUtf8(bytes: Uint8Array): DecodedText | undefined {
  const decoded = decodeAs(bytes, 'utf-8');
  const damaged = decoded.text.match(/\uFFFD/gu)?.length ?? 0;
  const beyondAscii = decoded.text.match(/[^\0-\x7F]/gu)?.length ?? 0;
  return damaged <= beyondAscii * MAX_DAMAGED ? decoded : undefined;
}

function decodeEightBit(bytes: Uint8Array): DecodedText | undefined {
  const text = iconv.decode(bytes, 'windows-1258');
  const { marked, sound } = measureSpelling(text.slice(0, SAMPLE));
  if (sound >= marked * MIN_SOUND && !text.includes('\uFFFD')) return { text, encoding: 'windows-1258' };
  const western = iconv.decode(bytes, 'windows-1252');
  return detectLegacyEncoding(western.slice(0, SAMPLE)) ? { text: western, encoding: 'windows-1252' } : undefined;
}
