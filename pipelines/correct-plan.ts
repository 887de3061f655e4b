import type { PlanRecord } from '../schemas/index.js';
import type { Fields } from '../src/corrections/correction.js';
import { proposeCorrection } from '../src/corrections/propose-correction.js';
import { KehoachError } from '../src/errors/kehoach-error.js';
import { readPathOf } from '../src/corrections/shown-path.js';
import { findPlan } from '../src/questions/plans/find-plan.js';
import { listCorrections, type ListedCorrection } from '../src/questions/plans/list-corrections.js';
import { readDays } from '../src/questions/conditions/read-days.js';
import { readDocumentType } from '../src/questions/conditions/read-document-type.js';
import type { Actor } from '../src/store/audit-trail.js';
import { addCorrections } from '../src/store/saving/correct-plan.js';
import type { KeptCorrection } from '../src/store/saving/load-corrections.js';
import type { Store } from '../src/store/store.js';
import { deadlineFields } from './correct/deadline-fields.js';
import { readMember } from './correct/read-member.js';
import { unitFields } from './correct/unit-fields.js';

/**
 * "header.issuedOn" and what stands there: "2020-01-31". "header.recipients+"
 * adds what the text says, "header.recipients.2-" takes away, without a text.
 */
export interface Assignment {
  path: string;
  text: string;
}

/**
 * Puts right what was read wrongly of a plan: all of the assignments or none.
 * Gives every correction of the plan as it stands now.
 *
 * @throws KehoachError of findPlan, "correction-path-unknown", "correction-invalid", "correction-addition-unread", "correction-added", "document-type-unknown"
 */
export async function correctPlan(
  store: Store,
  name: string,
  assignments: readonly Assignment[],
  { why, ...actor }: Actor & { why?: string | undefined },
): Promise<ListedCorrection[]> {
  const { id } = await findPlan(store, name);
  const propose = (extracted: PlanRecord, kept: readonly KeptCorrection[]) =>
    assignments.map((assignment) =>
      proposeCorrection(extracted, { ...assignment, why: why ?? null, fields: readFields(extracted, kept, assignment) }, kept),
    );
  const record = await addCorrections(store, id, propose, actor);
  if (!record) throw new KehoachError('plan-not-found', { plan: name });
  return listCorrections(store, id);
}

const UNIT = /(?:^|\.)(?:issuer|superior|agency)(?:\.value)?$/u;

const TYPE = /^header\.documentType(?:\.value)?$/u;

const PERIOD = /^header\.period(?:\.value)?$/u;

/** What only grammars and registers can tell of the words: a unit's id, the slug of a type, days, something that is added to a list. */
function readFields(record: PlanRecord, kept: readonly KeptCorrection[], { path, text }: Assignment): Fields | undefined {
  if (path.endsWith('+')) return { member: readMember(record, path, text) };
  if (TYPE.test(path) && text !== '') return { value: readDocumentType(text) };
  if (UNIT.test(path) && text !== '') return { ...unitFields(record, text, path.startsWith('header.')) };
  if (PERIOD.test(path)) return periodFields(text);
  return deadlineFields(record, readPathOf(record, kept, path), text);
}

/** "năm 2026", "quý IV/2025"; two days are understood without a grammar. */
function periodFields(text: string): Fields | undefined {
  try {
    return { value: readDays(text) };
  } catch (error) {
    if (error instanceof KehoachError) return undefined;
    throw error;
  }
}
