import { isDeepStrictEqual } from 'node:util';
import type { PlanRecord, Section } from '../../../schemas/index.js';

/** One field of two records of a file; undefined where a record has no such field. */
export interface FieldChange {
  /** "header.title", "tasks.t-9110c59a8d2d.deadlines.0.end". */
  path: string;
  before?: unknown;
  after?: unknown;
}

type Tree = { readonly [name: string]: unknown };

/**
 * What two readings of one file say differently, field by field. Tasks are the
 * same by their ids, sections by their paths, citations by their words; a thing
 * that only one has is one change. Where it stands and how sure it is do not count.
 */
export function diffRecords(before: PlanRecord, after: PlanRecord): FieldChange[] {
  return [...diff(sayings(before), sayings(after), '')];
}

function* diff(before: unknown, after: unknown, path: string): Generator<FieldChange> {
  if (isTree(before) && isTree(after)) {
    for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
      yield* diff(before[name], after[name], path === '' ? name : `${path}.${name}`);
    }
  } else if (!isDeepStrictEqual(before, after)) {
    yield { path, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) };
  }
}

/** What a record says, without its evidence, everything by its name. */
function sayings({ status, header, sections, tasks, references, issues }: PlanRecord): Tree {
  const citations = new Map(references.map(({ mentionId, citation }) => [mentionId, citation]));
  const cite = (ids: readonly string[]): string => ids.map((id) => citations.get(id) ?? id).join('; ');
  return {
    status,
    header: plain({ ...header, legalBasis: cite(header.legalBasis) }),
    sections: byName(
      sections.flatMap(withChildren),
      ({ path }) => path,
      ({ title, text }) => ({ title: title.value, text }),
    ),
    tasks: byName(
      tasks,
      ({ id }) => id,
      (task) => plain({ ...task, references: cite(task.references) }),
    ),
    references: byName(references, ({ citation, raw }) => citation || raw, plain),
    issues: byName(
      issues,
      ({ code, path }) => (path === undefined ? code : `${code} ${path}`),
      ({ severity, data }) => plain({ severity, ...data }),
    ),
  };
}

function withChildren(section: Section): Section[] {
  return [section, ...section.children.flatMap(withChildren)];
}

/** Several of one name are told apart by their order: "61/2018/NĐ-CP", "61/2018/NĐ-CP #2". */
function byName<Item>(items: readonly Item[], nameOf: (item: Item) => string, show: (item: Item) => unknown): Tree {
  const counts = new Map<string, number>();
  const named = items.map((item) => {
    const name = nameOf(item);
    const count = (counts.get(name) ?? 0) + 1;
    counts.set(name, count);
    return [count === 1 ? name : `${name} #${count}`, show(item)];
  });
  return Object.fromEntries(named);
}

const EVIDENCE = new Set(['raw', 'mentionId', 'origin', 'why', 'confidence', 'precision']);

/** A value for its evidence, a list as its positions. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return Object.fromEntries(node.map((member, index) => [String(index), plain(member)]));
  if (!isTree(node)) return node;
  const said = Object.entries(node).filter(([name]) => name !== 'spans' && !('raw' in node && EVIDENCE.has(name)));
  const [[name, value] = [], ...others] = said;
  if (name === 'value' && others.length === 0) return plain(value);
  return Object.fromEntries(said.map(([field, content]) => [field, plain(content)]));
}

function isTree(node: unknown): node is Tree {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}
