import { numberedMention } from '../readers/numbered-mention.js';
import { readIntro } from '../readers/read-intro.js';
import { readNumber } from '../readers/read-number.js';
import type { TypeForm } from './type-form.js';

/**
 * "Nghị định số 61/2018/NĐ-CP ngày 23/4/2018", "Quyết định 225/QĐ-TTg",
 * "Chương trình hành động số 12-CTr/TU", "Nghị định của Chính phủ số 61/2018/NĐ-CP".
 */
export const numbered: TypeForm = (word, text) => {
  const intro = readIntro(text, word.end);
  const number = intro && readNumber(text, intro.end, word.type);
  return number && numberedMention(text, number, { start: word.start, type: word.type, issuerWords: intro.issuerWords });
};
