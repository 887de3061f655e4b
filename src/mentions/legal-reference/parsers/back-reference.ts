import { pattern, WORD_END } from '../../../text/patterns.js';
import type { DocumentType } from '../../../knowledge/instruments/document-types.js';
import { matchAt } from '../readers/match-at.js';
import { isPluralAt } from '../readers/is-plural-at.js';
import { mentionOf } from '../reference-mention.js';
import type { TypeForm } from './type-form.js';

// này
const THIS = new RegExp(pattern` này${WORD_END}`, 'iuy');
// có hiệu lực | bãi bỏ, behind "này": a text that speaks of itself
const OF_ITSELF = new RegExp(pattern` (?:có hiệu lực|bãi bỏ|thay thế|được đăng)${WORD_END}`, 'iuy');
// nêu trên | nói trên | trên đây | vừa nêu | đó | đã dẫn
const ABOVE = new RegExp(pattern` (?:(?:nêu|nói|dẫn) trên|(?:đã|vừa) (?:nêu|dẫn)|trên đây|đó)${WORD_END}`, 'iuy');
const GOES_ON = pattern`(?:của|và|thì|là|được|đã|có|để|nếu|khi|mà|do)${WORD_END}`;
// trên, where no place follows: "Quyết định trên.", not "Kế hoạch trên địa bàn tỉnh"
const BARE_ABOVE = new RegExp(pattern` trên(?=\s{0,3}(?:[.,;:)"”\n]|$|${GOES_ON}))`, 'iuy');

// hành động, in "Chương trình hành động nêu trên"
const MODIFIER = new RegExp(pattern` hành động`, 'iuy');

/** "Nghị định này", "Quyết định nêu trên", "các Nghị định nêu trên", "Chương trình hành động này". */
export const backReference: TypeForm = ({ start, end, type, words, isCode }, text) => {
  const nameEnd = matchAt(MODIFIER, text, end) ? MODIFIER.lastIndex : end;
  const form = isCode ? undefined : [THIS, ABOVE, BARE_ABOVE].find((one) => matchAt(one, text, nameEnd));
  if (!form || (form === THIS && matchAt(OF_ITSELF, text, THIS.lastIndex)) || isCommonWord(type, words)) return undefined;
  const to = form === THIS ? 'this' : 'above';
  return mentionOf(text, {
    start,
    end: form.lastIndex,
    reading: { form: 'back', type, to, plural: isPluralAt(text, start) },
    confidence: 0.8,
  });
};

/** "luật" in small letters is mostly the end of another word: "pháp luật này", "kỷ luật đó". */
function isCommonWord({ slug }: DocumentType, words: string): boolean {
  return slug === 'luat' && words === words.toLowerCase();
}
