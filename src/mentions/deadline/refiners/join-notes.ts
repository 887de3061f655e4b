import { isBlank, neighbourRefiner } from './neighbours.js';

/** "Đến năm 2025" + ", định hướng đến năm 2030". */
export const joinNotes = neighbourRefiner('join-notes', (one, other, between) =>
  other.part === 'note' && one.part === undefined && isBlank(between) ? { ...one } : undefined,
);
