import { WORD_START } from '../../../text/patterns.js';

// các | những | hai | 02, before the type word
const PLURAL = new RegExp(String.raw`${WORD_START}(?:các|những|hai|ba|bốn|năm|0?[2-9])\s{1,3}$`, 'iu');
const LOOK_BEHIND = 10;

/** Whether the type word that begins at the offset stands for several documents: "các Nghị quyết 57, 59", "02 Nghị định nêu trên". */
export function isPluralAt(text: string, offset: number): boolean {
  return PLURAL.test(text.slice(Math.max(0, offset - LOOK_BEHIND), offset));
}
