import { goldHeaderSchema, type GoldDeadline, type GoldTask, type Reading } from '../../bench/gold.js';

/** Makers for tests: a reading or task says only what matters. */

export function headerOf(fields: object): Reading {
  return { header: goldHeaderSchema.parse(fields), outline: [], tasks: [], duties: [], targets: [], amounts: [], references: [] };
}

export function task(description: string, more: Partial<GoldTask> = {}): GoldTask {
  return { label: '1', path: 'II', group: null, description, product: null, assignments: [], deadlines: [], references: [], ...more };
}

export function by(end: string): GoldDeadline {
  return { kind: 'by', end, endInclusive: false };
}
