import { isDeepStrictEqual } from 'node:util';
import type { PlanRecord } from '../../schemas/index.js';
import type { Correction, CorrectionState, Fields } from './correction.js';
import { changeLists, isOfList, listChange, type ListChange } from './list-change.js';
import { findHolder, holdersOf, isFields, type Holder } from './record-path.js';
import { withNumberPlace } from './with-number-place.js';

/** Where null is something to say: elsewhere it takes the field away. */
const NULLABLE = new Set(['value', 'precision', 'instrumentId']);

export interface Corrected {
  record: PlanRecord;
  /** Of each correction, in their order. */
  states: CorrectionState[];
}

/**
 * Lays corrections over what was extracted, which stays as it is. Each is found
 * by its path, else by its words where only one thing of its kind has them. The
 * evidence stays with the value, whose origin becomes "corrected".
 */
export function applyCorrections(extracted: PlanRecord, corrections: readonly Correction[]): Corrected {
  if (corrections.length === 0) return { record: extracted, states: [] };
  const read = withNumberPlace(extracted, corrections);
  const record = structuredClone(read);
  const changes: ListChange[] = [];
  const states = corrections.map((correction) => {
    if (isOfList(correction)) {
      const change = listChange(read, correction);
      changes.push(change);
      return change.state;
    }
    const holder = locate(read, correction);
    if (!holder) return 'lost';
    layOver(record, holder, correction);
    return stateOf(holder.fields ?? {}, correction);
  });
  changeLists(record, changes); // last: until then every place is where it was read
  return { record, states };
}

function locate(read: PlanRecord, { holder: path, raw }: Correction): Holder | undefined {
  const known = findHolder(read, path.split('.'));
  if (known && (raw === '' || known.raw === raw)) return known;
  if (raw === '') return undefined;
  const alike = [...holdersOf(read)].filter((other) => other.raw === raw && shapeOf(other.path) === shapeOf(path));
  return alike.length === 1 ? alike[0] : undefined;
}

/** "tasks.t-9110c59a8d2d.deadlines.0" and every other deadline of a task are of one kind. */
function shapeOf(path: string): string {
  return path
    .split('.')
    .map((name) => (/^[a-z]+$/iu.test(name) ? name : '*'))
    .join('.');
}

/** By the field that the person spoke of: the others follow from it. */
function stateOf(read: Fields, { field, fields, was }: Correction): CorrectionState {
  const says = (values: Fields): boolean => isDeepStrictEqual(read[field] ?? null, values[field] ?? null);
  if (says(fields)) return 'agreed';
  return says(was) ? 'applied' : 'disputed';
}

function layOver(record: PlanRecord, { steps }: Holder, { fields }: Correction): void {
  const last = steps.at(-1) ?? '';
  const parent = steps
    .slice(0, -1)
    .reduce<unknown>((node, step) => (isFields(node) || Array.isArray(node) ? Reflect.get(node, step) : node), record);
  if (!isFields(parent) && !Array.isArray(parent)) return;
  const known: unknown = Reflect.get(parent, last);
  const holder: Fields = isFields(known) ? known : { raw: '', spans: [] };
  for (const [name, value] of Object.entries(fields)) {
    if (value === null && !NULLABLE.has(name)) delete holder[name];
    else holder[name] = value;
  }
  delete holder['why'];
  Object.assign(holder, 'resolution' in holder ? { resolution: 'corrected' } : { origin: 'corrected' }, { confidence: 1 });
  Reflect.set(parent, last, holder);
}
