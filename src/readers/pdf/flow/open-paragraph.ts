import { paragraph } from '../../../tree/build.js';
import type { ParagraphNode, Region } from '../../../tree/nodes.js';
import type { PageContent, TextLine } from '../page-content.js';
import { joinTexts } from '../text/lines.js';
import { goesOn, goesOnOverPage } from './goes-on.js';
import { regionOf } from './regions.js';
import type { TextArea } from './text-area.js';

/** A line and the page it stands on. */
export interface PlacedLine {
  readonly line: TextLine;
  readonly content: PageContent;
  readonly area: TextArea;
  /** More room than usual lies above it. */
  readonly afterGap: boolean;
}

export function belongsTo(lines: readonly PlacedLine[], next: PlacedLine): boolean {
  const [first, last] = [lines[0], lines.at(-1)];
  if (!first || !last) return false;
  if (last.content === next.content) return goesOn(last.line, last === first, next.line, next.area);
  return (
    next.content.page === last.content.page + 1 && goesOnOverPage(last.line, first.line, next.line, { before: last.area, after: next.area })
  );
}

export function paragraphOf(lines: readonly PlacedLine[]): ParagraphNode {
  const { text, styles, confidences } = joinTexts(lines.map(({ line }) => line));
  const node = paragraph(text, { ...(styles.length > 0 ? { styles } : {}), ...(lines[0]?.afterGap ? { afterGap: true } : {}) });
  return { ...node, ...(confidences ? { confidences } : {}), regions: regionsOf(lines) };
}

/** One region a page. */
function regionsOf(lines: readonly PlacedLine[]): Region[] {
  const contents = [...new Set(lines.map(({ content }) => content))];
  return contents.map((content) => {
    const onPage = lines.filter((each) => each.content === content).map(({ line }) => line);
    return regionOf(content, onPage);
  });
}
