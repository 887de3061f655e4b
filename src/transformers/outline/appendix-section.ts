import type { Issue } from '../../../schemas/index.js';
import type { Passage, SectionNode } from '../../tree/plan-tree.js';
import { appendixWords } from '../../knowledge/plan-words/appendix-words.js';
import { anyOf } from '../../text/patterns.js';
import { beginsAs } from '../../knowledge/plan-words/sentence-openers.js';
import type { Appendix } from '../../tree/landmarks.js';
import { nestSections } from './nest-sections.js';
import { parseMarker } from './parse-marker.js';
import { isCapitals } from './unnumbered-heading.js';

// PHỤ LỤC | Phụ lục II: … | Phụ lục số 02 | BIỂU SỐ 1
const LABEL = new RegExp(
  `^\\s*(?<word>${anyOf(appendixWords)})\\s*(?:số\\s*)?(?<number>[IVXLC]{1,5}(?!\\p{L})|\\d{1,3}[a-z]?(?!\\p{L}))?\\s*[.:]?\\s*`,
  'iu',
);
const MAX_TITLE_LINE = 250;

/** An appendix is a section of the first level: label, title lines, then its own outline. */
export function appendixSection({ heading, content }: Appendix, before: readonly SectionNode[]): { node: SectionNode; issues: Issue[] } {
  const label = heading ? LABEL.exec(heading.source.text) : null;
  const number = label?.groups?.['number'];
  const path = uniquePath(['PL', number].filter(Boolean).join('-'), before);
  const begun = heading !== undefined && heading.source.text.slice(label?.[0].length ?? 0).trim() !== '';
  const first = begun ? 0 : titleBehindNote(content);
  const count = titleLines(content.slice(first), begun);
  const lines = content.slice(first, first + count).filter((piece): piece is Passage => piece.type === 'passage');
  const { sections, lead, issues } = nestSections([...content.slice(0, first), ...content.slice(first + count)], { path, level: 1 });
  const node: SectionNode = {
    type: 'section',
    label: [sentenceCase(label?.groups?.['word'] ?? ''), number].filter(Boolean).join(' '),
    path,
    level: 1,
    ...(heading ? { heading } : {}),
    title: { passages: begun ? [heading, ...lines] : lines, start: begun ? (label?.[0].length ?? 0) : 0 },
    own: lead,
    children: sections,
  };
  return { node, issues };
}

/** "PHỤ LỤC (Kèm theo Kế hoạch số …)" above the title in capitals: where that begins; 0 where no such note leads to one. */
function titleBehindNote(content: Appendix['content']): number {
  const [note, title] = content;
  if (note?.type !== 'passage' || title?.type !== 'passage' || !beginsAs('issued-with', note.source.text)) return 0;
  return isCapitals(title.source.text) && isTitleLine(title, false) ? 1 : 0;
}

function titleLines(content: Appendix['content'], begun: boolean): number {
  const end = content.findIndex((piece, index) => piece.type !== 'passage' || !isTitleLine(piece, begun || index > 0));
  return end < 0 ? content.length : end;
}

function isTitleLine({ source, bold, afterGap }: Passage, begun: boolean): boolean {
  const text = source.text.trim();
  if (text.length > MAX_TITLE_LINE || text.startsWith('(') || beginsAs('issued-with', text)) return false;
  if (parseMarker(text).length > 0) return false;
  return isCapitals(text) || bold || !begun || !afterGap;
}

function uniquePath(path: string, before: readonly SectionNode[]): string {
  const taken = before.filter((section) => section.path === path || section.path.startsWith(`${path}~`)).length;
  return taken > 0 ? `${path}~${taken + 1}` : path;
}

function sentenceCase(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1).toLowerCase();
}
