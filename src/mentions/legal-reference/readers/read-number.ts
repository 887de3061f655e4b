import type { DocumentType } from '../../../knowledge/instruments/document-types.js';
import type { SymbolReading } from '../reading.js';
import { matchAt } from './match-at.js';
import { readOrdinal } from './read-ordinal.js';
import { readSymbol } from './read-symbol.js';
import { readTail } from './read-tail.js';

/** Running number, year and symbol: "61/2018/NĐ-CP", "12-CTr/TU", "19-2016/NQ-CP"; ordinal null when blank. */
export interface NumberReading {
  readonly ordinal: string | null;
  readonly year?: number;
  readonly dashYear: boolean;
  readonly symbol: SymbolReading;
  readonly end: number;
  readonly misread: boolean;
}

// "   " | "....." | "…" | "___" before the sign that opens the symbol
const BLANK = /[\s._…*]{0,40}(?=[/\-\u2010-\u2015])/uy;

export function readNumber(text: string, at: number, word: DocumentType | undefined): NumberReading | undefined {
  const ordinal = readOrdinal(text, at);
  return ordinal && readRest(text, ordinal.end, word, ordinal.ordinal, ordinal.misread);
}

/** A number not yet given: "   /KH-SKHCN", "..../2020/QĐ-UBND". */
export function readBlankNumber(text: string, at: number, word: DocumentType | undefined): NumberReading | undefined {
  return matchAt(BLANK, text, at) && readRest(text, BLANK.lastIndex, word, null, false);
}

function readRest(
  text: string,
  at: number,
  word: DocumentType | undefined,
  ordinal: string | null,
  misread: boolean,
): NumberReading | undefined {
  const tail = readTail(text, at);
  const symbol = tail && readSymbol(tail.segments, word);
  if (!symbol) return undefined;
  const { year, dashYear, end } = tail;
  return { ordinal, ...(year === undefined ? {} : { year }), dashYear, symbol, end, misread: misread || tail.misread };
}
