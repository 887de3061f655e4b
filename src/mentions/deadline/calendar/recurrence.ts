import { deadlineWordValue } from '../../../knowledge/days/deadline-words.js';
import type { Recurrence } from '../readings/reading.js';

/** ISO duration → RFC 5545 rule without start. */
const RULES: Record<string, string> = { D: 'FREQ=DAILY', W: 'FREQ=WEEKLY', M: 'FREQ=MONTHLY', Y: 'FREQ=YEARLY' };

/** (2, "tháng") → P2M; (1, "quý") → P3M; undefined for a word that is no unit. */
export function duration(count: number, unit: string): string | undefined {
  const [, size, letter] = /^P(\d+)([DWMY])$/u.exec(deadlineWordValue('unit', unit) ?? '') ?? [];
  return size && letter ? `P${count * Number(size)}${letter}` : undefined;
}

/** P1M → FREQ=MONTHLY, P3M → FREQ=MONTHLY;INTERVAL=3. */
export function recurrence(...every: readonly string[]): Recurrence {
  return { every, rules: every.map(ruleOf) };
}

function ruleOf(every: string): string {
  const [, count = '1', letter = 'Y'] = /^P(\d+)([DWMY])$/u.exec(every) ?? [];
  return count === '1' ? `${RULES[letter]}` : `${RULES[letter]};INTERVAL=${count}`;
}
