import { deadlineWordValue } from '../../knowledge/deadline-words.js';

/** Whether the cell says only "as above": "nt", "-nt-", "như trên", a ditto mark. */
export function isDitto(cell: string): boolean {
  return hasRole(cell, 'ditto');
}

/** Whether the cell has words or marks that name no time: "Chưa xác định", "-", "x", "Đã hoàn thành". */
export function isUnspecified(cell: string): boolean {
  return hasRole(cell, 'unspecified');
}

function hasRole(cell: string, role: 'ditto' | 'unspecified'): boolean {
  const words = cell.trim();
  const bare = words.replace(/^[-–—(.\s]+|[-–—).\s]+$/gu, '');
  return words !== '' && [words, bare].some((form) => form !== '' && deadlineWordValue(role, form) !== undefined);
}
