import { findAgencies } from '../../mentions/agency/find-agencies.js';
import { findAmounts } from '../../mentions/amount/find-amounts.js';
import { findDeadlines } from '../../mentions/deadline/find-deadlines.js';
import type { DeadlineContext } from '../../mentions/deadline/deadline-mention.js';
import type { Mention } from '../../mentions/runner.js';
import { findTargets } from '../../mentions/target/find-targets.js';
import { dutyWords } from '../../knowledge/agencies/duty-words.js';
import { targetWords } from '../../knowledge/amounts/target-words.js';
import { WORD_END } from '../../text/patterns.js';
import type { SectionKind } from '../../knowledge/plan-words/section-kinds.js';
import type { TargetMention } from '../../mentions/target/target-mention.js';
import type { DeadlineDraft } from '../../tree/drafts.js';
import type { PlanTree, SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TargetNode } from '../../tree/target-node.js';
import { agencyContext } from '../agency-context.js';
import { bodySections } from '../body-sections.js';
import { deadlineContext } from '../deadline-context.js';
import type { UnitReader } from '../duties/subject-run.js';
import { unitRunAt } from '../duties/unit-run.js';
import { remember } from '../remember.js';
import { sectionKindWithin } from '../section-kind-of.js';

/** What the sentences of the body set as targets, and the sums of money that they name. Results so far are no targets. */
export function readTargets() {
  return (tree: PlanTree): void => {
    const context = deadlineContext(tree);
    const units = agencyContext(tree);
    const agenciesIn = remember((text) => findAgencies(text, units));
    for (const { path, source, kind } of bodySections(tree).flatMap((section) => textsOf(section))) {
      tree.amounts.push(...findAmounts(source.text).map((amount) => ({ ...amount, source, path })));
      if (tellsOfThings(kind)) continue;
      const found = findTargets(source.text, { isAmongTargets: kind === 'target' }).flatMap(bothBounds);
      tree.targets.push(...found.map((mention) => targetNode(withoutHolder(mention, source.text, agenciesIn), path, source, context)));
    }
  };
}

interface BodyText {
  path: string;
  source: SourceText;
  kind: SectionKind | undefined;
}

/** How things are, or why the plan is made. */
function tellsOfThings(kind: SectionKind | undefined): boolean {
  return kind === 'result' || kind === 'basis';
}

/** All below results so far tells of results; any other division may hold one of another kind. */
function textsOf(section: SectionNode, above?: SectionKind): BodyText[] {
  const { path, heading, marker, title, own, children } = section;
  const kind = tellsOfThings(above) ? above : sectionKindWithin(section, above);
  const passages = [...new Set([...(heading ? [heading] : []), ...title.passages, ...own.filter((piece) => piece.type === 'passage')])];
  const texts = passages.map((passage) => ({
    path,
    source: passage === heading ? passage.source.slice(marker?.length ?? 0) : passage.source,
    kind,
  }));
  return [...texts, ...children.flatMap((child) => textsOf(child, kind))];
}

/** A range is two targets of the same words. */
function bothBounds({ upTo, ...mention }: TargetMention): TargetMention[] {
  return upTo === undefined ? [mention] : [mention, { ...mention, comparator: 'at-most', value: upTo }];
}

/** "Thanh tra Sở | kiểm tra ít nhất 02 đơn vị": the unit that has the duty is no part of what is measured. */
function withoutHolder(mention: TargetMention, text: string, agenciesIn: UnitReader['agenciesIn']): TargetMention {
  const { measure } = mention;
  if (!measure) return mention;
  const connective = /^[^,]{2,15},\s+/u.exec(text.slice(measure.start, measure.end))?.[0].length ?? 0;
  const run = unitRunAt(text, agenciesIn(text), measure.start + connective);
  const verb = run && dutyWords().longestAt(text, run.end + 1);
  return run && verb && verb.end <= measure.end ? { ...mention, measure: { start: run.end + 1, end: measure.end } } : mention;
}

function targetNode(mention: TargetMention, path: string, source: SourceText, context: DeadlineContext): TargetNode {
  const deadline = dueOf(mention, source, context);
  const words = deadline ? { ...withoutTime('of', mention, deadline), ...withoutTime('measure', mention, deadline) } : {};
  return { ...mention, ...words, path, source, ...(deadline ? { deadline } : {}) };
}

/** The search for a time stays near the figure. */
const LONGEST = 600;
/** "Đến hết năm 2026: …; …; …": the time of all clauses. */
const OPENING = /^[^:;.]{0,80}:/u;

/** By when, said in the same sentence or in the words that open the paragraph. */
function dueOf({ start, end }: TargetMention, source: SourceText, context: DeadlineContext): DeadlineDraft | undefined {
  const from = Math.max(start - LONGEST, source.text.lastIndexOf(';', start) + 1, source.text.lastIndexOf('. ', start) + 1, 0);
  const rest = /^[^,;.]{0,60}/u.exec(source.text.slice(end))?.[0] ?? '';
  const sentence = source.text.slice(from, end + rest.length);
  const opening = OPENING.exec(source.text)?.[0] ?? '';
  return (
    dueIn(sentence, from, { start: start - from, end: end - from }, source, context) ??
    dueIn(opening, 0, { start: 0, end: 0 }, source, context)
  );
}

/** "tài liệu tồn đọng trước năm 2015" tells which ones, long before the plan. */
function dueIn(words: string, from: number, target: Mention, source: SourceText, context: DeadlineContext): DeadlineDraft | undefined {
  const dues = findDeadlines(words, context).filter(
    ({ start: at, deadline: { kind, end: last = '' } }) =>
      last >= (context.planPeriod?.start ?? '') && (kind === 'by' || (kind === 'interval' && isInside(words, at))),
  );
  const due = nearest(dues, words, target);
  if (!due) return undefined;
  const { origin, confidence, why, ...deadline } = due.deadline;
  return { source, start: from + due.start, end: from + due.end, deadline, origin, confidence, ...(why ? { why } : {}) };
}

/** "đến 30/9 đạt 60%, đến 31/12 đạt 100%", "đạt 60% trước 30/9, 100% trước 31/12": in its clause, else behind it, else the last before. */
function nearest<T extends { readonly start: number }>(dues: readonly T[], words: string, target: Mention): T | undefined {
  const clause = words.lastIndexOf(', ', target.start);
  const own = dues.findLast(({ start }) => start > clause && start < target.end);
  return own ?? dues.find(({ start }) => start >= target.end) ?? dues.at(-1);
}

/** The year of a value stands before the verb of reaching: "Tỷ lệ bao phủ năm 2026 đạt 95%". */
const YEAR_OF_VALUE = new RegExp(`^năm \\d{4} (?:${targetWords('level')}|${targetWords('bound')})${WORD_END}`, 'iu');

/** "trong quý II"; "từ ngày 01/6 đến ngày 30/6" is when something goes on. */
function isInside(sentence: string, offset: number): boolean {
  if (YEAR_OF_VALUE.test(sentence.slice(offset))) return true;
  return /^trong\s/iu.test(sentence.slice(offset)) || /\strong\s$/iu.test(sentence.slice(0, offset));
}

/** The words of the time at the end of what is counted or measured say nothing of it. */
function withoutTime(field: 'of' | 'measure', { [field]: words }: TargetMention, time: DeadlineDraft): Pick<TargetNode, 'of' | 'measure'> {
  if (!words || time.start <= words.start || time.start >= words.end || time.end < words.end) return {};
  return { [field]: { start: words.start, end: time.start } };
}
