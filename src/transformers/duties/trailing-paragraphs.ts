import type { Content, SectionNode } from '../../tree/plan-tree.js';

/** A section, and the unnumbered paragraphs that stand behind its list. */
export interface Settled {
  readonly section: SectionNode;
  readonly trailing: Content[];
}

/**
 * An unnumbered paragraph behind the last item of a list stands below that
 * item in the outline. Where every other item has one paragraph, and the last
 * one ends its sentence, it belongs to what the whole list belongs to.
 */
export function settleTrailing(section: SectionNode): Settled {
  const last = section.children.at(-1);
  const others = section.children.slice(0, -1);
  const isList = others.length > 0 && others.every(isOneParagraph);
  if (!last || !isList || !hasTrailing(last)) return { section, trailing: [] };
  return { section: { ...section, children: [...others, { ...last, own: [] }] }, trailing: last.own };
}

function isOneParagraph({ own, children, marker }: SectionNode): boolean {
  return own.length === 0 && children.length === 0 && marker !== undefined;
}

/** Behind "a) … ;" and "a) … :" the paragraph goes on with the item. */
function hasTrailing({ own, children, heading, marker }: SectionNode): boolean {
  if (marker === undefined || children.length > 0 || own.length === 0) return false;
  return own.every(({ type }) => type === 'passage') && /[.!]\s*$/u.test(heading?.source.text ?? '');
}
