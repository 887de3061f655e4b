import type { Issue } from '../../../schemas/index.js';
import type { Content, Marker, Passage, SectionNode } from '../../tree/plan-tree.js';
import { countSiblings, type SiblingCounts } from './count-siblings.js';
import { isBullet, parseMarker } from './parse-marker.js';
import { isPeriodLine } from '../period-line.js';
import { isHeadingLike, usesUnnumberedHeadings } from './unnumbered-heading.js';
import { placeMarker } from './place-markers.js';
import { rankFamilies } from './rank-families.js';
import { pathOf } from './section-path.js';
import { titleOf, titleText } from './section-title.js';

/** Phần, chương, mục, I, 1, 1.1, a), -, + are nine; in lists that start again for ever each would hang below the last. */
const MAX_LEVELS = 16;

/** Where an outline hangs: the body itself, or an appendix that is a section of its own. */
export interface OutlineRoot {
  path: string;
  level: number;
}

export interface Outline {
  sections: SectionNode[];
  /** Content before the first division. */
  lead: Content[];
  issues: Issue[];
}

/**
 * Nests content into sections by its markers. Nothing is dropped or moved:
 * unmarked content belongs to the section before it, behind a list of bullets
 * to the section that holds the list.
 */
export function nestSections(content: readonly Content[], root: OutlineRoot): Outline {
  const unnumbered = usesUnnumberedHeadings(content);
  const readings = content.map((piece) => readingsOf(piece, unnumbered));
  const ranking = rankFamilies(readings.flatMap(([likeliest]) => likeliest ?? []));
  const nesting: Nesting = { outline: { sections: [], lead: [], issues: [] }, open: [], ranking, root, countsOf: countSiblings() };
  for (const [index, piece] of content.entries()) {
    const markers = readings[index] ?? [];
    if (piece.type === 'passage' && markers.length > 0) openSection(piece, markers, nesting);
    else {
      closeListBefore(piece, readings[index + 1] ?? [], nesting);
      addContent(piece, nesting);
    }
  }
  return nesting.outline;
}

interface Nesting {
  outline: Outline;
  /** The section that the next piece belongs to, behind all that it stands in. */
  open: SectionNode[];
  ranking: readonly string[];
  root: OutlineRoot;
  countsOf: (siblings: readonly SectionNode[]) => SiblingCounts;
}

function readingsOf(piece: Content, unnumbered: boolean): Marker[] {
  if (piece.type !== 'passage') return [];
  if (piece.marker) return [piece.marker];
  const markers = parseMarker(piece.source.text);
  if (markers.length > 0 && /:\s*$/u.test(piece.source.text)) return markers.map((marker) => ({ ...marker, opensList: true }));
  if (markers.length > 0 || !unnumbered || !isHeadingLike(piece)) return markers;
  return [{ family: 'heading', label: '', length: 0 }];
}

function openSection(heading: Passage, readings: readonly Marker[], { outline, open, ranking, root, countsOf }: Nesting): void {
  const siblingsAt = (depth: number) => open[depth - 1]?.children ?? outline.sections;
  const openMarkers = open.flatMap((section) => section.marker ?? []);
  const isKnownAt = (at: number, family: string) => countsOf(siblingsAt(at)).families(family) > 0;
  const placed = placeMarker(readings, openMarkers, ranking, isKnownAt);
  const { marker, oddity } = placed;
  const depth = Math.min(placed.depth, MAX_LEVELS - 1);
  open.length = depth;
  const siblings = siblingsAt(depth);
  const parent = open[depth - 1] ?? root;
  const section: SectionNode = {
    type: 'section',
    label: marker.label,
    path: pathOf(marker, parent, countsOf(siblings)),
    level: parent.level + 1,
    marker,
    heading,
    title: titleOf(heading, marker),
    own: [],
    children: [],
  };
  siblings.push(section);
  open.push(section);
  if (oddity) outline.issues.push(markerIssue(oddity, section));
}

/** Behind "Tháng 02:" the numbers of the list begin anew: it is no list of the last item. */
function closeListBefore(piece: Content, [next]: readonly Marker[], { open }: Nesting): void {
  if (piece.type !== 'passage' || next?.ordinal !== 1 || !isPeriodLine(piece.source.text)) return;
  const list = open.findIndex(({ marker }) => marker?.family === next.family);
  if (list >= 0) open.length = list;
}

function addContent(piece: Content, { outline, open }: Nesting): void {
  const section = open.findLast(({ marker }) => !marker || !isBullet(marker)) ?? open.at(-1);
  if (!section) {
    outline.lead.push(piece);
  } else if (piece.type === 'passage' && wantsTitle(section)) {
    section.title = { passages: [piece], start: 0 };
  } else {
    section.own.push(piece);
  }
}

/** "Chương II" stands alone on its line; the next line is its title. */
function wantsTitle({ marker, title, own, children }: SectionNode): boolean {
  const titled = titleText(title) !== '';
  return marker !== undefined && !isBullet(marker) && !titled && own.length + children.length === 0;
}

function markerIssue(code: string, { label, path, heading }: SectionNode): Issue {
  const spans = heading?.source.cite().spans.slice(0, 1) ?? [];
  return { code, severity: 'warning', data: { label, path }, spans };
}
