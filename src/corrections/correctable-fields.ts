import type { PlanRecord } from '../../schemas/index.js';
import { pathOf } from './correction.js';
import { openLists } from './open-lists.js';
import { holdersOf, type Holder } from './record-path.js';

/** Something in a record that a person may correct. */
export interface CorrectableField {
  /** As `findTarget` takes it, by position: "tasks.3.deadlines.0.end". */
  path: string;
  value: unknown;
  raw: string;
  origin: string;
}

/** What of a thing without a single value is worth a line: deadlines and citations. */
const FIELDS = ['kind', 'start', 'end', 'instrumentId', 'citation'];
/** Of the head what may be missing and can be given. */
const HEAD = ['issuer', 'place', 'issuedOn', 'period', 'number.ordinal', 'number.symbol'];

/** Every value of a record that a person may correct, what is missing of its head, and the lists that may be added to. */
export function correctableFields(record: PlanRecord): CorrectableField[] {
  const { header, sections, tasks, references } = record;
  const read = [...holdersOf({ header, sections, tasks, references })].flatMap(fieldsOf);
  const known = new Set(read.map(({ path }) => path));
  const missing = HEAD.map((name) => `header.${name}`).filter((path) => !known.has(path));
  return [...missing.map((path) => ({ path, value: null, raw: '', origin: '' })), ...read, ...listChanges(record)];
}

/** What is to be added to the head, or to a task that has nothing of the kind; an instrument of the legal basis can only be taken away. */
function listChanges(record: PlanRecord): CorrectableField[] {
  const lists = openLists(record);
  const added = lists
    .filter(({ path, members }) => path.startsWith('header.') || members.length === 0)
    .map(({ path }) => ({ path: `${path}+`, value: null, raw: '', origin: '' }));
  const removed = lists
    .filter(({ path }) => path.endsWith('.legalBasis'))
    .flatMap(({ path, members }) => members.map(({ label, raw }, index) => ({ path: `${path}.${index}-`, value: label, raw, origin: '' })));
  return [...removed, ...added];
}

function fieldsOf({ steps, raw, fields = {} }: Holder): CorrectableField[] {
  const holder = steps.join('.');
  const names = 'value' in fields ? ['value'] : FIELDS.filter((name) => name in fields);
  return names.map((field) => ({
    path: pathOf({ holder, field }),
    value: fields[field],
    raw,
    origin: String(fields['origin'] ?? fields['resolution']),
  }));
}
