import { closest } from 'fastest-levenshtein';
import { z } from 'zod';
import { planRecordSchema, type PlanRecord } from '../../schemas/index.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { applyCorrections } from './apply-corrections.js';
import { correctableFields } from './correctable-fields.js';
import type { Correction, Fields, NumberedCorrection } from './correction.js';
import { isListPath, proposeListChange } from './propose-list-change.js';
import { readWrittenDate } from './read-written-date.js';
import { findTarget, type Target } from './record-path.js';
import { readPathOf } from './shown-path.js';
import { withNumberPlace } from './with-number-place.js';

/** What a person gives: a path into the record, and words for the value there. */
export interface Proposal {
  path: string;
  /** "2020-01-31" or "31/1/2020", "12", "2024-01-01/2024-12-31" or "1/1/2024 - 31/12/2024" for a period; "" for nothing. */
  text: string;
  why?: string | null | undefined;
  /** Fields that the caller has read from the words itself: a unit's id and name; the `member` that is to be added to a list. */
  fields?: Fields | undefined;
}

/** A path at which days stand: what does not fit is no day, or none that exists. */
const OF_DAYS = /(?:^|\.)(?:issuedOn|period|start|end)$/u;
const MONTHS_AND_YEARS = /^\d{4}(?:-\d{2})?$/u;
const daySchema = z.union([z.null(), z.string().regex(MONTHS_AND_YEARS), z.iso.date()]);
/** What is read may be a day that does not exist, since papers say such things; what a person gives may not. */
const correctableSchema = planRecordSchema.refine(({ header }) => daySchema.safeParse(header.issuedOn?.value ?? null).success);

/**
 * Makes a correction of a proposal, whose path is one of the record as it is
 * shown, `kept` corrections laid over it.
 *
 * @throws KehoachError "correction-path-unknown" with the nearest path, "correction-invalid", "correction-day-invalid", "correction-added"
 */
export function proposeCorrection(
  extracted: PlanRecord,
  { path: shown, text, why = null, fields: given }: Proposal,
  kept: readonly NumberedCorrection[] = [],
): Correction {
  const path = readPathOf(extracted, kept, shown);
  if (isListPath(path)) {
    const change = proposeListChange(extracted, kept, { path, text, member: given?.['member'], why });
    if (change) return change;
    throw pathUnknown(shown, extracted);
  }
  const read = withNumberPlace(extracted, [{ holder: path }]);
  const target = findTarget(read, path);
  if (!target) throw pathUnknown(path, read);
  let problem = '';
  for (const fields of given ? [given] : readings(text).map((value) => withFollowers(target, value))) {
    const correction = correctionOf(target, fields, why);
    const checked = correctableSchema.safeParse(applyCorrections(extracted, [correction]).record);
    if (checked.success) return correction;
    const [issue] = checked.error.issues;
    if (issue?.code === 'unrecognized_keys') throw pathUnknown(path, read);
    problem ||= issue ? expectation(issue) : '';
  }
  if (OF_DAYS.test(path)) throw new KehoachError('correction-day-invalid', { path, value: text });
  throw new KehoachError('correction-invalid', { path, value: text, reason: problem });
}

/** What would fit. */
function expectation(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_value' ? issue.values.join(' | ') : issue.message;
}

function correctionOf({ holder, field }: Target, fields: Fields, why: string | null): Correction {
  const was = Object.fromEntries(Object.keys(fields).map((name) => [name, holder.fields?.[name] ?? null]));
  return { holder: holder.path, field, fields, was, raw: holder.raw, why };
}

const INTERVAL = /^(\d{4}-\d{2}-\d{2})\/(\d{4}-\d{2}-\d{2})$/u;

/** What the words may mean; the schema tells which of it fits. */
function readings(text: string): unknown[] {
  if (text === '') return [null];
  const [, start, end] = INTERVAL.exec(text) ?? [];
  const interval = start === undefined || end === undefined || start > end ? [] : [{ start, end }];
  const written = readWrittenDate(text);
  return [...interval, text, ...(written === undefined ? [] : [written]), ...json(text)];
}

function json(text: string): unknown[] {
  try {
    const value: unknown = JSON.parse(text);
    return [value];
  } catch {
    return [];
  }
}

const PRECISIONS: Readonly<Record<number, string>> = { 4: 'year', 7: 'month', 10: 'day' };
/** What a deadline says as ISO 8601 in one word is made from these. */
const BOUNDS = new Set(['kind', 'start', 'end']);

/** A date says how exact it is; bounds of a deadline that change leave its summary behind. */
function withFollowers({ holder, field }: Target, value: unknown): Fields {
  const isDate = /(?:^|\.)issuedOn$/u.test(holder.path) && field === 'value';
  if (isDate) return { value, precision: typeof value === 'string' ? (PRECISIONS[value.length] ?? null) : null };
  const isDeadline = holder.fields !== undefined && 'iso8601' in holder.fields && BOUNDS.has(field);
  return { [field]: value, ...(isDeadline ? { iso8601: null } : {}) };
}

function pathUnknown(path: string, record: PlanRecord): KehoachError {
  const paths = correctableFields(record).map((field) => field.path);
  return new KehoachError('correction-path-unknown', { path, nearest: closest(path, paths) });
}
