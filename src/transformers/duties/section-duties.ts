import type { SectionKind } from '../../knowledge/section-kinds.js';
import { titleSource } from '../../tree/content-sources.js';
import type { Passage, SectionNode } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import type { TaskNode } from '../../tree/task-node.js';
import { apartDuties, wordsBelow } from './apart-duties.js';
import { divisionKind, givesNoDuty } from './division-kind.js';
import type { Holder } from './duty-node.js';
import { connectiveLength } from './duty-stretches.js';
import { postsOfHeading } from './post-of-heading.js';
import { periodTime, scheduleTime } from './schedule-time.js';
import { itemText, runInText, withoutEndMark } from './section-words.js';
import { dutyOf, statedDuties } from './stated-duties.js';
import type { UnitReader } from './subject-run.js';
import { settleTrailing } from './trailing-paragraphs.js';
import { isTitleOfUnits, namedUnits, type NamedUnits } from './named-units.js';
import { partByUnitLines } from './part-by-unit-lines.js';
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
export function sectionDuties(whole: SectionNode, reader: DutyReader, above: Above = { kind: undefined, words: [] }): TaskNode[] {
  const title = titleSource(whole.title);
  const kind = divisionKind(whole, reader, above.kind);
  const { section, trailing } = settleTrailing(kind === 'assignment' ? partByUnitLines(whole, reader) : whole);
  const paragraphs = section.own.flatMap((piece) => (piece.type === 'passage' ? piece.source : []));
  const within: Above = { kind, words: [...paragraphs.toReversed(), title, ...above.words] };
  if (givesNoDuty(kind)) return [];
  if (reader.taken.has(section.path)) return behindLabels(section).flatMap((child) => sectionDuties(child, reader, within));
  const named = isHeading(section) ? namedUnits(section, title, reader, kind) : undefined;
  if (named && !isTitleOfUnits(section, reader)) {
    return [
      ...dutiesOfUnits(section, named, reader, within),
      ...passageDuties({ ...section, own: trailing }, named.holders, reader, within),
    ];
  }
  const stated = named ? [] : itemDuties(section, reader, within, above.words);
  if (stated.length > 0) return stated;
  return [
    ...passageDuties(section, [], reader, within),
    ...section.children.flatMap((child) => sectionDuties(child, reader, within)),
    ...passageDuties({ ...section, own: trailing }, [], reader, within),
  ].map((task) => (named && namesOneBody(named) ? postsOfHeading(task, named.holders) : task));
}

/** Something stands below it or behind its colon; "Công đoàn, Đoàn Thanh niên phối hợp." alone is an item that says what they do. */
function isHeading(section: SectionNode): boolean {
  return section.own.length + section.children.length > 0 || runInText(section) !== undefined;
}

/** What stands below a labelled list besides its lines. */
function behindLabels({ children }: SectionNode): SectionNode[] {
  return children.filter((child) => child.children.length > 0);
}

/** "4. Trung tâm Y tế", but not "III. Trách nhiệm của các đơn vị". */
function namesOneBody({ holders }: NamedUnits): boolean {
  return holders.length === 1 && holders[0]?.unit.kind !== 'group';
}

/** Below a heading that names units each item and each paragraph is a duty of theirs. */
function dutiesOfUnits(section: SectionNode, { holders, runIn }: NamedUnits, reader: DutyReader, within: Above): TaskNode[] {
  if (runIn)
    return [dutyOf(section, SourceText.join([runIn, ...wordsBelow(section, reader)]), holders, reader), ...apartDuties(section, reader)];
  return [
    ...passageDuties(section, holders, reader, within),
    ...section.children.flatMap((child) => childDuties(child, holders, reader, within)),
  ];
}

function childDuties(child: SectionNode, holders: readonly Holder[], reader: DutyReader, within: Above): TaskNode[] {
  const item = itemText(child);
  if (
    !item ||
    NOTE.test(item.text) ||
    PERSON.test(item.text) ||
    reader.taken.has(child.path) ||
    givesNoDuty(divisionKind(child, reader, undefined))
  )
    return [];
  if (beginsWithUnit(item.text, reader) || namedUnits(child, titleSource(child.title), reader, within.kind))
    return sectionDuties(child, reader, within).map((task) => postsOfHeading(task, holders));
  return [dutyOf(child, SourceText.join([item, ...wordsBelow(child, reader)]), holders, reader), ...apartDuties(child, reader)];
}

/** It has a unit of its own; "Đề nghị UBND tỉnh …" below a unit is what that unit asks for. */
function beginsWithUnit(text: string, { agenciesIn }: DutyReader): boolean {
  return unitRunAt(text, agenciesIn(text), connectiveLength(text))?.addressed === false;
}

/** A line that leads to others, and one without a word: the number of a page. */
const SAYS_NOTHING = /:\s*$|^[^\p{L}]*$/u;
/** (có Phụ lục kèm theo) */
const NOTE = /^\s*\([^()]{0,200}\)[.;]?\s*$/u;

/** "Cô Trần Thị Mai;" below a jury: who belongs to it, nothing to do. */
const PERSON = /^\s*(?:Thầy|Cô|Ông|Bà|Đồng chí|Đ\/c)(?:\s+\p{Lu}\p{Ll}+){2,5}\s*[;.,]?\s*$/u;

/** Paragraphs without a marker. */
function passageDuties(section: SectionNode, holders: readonly Holder[], reader: DutyReader, { kind }: Above): TaskNode[] {
  const place = { label: '', path: section.path };
  return section.own.flatMap((piece) => {
    if (piece.type !== 'passage' || piece === reader.closing) return [];
    const source = withoutEndMark(piece.source);
    const isTheirs = holders.length > 0 && !beginsWithUnit(source.text, reader);
    if (!isTheirs) return statedDuties(place, source, () => [], reader, { isAssignment: kind === 'assignment', isItem: false });
    return SAYS_NOTHING.test(source.text) || NOTE.test(source.text) ? [] : [dutyOf(place, source, holders, reader)];
  });
}

/** An item whose sentence names who has the duty, itself or behind its lead, or a row of a schedule. */
function itemDuties(section: SectionNode, reader: DutyReader, { kind }: Above, above: readonly SourceText[]): TaskNode[] {
  const runIn = runInText(section);
  const clock = runIn && scheduleTime(titleSource(section.title), above);
  const time = clock ?? (section.heading && periodTime(section.heading.source, above));
  const statedIn = (source: SourceText | undefined) =>
    source
      ? statedDuties(
          section,
          source,
          () => wordsBelow(section, reader),
          reader,
          { isAssignment: kind === 'assignment', isItem: true },
          time ? [time] : [],
        )
      : [];
  const stated = statedIn(clock ? runIn : itemText(section));
  const duties = stated.length === 0 && kind === 'assignment' ? statedIn(runIn) : stated;
  return duties.length > 0 ? [...duties, ...apartDuties(section, reader)] : [];
}
