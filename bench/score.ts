import type { Observation } from './observation.js';

/** Counts for one field. A value that both sides have and that differs counts in `gold`, `ours` and `wrong`. */
export interface FieldScore {
  readonly field: string;
  readonly gold: number;
  readonly ours: number;
  readonly right: number;
  /** Gold has it, we do not. */
  readonly missing: number;
  /** We have it, gold does not. */
  readonly extra: number;
  readonly wrong: number;
  readonly strict: Rates;
  readonly soft: Rates;
}

/** 0 to 1; null where nothing is there to divide by. */
export interface Rates {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** "header" of "header.title": the order of the table. */
const GROUPS = ['header', 'issuedWith', 'outline', 'tasks', 'deadlines', 'duties', 'targets', 'amounts', 'references', 'agencies'];

/** One score per field, by group; within a group in the order in which the fields are first met. */
export function scoreFields(observations: readonly Observation[]): FieldScore[] {
  const fields = [...new Set(observations.map(({ field }) => field))];
  return fields
    .toSorted((one, other) => groupOf(one) - groupOf(other))
    .map((field) =>
      scoreField(
        field,
        observations.filter((seen) => seen.field === field),
      ),
    );
}

function groupOf(field: string): number {
  return GROUPS.indexOf(field.split('.')[0] ?? '');
}

export function scoreField(field: string, observations: readonly Observation[]): FieldScore {
  const gold = count(observations, (seen) => seen.gold !== null);
  const ours = count(observations, (seen) => seen.ours !== null);
  const right = count(observations, (seen) => seen.strict);
  const softlyRight = count(observations, (seen) => seen.soft);
  return {
    field,
    gold,
    ours,
    right,
    missing: count(observations, (seen) => seen.ours === null),
    extra: count(observations, (seen) => seen.gold === null),
    wrong: count(observations, (seen) => seen.gold !== null && seen.ours !== null && !seen.strict),
    strict: rates(right, gold, ours),
    soft: rates(softlyRight, gold, ours),
  };
}

/** Dates of ours where gold has none, or more of a date than gold has (a day where gold knows the month). */
export function inventedDates(observations: readonly Observation[]): Observation[] {
  return observations.filter(
    ({ isDate, gold, ours }) => isDate && ours !== null && (gold === null || (ours !== gold && ours.startsWith(gold))),
  );
}

function rates(right: number, gold: number, ours: number): Rates {
  const sum = gold + ours;
  return { precision: ratio(right, ours), recall: ratio(right, gold), f1: ratio(2 * right, sum) };
}

function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

function count(observations: readonly Observation[], test: (seen: Observation) => boolean): number {
  return observations.filter(test).length;
}
