import { deadlineWordValue } from '../../../knowledge/days/deadline-words.js';

/**
 * Whether a cell holds nothing but a word or mark of the role, give or take
 * dashes, brackets and a full stop: "ditto" ("-nt-"), "blank" ("x", "…"),
 * "unspecified" ("Chưa xác định").
 */
export function saysOnly(cell: string, role: 'ditto' | 'blank' | 'unspecified'): boolean {
  if (cell.length > LONGEST) return false;
  const words = cell.trim();
  const bare = words.replace(/^[-–—(.\s]+|[-–—).\s]+$/gu, '');
  return [words, bare].some((form) => form !== '' && deadlineWordValue(role, form) !== undefined);
}

const LONGEST = 60;
