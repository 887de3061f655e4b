import type { PlanRecord } from '../schemas/index.js';
import type { Fields } from '../src/corrections/correction.js';
import { proposeCorrection } from '../src/corrections/propose-correction.js';
import { KehoachError } from '../src/errors/kehoach-error.js';
import { agencyRegister } from '../src/knowledge/agencies.js';
import { parseAgencies } from '../src/mentions/agency/parse-agencies.js';
import { findPlan } from '../src/questions/find-plan.js';
import { listCorrections, type ListedCorrection } from '../src/questions/list-corrections.js';
import type { Actor } from '../src/store/audit-trail.js';
import { addCorrections } from '../src/store/correct-plan.js';
import type { Store } from '../src/store/store.js';
import { normalizeText } from '../src/text/normalize.js';

/** "header.issuedOn" and what stands there: "2020-01-31". */
export interface Assignment {
  path: string;
  text: string;
}

/**
 * Puts right what was read wrongly of a plan: all of the assignments or none.
 * Gives every correction of the plan as it stands now.
 *
 * @throws KehoachError of findPlan, "correction-path-unknown", "correction-invalid"
 */
export async function correctPlan(
  store: Store,
  name: string,
  assignments: readonly Assignment[],
  { why, ...actor }: Actor & { why?: string | undefined },
): Promise<ListedCorrection[]> {
  const { id } = await findPlan(store, name);
  const propose = (extracted: PlanRecord) =>
    assignments.map(({ path, text }) => proposeCorrection(extracted, { path, text, why: why ?? null, fields: unitFields(extracted, path, text) }));
  const record = await addCorrections(store, id, propose, actor);
  if (!record) throw new KehoachError('plan-not-found', { plan: name });
  return listCorrections(store, id);
}

const UNIT = /(?:^|\.)(?:issuer|superior|agency)(?:\.value)?$/u;
const UNIT_ID = /^[a-z0-9:.?-]+(?:@[a-z0-9.?-]+)*$/u;

/** A unit is given by its id or as people call it; one that no register knows by its name alone. */
function unitFields({ header }: PlanRecord, path: string, text: string): Fields | undefined {
  if (!UNIT.test(path) || text === '') return undefined;
  if (UNIT_ID.test(text)) return { value: text, name: agencyRegister().bySlug(text.split('@')[0] ?? '')?.name ?? text, kind: text.startsWith('group:') ? 'group' : 'agency' };
  const words = normalizeText(text).text;
  const isOfTheHead = path.startsWith('header.'); // what was read there may be what is wrong
  const context = {
    ...(header.issuer?.value && !isOfTheHead ? { issuer: header.issuer.value, issuerName: header.issuer.name } : {}),
    on: header.issuedOn?.value ?? undefined,
  };
  const [unit, ...others] = parseAgencies(words, context);
  if (!unit || others.length > 0) return { value: null, name: words, kind: 'agency', of: null };
  return { value: unit.value, name: unit.name, kind: unit.kind, of: unit.of ?? null };
}
