import type { PlanName } from '../../../src/store/plans/plan-name.js';

/** "259/KH-UBND · Ủy ban nhân dân tỉnh Hải Dương · Cải cách hành chính năm 2020"; the file's name where nothing else is known. */
export function planLabel({ number, issuer, title, fileName }: PlanName): string {
  return [number, issuer?.name, title].filter(Boolean).join(' · ') || fileName;
}
