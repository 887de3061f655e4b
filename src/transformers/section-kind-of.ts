import { sectionKind, type SectionKind } from '../knowledge/plan-words/section-kinds.js';
import { titleSource } from '../tree/content-sources.js';
import type { SectionNode } from '../tree/plan-tree.js';

/** What a division is there for. An item that says one thing has no kind: "- Kết quả rà soát phải có phương án". */
export function sectionKindOf({ own, children, title }: SectionNode): SectionKind | undefined {
  const words = titleSource(title).text;
  const isDivision = own.length + children.length > 0 || words === words.toUpperCase() || title.passages.some(({ bold }) => bold);
  return isDivision ? sectionKind(words) : undefined;
}

/** Its own kind, else that of the division around; "Nội dung" among requirements is still one of them, "Nhiệm vụ" among targets is not. */
export function sectionKindWithin(section: SectionNode, around: SectionKind | undefined): SectionKind | undefined {
  const own = sectionKindOf(section);
  return own === 'work' && around !== 'target' ? (around ?? own) : (own ?? around);
}
