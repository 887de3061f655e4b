import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { misreadCodes, misreadWords } from '../../knowledge/misreadings/ocr-confusions.js';
import { anyOf, DASHES, WORD_END, WORD_START } from '../../text/patterns.js';

const TYPES = documentTypes().all.flatMap(({ code, codeVariants }) => [...(code === undefined ? [] : [code]), ...codeVariants]);
const MISREAD_TYPES = [...misreadCodes].flatMap(([misread, code]) => (TYPES.includes(code) ? [misread] : []));
const TYPE = anyOf([...TYPES, ...MISREAD_TYPES]);

// 61/2018/NĐ.CP | 643/QĐ.UBND
const DOT = new RegExp(`([\\dOolISB]\\s?/\\s?${TYPE})\\.(?=[A-ZĐ])`, 'gu');
// 61/2018/ND-CP | 02/NQ-CF | 225/QD-TTq
const SYMBOL = new RegExp(`([\\dOolISB]\\s?/\\s?)(${TYPE})(\\s?[${DASHES}]\\s?)([A-ZĐ][A-Za-zĐ]{1,7})${WORD_END}`, 'gu');
// Sở GD&DT | Sở KH&DT
const WORD = new RegExp(`${WORD_START}${anyOf(misreadWords.keys())}${WORD_END}`, 'gu');

/** The symbol behind a document's number, and abbreviations. */
export function mendCodes(text: string): string {
  return text
    .replace(WORD, (word) => misreadWords.get(word) ?? word)
    .replace(DOT, '$1-')
    .replace(SYMBOL, (_, number: string, type: string, dash: string, issuer: string) => `${number}${meant(type)}${dash}${meant(issuer)}`);
}

function meant(code: string): string {
  return misreadCodes.get(code) ?? code;
}
