import { SourceText } from '../../tree/source-text.js';
import type { Passage, SectionNode } from '../../tree/plan-tree.js';

/** "./." and what an office adds behind it end the document, not the sentence. */
const END_MARK = /\s*(?:\.\s*\/\s*\.?|\/\s*\.)\s*\S{0,12}$/u;

export function withoutEndMark(source: SourceText): SourceText {
  const mark = END_MARK.exec(source.text);
  return mark ? source.slice(0, mark.index) : source;
}

/** What stands behind a lead with a colon in the heading's own paragraph: "1. Sở Nội vụ: Chủ trì …". */
export function runInText({ title }: SectionNode): SourceText | undefined {
  const last = title.passages.at(-1);
  if (!last || title.end === undefined) return undefined;
  const behind = /^\s*:\s*/u.exec(last.source.text.slice(title.end))?.[0].length ?? 0;
  const rest = withoutEndMark(last.source.slice(title.end + behind));
  return /\p{L}/u.test(rest.text) ? rest : undefined;
}

/** The heading's paragraph behind its marker. */
export function itemText({ heading, marker }: SectionNode): SourceText | undefined {
  return heading && withoutEndMark(heading.source.slice(marker?.length ?? 0));
}

/** The paragraphs between the heading and what stands below it. */
export function paragraphsOf({ own }: SectionNode, closing: Passage | undefined): SourceText[] {
  return own.flatMap((piece) => (piece.type === 'passage' && piece !== closing ? [withoutEndMark(piece.source)] : []));
}

/** All that stands below the heading, in reading order, with its markers; `isApart` tells its own paragraphs that say something else. */
export function textBelow(
  section: SectionNode,
  closing: Passage | undefined,
  isApart: (paragraph: SourceText) => boolean = () => false,
): SourceText[] {
  const below = section.children.flatMap((child) => [
    ...(child.heading ? [withoutEndMark(child.heading.source)] : []),
    ...textBelow(child, closing),
  ]);
  return [...paragraphsOf(section, closing).filter((paragraph) => !isApart(paragraph)), ...below];
}
