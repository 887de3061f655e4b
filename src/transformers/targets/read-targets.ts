import { findAgencies } from '../../mentions/agency/find-agencies.js';
import { findAmounts } from '../../mentions/amount/find-amounts.js';
import type { DeadlineContext } from '../../mentions/deadline/deadline-mention.js';
import { findTargets } from '../../mentions/target/find-targets.js';
import { dutyWords } from '../../knowledge/agencies/duty-words.js';
import type { SectionKind } from '../../knowledge/plan-words/section-kinds.js';
import type { TargetMention } from '../../mentions/target/target-mention.js';
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
import { dueOf, withoutTime } from './target-time.js';

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
