import { LETTER, pattern } from '../../../text/patterns.js';
import { matchAt } from './match-at.js';

// năm 2013 | NĂM 2013 | 2013
const YEAR = new RegExp(pattern` (?:năm )?((?:19|20)\d\d)(?![${LETTER}\d/])`, 'iuy');

/** The year behind the name of an act, "Luật Viên chức năm 2010", "Hiến pháp 2013", and where it ends. */
export function readTitleYear(text: string, at: number): { readonly year: number; readonly end: number } | undefined {
  const match = matchAt(YEAR, text, at);
  return match && { year: Number(match[1]), end: YEAR.lastIndex };
}
