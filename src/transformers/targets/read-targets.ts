import { findAmounts } from '../../mentions/amount/find-amounts.js';
import { findDeadlines } from '../../mentions/deadline/find-deadlines.js';
import type { DeadlineContext } from '../../mentions/deadline/deadline-mention.js';
import { findTargets } from '../../mentions/target/find-targets.js';
import type { TargetMention } from '../../mentions/target/target-mention.js';
import type { DeadlineDraft } from '../../tree/drafts.js';
import type { PlanTree, SectionNode } from '../../tree/plan-tree.js';
import type { SourceText } from '../../tree/source-text.js';
import type { TargetNode } from '../../tree/target-node.js';
import { bodySections } from '../body-sections.js';
import { deadlineContext } from '../deadline-context.js';
import { sectionKindOf } from '../section-kind-of.js';

/** What the sentences of the body set as targets, and the sums of money that they name. Results so far are no targets. */
export function readTargets() {
  return (tree: PlanTree): void => {
    const context = deadlineContext(tree);
    for (const { path, source, isResult } of bodySections(tree).flatMap((section) => textsOf(section, false))) {
      tree.amounts.push(...findAmounts(source.text).map((amount) => ({ ...amount, source, path })));
      if (!isResult) tree.targets.push(...findTargets(source.text).map((mention) => targetNode(mention, path, source, context)));
    }
  };
}

interface BodyText {
  path: string;
  source: SourceText;
  isResult: boolean;
}

function textsOf(section: SectionNode, isBelowResult: boolean): BodyText[] {
  const { path, heading, marker, title, own, children } = section;
  const isResult = isBelowResult || sectionKindOf(section) === 'result';
  const passages = [...new Set([...(heading ? [heading] : []), ...title.passages, ...own.filter((piece) => piece.type === 'passage')])];
  const texts = passages.map((passage) => ({ path, source: passage === heading ? passage.source.slice(marker?.length ?? 0) : passage.source, isResult }));
  return [...texts, ...children.flatMap((child) => textsOf(child, isResult))];
}

function targetNode(mention: TargetMention, path: string, source: SourceText, context: DeadlineContext): TargetNode {
  const deadline = dueOf(mention, source, context);
  return { ...mention, ...withoutTime(mention, deadline), path, source, ...(deadline ? { deadline } : {}) };
}

/** The search for a time stays near the figure. */
const LONGEST = 600;

/** By when, said in the same sentence. */
function dueOf({ start, end }: TargetMention, source: SourceText, context: DeadlineContext): DeadlineDraft | undefined {
  const from = Math.max(start - LONGEST, source.text.lastIndexOf(';', start) + 1, source.text.lastIndexOf('. ', start) + 1, 0);
  const sentence = source.text.slice(from, end);
  const due = findDeadlines(sentence, context).find(({ deadline }) => deadline.kind === 'by');
  if (!due) return undefined;
  const { origin, confidence, why, ...deadline } = due.deadline;
  return { source, start: from + due.start, end: from + due.end, deadline, origin, confidence, ...(why ? { why } : {}) };
}

/** The words of the time at the end of what is measured say nothing of it. */
function withoutTime({ measure }: TargetMention, time: DeadlineDraft | undefined): Pick<TargetNode, 'measure'> {
  if (!measure || !time || time.start <= measure.start || time.end < measure.end) return {};
  return { measure: { start: measure.start, end: time.start } };
}
