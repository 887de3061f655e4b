import { provisionUnits, type ProvisionUnit } from '../../../knowledge/instruments/provision-words.js';
import type { ProvisionMention, TextSpan } from '../reference-mention.js';
import type { ProvisionItem, ProvisionLabel } from './provision-item.js';

/** An item with what stands before it: "" for a blank or "của", "," or "và". */
export interface LinkedItem extends ProvisionItem {
  readonly link: 'direct' | 'comma' | 'and';
}

interface Part extends ProvisionLabel {
  readonly unit: ProvisionUnit;
  readonly item: ProvisionItem;
}
type Path = readonly Part[];

/**
 * What a run of items points at. Inside-out, the norm ("điểm a, b khoản 2 và
 * khoản 3 Điều 5" → 5.2.a, 5.2.b, 5.3), and outside-in ("Điều 5, khoản 2,
 * điểm a"); every label of a list gives a path.
 */
export function provisionPaths(items: readonly LinkedItem[]): ProvisionMention[] {
  const done: Path[] = [];
  let open: Path[] = [];
  for (const [index, item] of items.entries()) {
    if (encloses(item, open)) {
      open = open.flatMap((path) =>
        rank(item.unit) < outermost(path) ? item.labels.map((label) => [...path, part(item, label)]) : [path],
      );
    } else if (continues(item, open, items.slice(index + 1))) {
      open = open.flatMap((path) => item.labels.map((label) => [...path, part(item, label)]));
    } else {
      const fresh = item.labels.map((label): Path => [part(item, label)]);
      if (awaitsOuter(open, items.slice(index + 1))) open = [...open, ...fresh];
      else {
        done.push(...open);
        open = fresh;
      }
    }
  }
  return [...done, ...open].map(toProvision);
}

/** The item holds some of the open paths: "… khoản 2" after "điểm a"; behind "và" it stands beside them. */
function encloses(item: LinkedItem, open: readonly Path[]): boolean {
  return item.link !== 'and' && open.some((path) => rank(item.unit) < outermost(path));
}

/** The item goes further into the one path before it: "Điều 5, khoản 2", unless it begins "khoản 2 Điều 7". */
function continues(item: LinkedItem, open: readonly Path[], following: readonly LinkedItem[]): boolean {
  if (open.length === 0 || item.link === 'and') return false;
  if (!open.every((path) => rank(item.unit) > Math.max(...path.map(({ unit }) => rank(unit))))) return false;
  const next = following.find(({ unit }) => rank(unit) < rank(item.unit));
  return next === undefined || next.link !== 'direct';
}

/** "khoản 2 và khoản 3 Điều 5": paths that an outer item further on will close. */
function awaitsOuter(open: readonly Path[], following: readonly LinkedItem[]): boolean {
  const innermost = Math.min(...open.map(outermost));
  return open.length > 0 && following.some(({ unit }) => rank(unit) < innermost);
}

function rank(unit: ProvisionUnit): number {
  return provisionUnits.indexOf(unit);
}

function outermost(path: Path): number {
  return Math.min(...path.map(({ unit }) => rank(unit)));
}

function part(item: ProvisionItem, label: ProvisionLabel): Part {
  return { ...label, unit: item.unit, item };
}

function toProvision(path: Path): ProvisionMention {
  const outsideIn = path.toSorted((one, other) => rank(one.unit) - rank(other.unit));
  const inOrder = path.toSorted((one, other) => one.start - other.start);
  return {
    id: outsideIn.map(({ unit, id }) => (id === '' ? unit : `${unit}-${id}`)).join('.'),
    spans: inOrder.reduce<TextSpan[]>((spans, next, index) => withSpan(spans, inOrder[index - 1], next), []),
  };
}

/** Between the last label of one item and the first of the next stand only a blank, a comma or "của": one stretch. */
const NEIGHBOURS = 8;

function withSpan(spans: readonly TextSpan[], before: Part | undefined, { start, end, item }: Part): TextSpan[] {
  const last = spans.at(-1);
  const follows = before !== undefined && before.end === before.item.end && start === item.start && start - before.end <= NEIGHBOURS;
  return last && follows ? [...spans.slice(0, -1), { start: last.start, end }] : [...spans, { start, end }];
}
