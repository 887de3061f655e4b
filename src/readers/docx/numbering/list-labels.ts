import type { NumberingReference, RunFormat } from '../model.js';
import type { Style, Styles } from '../styles/read-styles.js';
import { bulletText } from './bullet.js';
import { formatNumber } from './number-format.js';
import type { AbstractNumbering, Level, Numbering, NumberingInstance } from './read-numbering.js';

/** Lists have nine levels (17.9.6). */
const DEEPEST = 8;

/** What Word sets before a paragraph of a list. */
export interface Label {
  /** With the blank that divides it from the text, if there is one. */
  readonly text: string;
  readonly format: RunFormat;
}

/** Counts the paragraph and gives its label; called once for each paragraph shown, in reading order. */
export type Labeller = (reference: NumberingReference, style: Style) => Label | undefined;

/** A list in use with the definitions of its levels looked up. */
interface List {
  readonly id: string;
  readonly instance: NumberingInstance;
  readonly abstract: AbstractNumbering;
}

/**
 * Counters of one story (17.9): the body, a text box, the footnotes. They
 * belong to the abstract list, so its instances go on with each other's
 * numbers; an override of the start acts once for its instance and level, and
 * whenever the level starts again.
 */
export function countLists(numbering: Numbering, styles: Styles): Labeller {
  const counters = new Map<string, (number | undefined)[]>();
  const overridden = new Set<string>();

  return (reference, style) => {
    const list = findList(reference.id ?? style.numbering.id, numbering, styles);
    if (!list) return undefined;
    const place = placeOf(reference, style, list);
    const level = place >= 0 && place <= DEEPEST ? levelOf(list, place) : undefined;
    if (!level) return undefined;
    const counts = counters.get(list.instance.abstractId) ?? [];
    counters.set(list.instance.abstractId, counts);
    count(counts, place, list, overridden);
    return labelOf(level, counts, list);
  };
}

/** Number 0 stands for none (17.9.18). */
function findList(id: string | undefined, numbering: Numbering, styles: Styles): List | undefined {
  const instance = id === undefined || id === '0' ? undefined : numbering.instances.get(id);
  const abstract = instance && numbering.abstracts.get(instance.abstractId);
  if (!id || !abstract) return undefined;
  return { id, instance, abstract: followStyleLink(abstract, numbering, styles) };
}

/** A linked list has the levels of the list that its style uses (17.9.21). */
function followStyleLink(abstract: AbstractNumbering, numbering: Numbering, styles: Styles): AbstractNumbering {
  if (abstract.styleLink === undefined) return abstract;
  const linked = numbering.instances.get(styles.list(abstract.styleLink).numbering.id ?? '');
  return numbering.abstracts.get(linked?.abstractId ?? '') ?? abstract;
}

/** Of the list that comes with the style, the level that is linked to the style counts before the one that the style states (17.9.23). */
function placeOf(reference: NumberingReference, style: Style, list: List): number {
  if (list.abstract.isSingleLevel) return 0;
  if (reference.id !== undefined && reference.id !== style.numbering.id) return reference.level ?? 0;
  return reference.level ?? linkedPlace(style, list) ?? style.numbering.level ?? 0;
}

function linkedPlace(style: Style, { abstract }: List): number | undefined {
  for (const id of style.ids) {
    const [place] = [...abstract.levels].find(([, level]) => level.style === id) ?? [];
    if (place !== undefined) return place;
  }
  return undefined;
}

function levelOf({ instance, abstract }: List, place: number): Level | undefined {
  return instance.overrides.get(place)?.level ?? abstract.levels.get(place);
}

function startOf(list: List, place: number): number {
  return list.instance.overrides.get(place)?.start ?? levelOf(list, place)?.start ?? 0;
}

/** Levels above that have not been used yet count as begun, as Word shows them. */
function count(counts: (number | undefined)[], place: number, list: List, overridden: Set<string>): void {
  for (let above = 0; above < place; above += 1) counts[above] ??= startOf(list, above);
  const key = `${list.id} ${place}`;
  const isOverridden = list.instance.overrides.get(place)?.start !== undefined && !overridden.has(key);
  const current = counts[place];
  counts[place] = current === undefined || isOverridden ? startOf(list, place) : current + 1;
  overridden.add(key);
  for (let below = place + 1; below < counts.length; below += 1) {
    if (restartsAfter(levelOf(list, below), place)) counts[below] = undefined;
  }
}

/** 17.9.10: a level named is that one "or any earlier level". */
function restartsAfter(level: Level | undefined, place: number): boolean {
  return level?.restart === undefined || place < level.restart;
}

function labelOf(level: Level, counts: readonly (number | undefined)[], list: List): Label | undefined {
  const text = level.format === 'bullet' ? bulletText(level.text, level.run.font) : numberText(level, counts, list);
  if (text === '' || level.run.hidden) return undefined;
  return { text: level.suffix === 'nothing' ? text : `${text} `, format: level.run };
}

function numberText(level: Level, counts: readonly (number | undefined)[], list: List): string {
  return level.text.replaceAll(/%([1-9])/gu, (_, digit: string) => {
    const place = Number(digit) - 1;
    const { format, customFormat } = levelOf(list, place) ?? level;
    const value = counts[place];
    if (value === undefined) return '';
    return formatNumber(value, level.isLegal && format !== 'none' ? 'decimal' : format, customFormat);
  });
}
