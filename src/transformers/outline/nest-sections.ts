import type { Issue } from '../../../schemas/index.js';
import type { Content, Marker, Passage, SectionNode } from '../../tree/plan-tree.js';
import { divisionWords } from '../../knowledge/division-words.js';
import { isBullet, parseMarker } from './parse-marker.js';
import { isHeadingLike, usesUnnumberedHeadings } from './unnumbered-heading.js';
import { placeMarker } from './place-markers.js';
import { rankFamilies } from './rank-families.js';
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
  const outline: Outline = { sections: [], lead: [], issues: [] };
  const open: SectionNode[] = [];
  for (const [index, piece] of content.entries()) {
    const markers = readings[index] ?? [];
    if (piece.type === 'passage' && markers.length > 0) openSection(piece, markers, outline, open, ranking, root);
    else addContent(piece, outline, open);
  }
  return outline;
}

function readingsOf(piece: Content, unnumbered: boolean): Marker[] {
  if (piece.type !== 'passage') return [];
  const markers = parseMarker(piece.source.text);
  if (markers.length > 0 || !unnumbered || !isHeadingLike(piece)) return markers;
  return [{ family: 'heading', label: '', length: 0 }];
}

function openSection(
  heading: Passage,
  readings: readonly Marker[],
  outline: Outline,
  open: SectionNode[],
  ranking: readonly string[],
  root: OutlineRoot,
): void {
  const siblingsAt = (depth: number) => open[depth - 1]?.children ?? outline.sections;
  const { marker, depth: place, oddity } = placeMarker(
    readings,
    open.flatMap((section) => section.marker ?? []),
    ranking,
    (at, family) => siblingsAt(at).some((section) => section.marker?.family === family),
  );
  const depth = Math.min(place, MAX_LEVELS - 1);
  open.length = depth;
  const siblings = depth > 0 ? (open[depth - 1]?.children ?? []) : outline.sections;
  const parent = open[depth - 1] ?? root;
  const section: SectionNode = {
    type: 'section',
    label: marker.label,
    path: distinct([parent.path, pathElement(marker, siblings)].filter(Boolean).join('/'), siblings),
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

function addContent(piece: Content, outline: Outline, open: readonly SectionNode[]): void {
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

/** "phan-I", "dieu-5", "II", "1.1", "đ"; bullets and unnumbered headings by their place among their like. */
function pathElement(marker: Marker, siblings: readonly SectionNode[]): string {
  const place = siblings.filter((section) => section.marker?.family === marker.family).length + 1;
  if (marker.family === 'heading') return String(place);
  if (isBullet(marker)) return `${marker.label}${place}`;
  return divisionWords.families.includes(marker.family) ? `${marker.family}-${marker.label}` : marker.label;
}

function markerIssue(code: string, { label, path, heading }: SectionNode): Issue {
  const spans = heading?.source.cite().spans.slice(0, 1) ?? [];
  return { code, severity: 'warning', data: { label, path }, spans };
}

/** A number that comes twice under one parent: "II/2", "II/2~2". */
function distinct(path: string, siblings: readonly SectionNode[]): string {
  const taken = siblings.filter((sibling) => sibling.path.replace(/~\d+$/u, '') === path).length;
  return taken > 0 ? `${path}~${taken + 1}` : path;
}
