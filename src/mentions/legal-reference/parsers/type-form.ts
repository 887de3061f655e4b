import type { DocumentType } from '../../../knowledge/instruments/document-types.js';
import type { Parser } from '../../runner.js';
import type { ReferenceMention, TextSpan } from '../reference-mention.js';
import { isBehind, isWordSign, TYPE_CODES, TYPE_NAMES, typeOfCode, typeOfName } from '../type-words.js';

/** A type word in the text: "Nghị định", or "NĐ" for it. */
export interface TypeWord extends TextSpan {
  /** As written. */
  readonly words: string;
  readonly type: DocumentType;
  readonly isCode: boolean;
}

/** Reads one written form that begins with a type word; undefined when it is another. */
export type TypeForm = (word: TypeWord, text: string) => ReferenceMention | undefined;

export type ReferenceParser = Parser<ReferenceMention>;

/** One scan for type words in full, and all forms that begin with one, in their order. */
export function nameWords(name: string, forms: readonly TypeForm[]): ReferenceParser {
  return firstForm(name, new RegExp(TYPE_NAMES, 'giu'), typeOfName, forms);
}

/** The same for codes that stand for the word: "NĐ 61/2018/NĐ-CP", "NĐ61/2018/NĐ-CP", "CV số 05/BNV-VP". */
export function codeWords(name: string, forms: readonly TypeForm[]): ReferenceParser {
  return firstForm(name, new RegExp(`${TYPE_CODES}(?=\\s{0,2}(?:số|\\d))`, 'gu'), typeOfCode, forms);
}

function firstForm(
  name: string,
  pattern: RegExp,
  typeOf: (words: string) => DocumentType | undefined,
  forms: readonly TypeForm[],
): ReferenceParser {
  return {
    name,
    pattern,
    parse(match, text) {
      const start = match.index;
      const end = start + match[0].length;
      const type = typeOf(match[0]);
      const isCode = typeOf === typeOfCode;
      if (!type || !standsAlone(text, start, end, isCode) || isWithinWord(type, match[0], text, start)) return undefined;
      for (const form of forms) {
        const mention = form({ start, end, words: match[0], type, isCode }, text);
        if (mention) return mention;
      }
      return undefined;
    },
  };
}

/** "pháp luật" is one word of two syllables; the capital of "giải pháp Luật Đất đai" begins a name. */
function isWithinWord({ notAfter }: DocumentType, words: string, text: string, start: number): boolean {
  return !/^\p{Lu}\P{Lu}/u.test(words) && isBehind(notAfter, text, start);
}

/** A code may touch its number and no other sign of a symbol: the "QĐ" of "12/QĐ-UBND" is no type word. */
function standsAlone(text: string, start: number, end: number, isCode: boolean): boolean {
  const before = text[start - 1];
  if (isWordSign(before)) return false;
  return isCode ? before === undefined || !/[/&.\-\u2010-\u2015]/u.test(before) : !isWordSign(text[end]);
}
