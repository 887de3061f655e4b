import { HONORIFICS, personWords } from '../../knowledge/agencies/person-words.js';
import type { SectionKind } from '../../knowledge/plan-words/section-kinds.js';
import { titleSource } from '../../tree/content-sources.js';
import type { SectionNode } from '../../tree/plan-tree.js';
import { SourceText } from '../../tree/source-text.js';
import type { TaskNode } from '../../tree/task-node.js';
import { actsAt } from './acts-at.js';
import { apartDuties, wordsBelow } from './apart-duties.js';
import { divisionKind, givesNoDuty } from './division-kind.js';
import type { Holder } from './duty-node.js';
import { beginsWithUnit, type DutyReader } from './duty-reader.js';
import { itemDuties } from './item-duties.js';
import { NOTE, paragraphDuties } from './paragraph-duties.js';
import { leadsOthers } from './leads-others.js';
import { partedDuties } from './parted-duties.js';
import { postsOfHeading } from './post-of-heading.js';
import { itemText, runInText } from './section-words.js';
import { dutyOf } from './stated-duties.js';
import { settleTrailing } from './trailing-paragraphs.js';
import { isTitleOfUnits, namedUnits, type NamedUnits } from './named-units.js';
import { partByUnitLines } from './part-by-unit-lines.js';

interface Above {
  kind: SectionKind | undefined;
  /** Titles and paragraphs, the nearest first. */
  words: readonly SourceText[];
}

/** The duties of a division and of all below it, in reading order. */
export function sectionDuties(whole: SectionNode, reader: DutyReader, above: Above = { kind: undefined, words: [] }): TaskNode[] {
  const title = titleSource(whole.title);
  const kind = divisionKind(whole, reader, above.kind);
  const isAssignment = kind === 'assignment';
  const { section, trailing } = settleTrailing(isAssignment ? partByUnitLines(whole, reader) : whole);
  const paragraphs = section.own.flatMap((piece) => (piece.type === 'passage' ? piece.source : []));
  const within: Above = { kind, words: [...paragraphs.toReversed(), title, ...above.words] };
  if (givesNoDuty(kind)) return [];
  if (reader.taken.has(section.path)) return behindLabels(section).flatMap((child) => sectionDuties(child, reader, within));
  const named = isHeading(section) ? namedUnits(section, title, reader, kind) : undefined;
  if (named && (!isTitleOfUnits(section, reader) || isDividedInPart(section, named, reader))) {
    return [
      ...dutiesOfUnits(section, named, reader, within),
      ...paragraphDuties({ ...section, own: trailing }, named.holders, reader, isAssignment),
    ];
  }
  const stated = named ? [] : itemDuties(section, reader, isAssignment, above.words);
  if (stated.length > 0) return stated;
  return [
    ...paragraphDuties(section, [], reader, isAssignment),
    ...section.children.flatMap((child) => sectionDuties(child, reader, within)),
    ...paragraphDuties({ ...section, own: trailing }, [], reader, isAssignment),
  ].map((task) => (named && namesOneBody(named) ? postsOfHeading(task, named.holders) : task));
}

/** Something stands below it or behind its colon; "Công đoàn, Đoàn Thanh niên phối hợp." alone is an item that says what they do. */
function isHeading(section: SectionNode): boolean {
  return section.own.length + section.children.length > 0 || runInText(section) !== undefined;
}

/** "1. Phòng Nội vụ" above what it does itself and what its divisions do. */
function isDividedInPart({ children }: SectionNode, named: NamedUnits, reader: DutyReader): boolean {
  const others = children.map((child) => itemText(child)?.text ?? '').filter((text) => !beginsWithUnit(text, reader));
  return namesOneBody(named) && others.length > 0 && others.every((text) => actsAt(text, /^\s*/u.exec(text)?.[0].length ?? 0));
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
  if (runIn && (HOLDER_NAMED.test(runIn.text) || saysOnlyPost(runIn.text, reader))) return [];
  if (runIn)
    return [dutyOf(section, SourceText.join([runIn, ...wordsBelow(section, reader)]), holders, reader), ...apartDuties(section, reader)];
  return [
    ...paragraphDuties(section, holders, reader, within.kind === 'assignment'),
    ...section.children.flatMap((child) => childDuties(child, holders, reader, within)),
  ];
}

/** "Đ/c Lê Văn Nam - Phó Giám đốc: | Trưởng đoàn." */
function saysOnlyPost(text: string, { unitsOf }: DutyReader): boolean {
  const words = text.replace(/[\s.;,]+$/u, '');
  const [post, ...others] = unitsOf(words);
  return others.length === 0 && post?.kind === 'person' && post.value !== null && post.start === 0 && post.end === words.length;
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
  const namesOthers = beginsWithUnit(item.text, reader) || namedUnits(child, titleSource(child.title), reader, within.kind) !== undefined;
  if (namesOthers && !leadsOthers(item.text, holders))
    return sectionDuties(child, reader, within).map((task) => postsOfHeading(task, holders));
  return [...partedDuties(child, item, holders, reader), ...apartDuties(child, reader)];
}

const NAMED = String.raw`${personWords(...HONORIFICS)}(?:\s+\p{Lu}\p{Ll}+){2,5}`;

/** "Cô Trần Thị Mai;" below a jury: who belongs to it, nothing to do. */
const PERSON = new RegExp(String.raw`^\s*${NAMED}\s*[;.,]?\s*$`, 'u');

/** "Phụ trách chung: | Đ/c Trần Thị Mai - Hiệu trưởng": who holds the post, nothing to do. */
const HOLDER_NAMED = new RegExp(String.raw`^\s*${NAMED}\s*(?:[;.,–-]|$)`, 'u');
