import type { SectionKind } from '../../knowledge/section-kinds.js';
import { titleSource } from '../../tree/content-sources.js';
import type { Passage, SectionNode } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import type { TaskField, TaskNode } from '../../tree/task-node.js';
import { sectionKindOf, sectionKindWithin } from '../section-kind-of.js';
import { dutyNode, type Holder } from './duty-node.js';
import { connectiveLength, dutyStretches, type Manner } from './duty-stretches.js';
import { scheduleTime } from './schedule-time.js';
import { itemText, runInText, textBelow, withoutEndMark } from './section-words.js';
import type { UnitReader } from './subject-run.js';
import { isTitleOfUnits, namedUnits, type NamedUnits } from './named-units.js';
import { unitRunAt } from './unit-run.js';

export interface DutyReader extends UnitReader {
  /** Ends the plan and gives nobody anything to do. */
  closing: Passage | undefined;
  /** Paths of items that are tasks already. */
  taken: ReadonlySet<string>;
}

interface Above {
  kind: SectionKind | undefined;
  /** Titles and paragraphs, the nearest first. */
  words: readonly SourceText[];
}

/** The duties of a division and of all below it, in reading order. */
export function sectionDuties(section: SectionNode, reader: DutyReader, above: Above = { kind: undefined, words: [] }): TaskNode[] {
  const title = titleSource(section.title);
  const kind = sectionKindWithin(section, above.kind);
  const paragraphs = section.own.flatMap((piece) => (piece.type === 'passage' ? piece.source : []));
  const within: Above = { kind, words: [...paragraphs.toReversed(), title, ...above.words] };
  if (givesNoDuty(kind)) return [];
  if (reader.taken.has(section.path)) return behindLabels(section).flatMap((child) => sectionDuties(child, reader, within));
  const named = namedUnits(section, title, reader, kind);
  if (named && !isTitleOfUnits(section, reader)) return dutiesOfUnits(section, named, reader, within);
  const stated = named ? [] : itemDuties(section, reader, within, above.words);
  if (stated.length > 0) return stated;
  return [...passageDuties(section, [], reader, within), ...section.children.flatMap((child) => sectionDuties(child, reader, within))];
}

/** What stands below a labelled list besides its lines. */
function behindLabels({ children }: SectionNode): SectionNode[] {
  return children.filter((child) => child.children.length > 0);
}

const NO_DUTY = new Set<SectionKind>(['basis', 'aside', 'target', 'result']);

function givesNoDuty(kind: SectionKind | undefined): boolean {
  return kind !== undefined && NO_DUTY.has(kind);
}

/** Below a heading that names units each item and each paragraph is a duty of theirs. */
function dutiesOfUnits(section: SectionNode, { holders, runIn }: NamedUnits, reader: DutyReader, within: Above): TaskNode[] {
  if (runIn) return [dutyOf(section, SourceText.join([runIn, ...textBelow(section, reader.closing)]), holders, reader)];
  return [...passageDuties(section, holders, reader, within), ...section.children.flatMap((child) => childDuties(child, holders, reader, within))];
}

function childDuties(child: SectionNode, holders: readonly Holder[], reader: DutyReader, within: Above): TaskNode[] {
  const item = itemText(child);
  if (!item || reader.taken.has(child.path) || givesNoDuty(sectionKindOf(child))) return [];
  if (beginsWithUnit(item.text, reader) || namedUnits(child, titleSource(child.title), reader, within.kind)) return sectionDuties(child, reader, within);
  return [dutyOf(child, SourceText.join([item, ...textBelow(child, reader.closing)]), holders, reader)];
}

/** It has a unit of its own; "Đề nghị UBND tỉnh …" below a unit is what that unit asks for. */
function beginsWithUnit(text: string, { agenciesIn }: DutyReader): boolean {
  return unitRunAt(text, agenciesIn(text), connectiveLength(text))?.addressed === false;
}

/** Paragraphs without a marker. */
function passageDuties(section: SectionNode, holders: readonly Holder[], reader: DutyReader, { kind }: Above): TaskNode[] {
  const place = { label: '', path: section.path };
  return section.own.flatMap((piece) => {
    if (piece.type !== 'passage' || piece === reader.closing) return [];
    const source = withoutEndMark(piece.source);
    const isTheirs = holders.length > 0 && !beginsWithUnit(source.text, reader);
    if (!isTheirs) return statedDuties(place, source, () => [], reader, { isAssignment: kind === 'assignment', isItem: false });
    return /:\s*$/u.test(source.text) ? [] : [dutyOf(place, source, holders, reader)];
  });
}

/** An item whose sentence names who has the duty, or a row of a schedule. */
function itemDuties(section: SectionNode, reader: DutyReader, { kind }: Above, above: readonly SourceText[]): TaskNode[] {
  const runIn = runInText(section);
  const time = runIn && scheduleTime(titleSource(section.title), above);
  const item = time ? runIn : itemText(section);
  if (!item) return [];
  const below = () => textBelow(section, reader.closing);
  return statedDuties(section, item, below, reader, { isAssignment: kind === 'assignment', isItem: true }, time ? [time] : []);
}

function statedDuties(
  place: Pick<SectionNode, 'label' | 'path'>,
  source: SourceText,
  below: () => SourceText[],
  reader: DutyReader,
  manner: Manner,
  fields: TaskField[] = [],
): TaskNode[] {
  const stretches = dutyStretches(source.text, reader, manner);
  return stretches.map(({ start, end, units }, index) => {
    const last = index === stretches.length - 1;
    const own = source.slice(start, start + source.text.slice(start, end).trimEnd().length);
    const description = last ? SourceText.join([own, ...below()]) : own;
    const behind = Math.max(0, ...units.filter((unit) => unit.end > start).map((unit) => unit.end - start));
    const mentions = reader.agenciesIn(description.text);
    const holders = units.map((unit) => ({ source, unit }));
    const others = mentions.filter((mention) => mention.start >= behind);
    return dutyNode({ ...place, description, holders, mentions: others, from: behind, fields });
  });
}

function dutyOf({ label, path }: Pick<SectionNode, 'label' | 'path'>, description: SourceText, holders: readonly Holder[], reader: DutyReader): TaskNode {
  return dutyNode({ label, path, description, holders, mentions: reader.agenciesIn(description.text), from: 0 });
}
