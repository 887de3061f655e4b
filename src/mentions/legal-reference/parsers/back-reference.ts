import { WORD_CHARACTER } from '../../../text/patterns.js';
import type { DocumentType } from '../../../knowledge/document-types.js';
import { matchAt } from '../readers/match-at.js';
import { mentionOf } from '../reference-mention.js';
import type { TypeForm } from './type-form.js';

const END = `(?![${WORD_CHARACTER}])`;
// này
const THIS = new RegExp(`\\s{1,3}này${END}`, 'iuy');
// có hiệu lực | bãi bỏ, behind "này": a text that speaks of itself
const OF_ITSELF = new RegExp(`\\s{1,3}(?:có\\s{1,2}hiệu\\s{1,2}lực|bãi\\s{1,2}bỏ|thay\\s{1,2}thế|được\\s{1,2}đăng)${END}`, 'iuy');
// nêu trên | nói trên | trên đây | vừa nêu | đó | đã dẫn
const ABOVE = new RegExp(`\\s{1,3}(?:(?:nêu|nói|dẫn)\\s{1,2}trên|(?:đã|vừa)\\s{1,2}(?:nêu|dẫn)|trên\\s{1,2}đây|đó)${END}`, 'iuy');
// trên, where no place follows: "Quyết định trên.", not "Kế hoạch trên địa bàn tỉnh"
const BARE_ABOVE = new RegExp(`\\s{1,3}trên(?=\\s{0,3}(?:[.,;:)"”\\n]|$|(?:của|và|thì|là|được|đã|có|để|nếu|khi|mà|do)${END}))`, 'iuy');
// các | những | hai | 02, before the type word
const PLURAL = /(?<![\p{L}\p{M}\p{N}])(?:các|những|hai|ba|bốn|0?[2-9])\s{1,3}$/iu;
const LOOK_BEHIND = 10;

// hành động, in "Chương trình hành động nêu trên"
const MODIFIER = /\s{1,3}hành\s{1,2}động/iuy;

/** "Nghị định này", "Quyết định nêu trên", "các Nghị định nêu trên", "Chương trình hành động này". */
export const backReference: TypeForm = ({ start, end, type, words, isCode }, text) => {
  const nameEnd = matchAt(MODIFIER, text, end) ? MODIFIER.lastIndex : end;
  const pattern = isCode ? undefined : [THIS, ABOVE, BARE_ABOVE].find((form) => matchAt(form, text, nameEnd));
  if (!pattern || (pattern === THIS && matchAt(OF_ITSELF, text, THIS.lastIndex)) || isCommonWord(type, words)) return undefined;
  const plural = PLURAL.test(text.slice(Math.max(0, start - LOOK_BEHIND), start));
  const to = pattern === THIS ? 'this' : 'above';
  return mentionOf(text, { start, end: pattern.lastIndex, reading: { form: 'back', type, to, plural }, confidence: 0.8 });
};

/** "luật" in small letters is mostly the end of another word: "pháp luật này", "kỷ luật đó". */
function isCommonWord({ slug }: DocumentType, words: string): boolean {
  return slug === 'luat' && words === words.toLowerCase();
}
