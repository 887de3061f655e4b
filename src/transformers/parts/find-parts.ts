import type { Issue, PartKind } from '../../../schemas/index.js';
import type { Content, Passage, PlanTree } from '../../tree/plan-tree.js';
import { findLetterheadWords } from '../../knowledge/plan-words/letterhead-words.js';
import { signatureLine } from '../end/signature-line.js';
import { beginsUnit } from '../head/begins-unit.js';
import { titleType } from '../head/title-type.js';
import { isCapitals } from '../outline/unnumbered-heading.js';
import { findEnd, opensEnd } from './find-end.js';
import { findBodyStart } from './find-body-start.js';
import { isAppendix } from './appendix-heading.js';
import { chooseTitles } from './choose-titles.js';
import { findTitles, type FoundTitle } from './find-title.js';
import { headPieces, untitledHead } from './head-pieces.js';
import { isStampLine, markIncomingStamps } from './stamp-line.js';
import type { Appendix, Landmarks } from '../../tree/landmarks.js';

/** Divides the paper into head, body, end and appendices and tells every piece its part. */
export function findParts() {
  return (tree: PlanTree): void => {
    markIncomingStamps(tree.children);
    const content = tree.children.filter(({ part }) => part === undefined);
    const titles = findTitles(content);
    const [decision, plan] = chooseTitles(titles, content);
    tree.landmarks = divide(content, plan, decision);
    assignParts(tree.landmarks);
    tree.issues.push(...missing(tree.landmarks));
  };
}

function divide(content: readonly Content[], plan: FoundTitle | undefined, decision: FoundTitle | undefined): Landmarks {
  const planStart = decision && plan ? findSecondLetterhead(content, decision.next, plan.index) : 0;
  const { head, next } = plan ? { head: headPieces(content, planStart, plan), next: plan.next } : untitledHead(content);
  const rest = content.slice(next);
  const bodyStart = findBodyStart(rest, next > 0);
  const decided = decision ? splitTail(content.slice(decision.next, planStart)) : undefined;
  return {
    plan: { ...head, opening: rest.slice(0, bodyStart) },
    ...(decision && decided ? { decision: { ...headPieces(content, 0, decision), opening: decided.body, end: decided.end } } : {}),
    ...splitTail(rest.slice(bodyStart)),
  };
}

/** Behind a decision's signature the plan's own letterhead may stand, at least its motto or issuer. */
function findSecondLetterhead(content: readonly Content[], from: number, to: number): number {
  const end = findEnd(content, from);
  const first = content.findIndex((piece, index) => index > end && index < to && piece.type === 'passage' && opensLetterhead(piece));
  return first < 0 ? to : first;
}

function opensLetterhead({ source: { text } }: Passage): boolean {
  return Boolean(findLetterheadWords(text, 'motto')) || (isCapitals(text) && !signatureLine(text) && beginsUnit(text));
}

/** Body, then the block of signature and recipients, then appendices; a signature may also stand behind these. */
function splitTail(content: readonly Content[]): Pick<Landmarks, 'body' | 'end' | 'appendices'> {
  const body: Content[] = [];
  const end: Passage[] = [];
  const appendices: Appendix[] = [];
  let state: 'body' | 'end' | 'appendix' = 'body';
  for (const [index, piece] of content.entries()) {
    if (piece.type === 'passage' && isAppendix(piece)) {
      state = 'appendix';
      appendices.push({ heading: piece, content: [] });
    } else if (piece.type === 'passage' && end.length === 0 && opensEnd(content, index)) {
      state = 'end';
      end.push(piece);
    } else if (state === 'body') {
      body.push(piece);
    } else if (state === 'end' && piece.type === 'passage') {
      end.push(piece);
    } else {
      state = 'appendix';
      if (appendices.length === 0) appendices.push({ content: [] });
      appendices.at(-1)?.content.push(piece);
    }
  }
  return { body, end, appendices };
}

function assignParts({ plan, decision, body, end, appendices }: Landmarks): void {
  const mark = (pieces: readonly Content[], part: PartKind) => {
    for (const piece of pieces) piece.part ??= part;
  };
  for (const head of [plan, decision]) {
    if (!head) continue;
    for (const line of head.letterhead) if (isStampLine(line.source.text)) line.part = 'stamp';
    mark([...head.letterhead, ...(head.typeLine ? [head.typeLine] : []), ...head.title, ...head.opening], 'head');
    head.letterhead = head.letterhead.filter(({ part }) => part === 'head');
  }
  mark(decision?.end ?? [], 'head');
  mark(body, 'body');
  for (const line of end) if (isStampLine(line.source.text, 'signature-layer')) line.part = 'stamp';
  mark(end, 'end');
  for (const { heading, content } of appendices) mark([...(heading ? [heading] : []), ...content], 'appendix');
}

/** "KẾ HOẠCH" and nothing below it; "CHƯƠNG TRÌNH CÔNG TÁC NĂM 2024" is a title on one line. */
function missingTitle({ typeLine, title }: Landmarks['plan']): Issue[] {
  if (title.length > 0) return [];
  if (!typeLine) return [{ code: 'title-missing', severity: 'error' }];
  const type = titleType(typeLine.source.text);
  const rest = typeLine.source.text.slice(type?.end ?? 0).trim();
  return rest === '' ? [{ code: 'abstract-missing', severity: 'warning' }] : [];
}

function missing({ plan, decision, body, end }: Landmarks): Issue[] {
  return [
    ...missingTitle(plan),
    ...(body.length > 0 ? [] : [{ code: 'body-missing', severity: 'error' as const }]),
    ...(end.length > 0 || decision ? [] : [{ code: 'end-missing', severity: 'warning' as const }]),
  ];
}
