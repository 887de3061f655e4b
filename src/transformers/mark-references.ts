import { findReferences } from '../mentions/legal-reference/find-references.js';
import { resolveReferences, type ResolvedReference } from '../mentions/legal-reference/resolve-references.js';
import type { ReferenceMention } from '../mentions/legal-reference/reference-mention.js';
import { beginsAs } from '../knowledge/plan-words/sentence-openers.js';
import { sourcesOf } from '../tree/content-sources.js';
import type { Content, PlanTree } from '../tree/plan-tree.js';
import type { ReferenceNode, ReferencePlace } from '../tree/reference-node.js';
import type { SourceText } from '../tree/source-text.js';
import { basisDivision } from './basis-division.js';
import { referenceContext } from './reference-context.js';

interface ReadText {
  source: SourceText;
  place: ReferencePlace;
}

/**
 * Finds every mention of an instrument in title, opening, body and appendices,
 * and settles which instrument is meant with all of them in view.
 */
export function markReferences() {
  return (tree: PlanTree): void => {
    const found = textsOf(tree).flatMap(({ source, place }) =>
      findReferences(source.text)
        .filter((mention) => !(place !== 'elsewhere' && meansDecision(mention, tree)))
        .map((mention) => ({ source, place, mention })),
    );
    const resolved = resolveReferences(
      found.map(({ mention }) => mention),
      referenceContext(tree),
    );
    const kept = resolved.flatMap((reference, index) => {
      const origin = found[index];
      return origin && reference && !isThisDocument(reference) ? [{ ...origin, reference }] : [];
    });
    tree.references = kept.map(({ source, place, reference }, index) => nodeOf(reference, source, place, `r${index + 1}`));
  };
}

/** "Kế hoạch này" cites nothing; the document's own number in a note of its appendix does. */
function isThisDocument({ instrumentId }: ResolvedReference): boolean {
  return instrumentId === 'self';
}

/** In reading order. Letterhead, recipients and what belongs to the page cite nothing. */
function textsOf({ children, sections, landmarks: { plan, decision } }: PlanTree): ReadText[] {
  const unread = new Set<Content>([...plan.letterhead, ...(decision?.letterhead ?? []), ...(decision?.end ?? [])]);
  const openings = new Set<Content>([...plan.opening.filter((piece) => !isIssuingNote(piece)), ...basisDivision(sections)]);
  const decided = new Set<Content>(decision?.opening);
  const placeOf = (piece: Content): ReferencePlace => {
    if (openings.has(piece)) return 'opening';
    return decided.has(piece) ? 'decision' : 'elsewhere';
  };
  return children
    .filter((piece) => !unread.has(piece) && piece.part !== 'furniture' && piece.part !== 'stamp' && piece.part !== 'end')
    .flatMap((piece) => sourcesOf(piece).map((source) => ({ source, place: placeOf(piece) })));
}

/** "(Ban hành kèm theo Quyết định số …)" below the title is no legal basis. */
function isIssuingNote(piece: Content): boolean {
  return piece.type === 'passage' && beginsAs('issued-with', piece.source.text);
}

/** "Quyết định này" in the text of the decision that issues the plan. */
function meansDecision({ reading }: ReferenceMention, { decision }: PlanTree): boolean {
  return reading.form === 'back' && reading.to === 'this' && reading.type.slug === decision?.head.documentType?.slug;
}

function nodeOf(reference: ResolvedReference, source: SourceText, place: ReferencePlace, mentionId: string): ReferenceNode {
  return {
    ...reference,
    source,
    place,
    mentionId,
    function: functionOf(reference, place),
  };
}

/** Opening paragraphs are the basis of the plan; of a decision those that begin as one. */
function functionOf({ isSelf, inBasis }: ResolvedReference, place: ReferencePlace): ReferenceNode['function'] {
  if (isSelf) return 'self';
  return place === 'opening' || (place === 'decision' && inBasis) ? 'basis' : 'mention';
}
