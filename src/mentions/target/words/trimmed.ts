import type { Mention } from '../../runner.js';

/** The stretch without blanks, commas, colons and dashes at its ends; undefined when nothing is left. */
export function trimmed(text: string, start: number, end: number): Mention | undefined {
  const words = text.slice(start, Math.max(start, end));
  const from = start + words.length - words.replace(/^[\s:,–-]+/u, '').length;
  const to = start + words.replace(/[\s:,–-]+$/u, '').length;
  return from < to ? { start: from, end: to } : undefined;
}
