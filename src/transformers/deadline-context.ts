import type { DeadlineContext } from '../mentions/deadline/deadline-mention.js';
import type { PlanTree } from '../tree/plan-tree.js';

/** What the document says about years: the period it is for, the day it was issued. */
export function deadlineContext({ head }: PlanTree): DeadlineContext {
  const { period, placeDate, noted } = head;
  const range = period && { start: period.range.start.toString(), end: period.range.end.toString() };
  const issuedOn = placeDate?.date.value ?? noted?.date?.date.value;
  return { ...(range ? { planPeriod: range } : {}), ...(issuedOn ? { issuedOn } : {}) };
}
