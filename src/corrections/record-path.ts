import type { PlanRecord } from '../../schemas/index.js';
import type { Fields } from './correction.js';

/** A thing with its evidence, or the place of one that is missing, in a record. */
export interface Holder {
  /** From the record down: "tasks", 3, "deadlines", 0. */
  steps: readonly (string | number)[];
  /** The same with ids for positions where there are ids: they stay when other things are read. */
  path: string;
  /** The words of the document; "" where nothing was read. */
  raw: string;
  /** Undefined where nothing was read. */
  fields: Fields | undefined;
}

export interface Target {
  holder: Holder;
  field: string;
}

/** Evidence is what the document says; nobody corrects that. */
const EVIDENCE = new Set(['raw', 'spans', 'origin', 'resolution', 'why', 'confidence', 'mentionId', 'columns']);
const POSITION = /^\d{1,6}$/u;

/**
 * Finds what a path means: names of the record by ".", members of lists by
 * position from 0 or by id: "header.issuedOn", "tasks.3.deadlines.0.end",
 * "references.r7.instrumentId". Undefined where there is nothing to correct.
 */
export function findTarget(record: PlanRecord, path: string): Target | undefined {
  const names = path.split('.');
  const own = findHolder(record, names);
  if (own?.fields) return 'value' in own.fields ? { holder: own, field: 'value' } : undefined;
  const field = names.at(-1) ?? '';
  const around = findHolder(record, names.slice(0, -1));
  if (around?.fields) return EVIDENCE.has(field) ? undefined : { holder: around, field };
  return own && { holder: own, field: 'value' };
}

/** Undefined for what is neither a thing with evidence nor the empty place of one. */
export function findHolder(record: PlanRecord, names: readonly string[]): Holder | undefined {
  const steps: (string | number)[] = [];
  const ids: string[] = [];
  let node: unknown = record;
  for (const name of names) {
    const within: unknown = node;
    const step = Array.isArray(within) ? memberStep(within, name) : fieldStep(within, name);
    if (step === undefined) return undefined;
    node = Reflect.get(Object(within), step);
    steps.push(step);
    ids.push(Array.isArray(within) ? (idOf(node) ?? name) : name);
  }
  const place = { steps, path: ids.join('.') };
  if (isHolder(node)) return { ...place, raw: node.raw, fields: node };
  return node === null || node === undefined ? { ...place, raw: '', fields: undefined } : undefined;
}

/** Every thing with evidence, in the order of the record. */
export function* holdersOf(node: unknown, steps: readonly (string | number)[] = [], ids: readonly string[] = []): Generator<Holder> {
  if (isHolder(node)) yield { steps, path: ids.join('.'), raw: node.raw, fields: node };
  if (Array.isArray(node)) {
    for (const [index, member] of node.entries()) yield* holdersOf(member, [...steps, index], [...ids, idOf(member) ?? String(index)]);
  } else if (isFields(node)) {
    for (const [name, value] of Object.entries(node)) {
      if (name !== 'spans' && typeof value === 'object') yield* holdersOf(value, [...steps, name], [...ids, name]);
    }
  }
}

export function isFields(node: unknown): node is Fields {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

function isHolder(node: unknown): node is Fields & { raw: string } {
  return isFields(node) && typeof node['raw'] === 'string' && 'spans' in node && ('origin' in node || 'resolution' in node);
}

/** Only what a record may have of its own: "__proto__" is no name in it. */
function fieldStep(node: unknown, name: string): string | undefined {
  return isFields(node) && !isHolder(node) && !(name in Object.prototype) ? name : undefined;
}

function memberStep(list: readonly unknown[], name: string): number | undefined {
  const place = list.findIndex((member) => idOf(member) === name);
  if (place >= 0) return place;
  return POSITION.test(name) && Number(name) < list.length ? Number(name) : undefined;
}

function idOf(member: unknown): string | undefined {
  if (!isFields(member)) return undefined;
  return [member['mentionId'], member['id']].find((id) => typeof id === 'string');
}
