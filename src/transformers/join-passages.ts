import { beginsAs } from '../knowledge/plan-words/sentence-openers.js';
import { DRAWN_LINE } from '../text/patterns.js';
import type { Content, Passage, PlanTree } from '../tree/plan-tree.js';
import { SourceText } from '../tree/source-text.js';
import { breaksFieldName, breaksFigure, breaksHeading, breaksMotto, continuesSeries, isLoneSyllable, isOpenEnded } from './broken-lines.js';
import { titleType } from './head/title-type.js';
import { isBullet, parseMarker } from './outline/parse-marker.js';
import { isCapitals } from './outline/unnumbered-heading.js';

/** Lines of a text that was wrapped by hand are all near this long or shorter. */
const MAX_WRAPPED_LINE = 140;
/** No wrapped line is so much longer than the others. */
const WIDEST = 1.6;
/** A line that reaches this share of the width was broken by the width, not by the author. */
const FULL_LINE = 0.75;
const MIN_RUNNING_TEXT = 40;
const ENDED = /[.;:!?…]["”’)]?$/u;
/** So many items show how a text sets them. */
const MIN_ITEMS = 5;

/**
 * Joins what a page break or a hard line end cut apart. The first
 * part must be running text without an end mark; the second goes on in lower
 * case, or behind a page number in any. In hand-wrapped text a full line is
 * enough, or one that cannot end there; a date that is broken goes on anywhere.
 */
export function joinPassages() {
  return (tree: PlanTree): void => {
    const width = tree.source.mediaType === 'text/plain' ? wrapWidth(tree.children) : undefined;
    const isSpaced = setsItemsApart(tree.children);
    const joined: Content[] = [];
    /** The last passage of running text; page numbers and running heads may lie between. */
    let open: Passage | undefined;
    let acrossPage = false;
    for (const piece of tree.children) {
      if (piece.part) {
        joined.push(piece);
        acrossPage ||= piece.part === 'furniture';
        continue;
      }
      if (piece.type === 'passage' && open && (isContinued(open, piece, isSpaced, width) || goesOn(open, piece, acrossPage, width))) {
        open.source = SourceText.join([open.source, piece.source]);
      } else {
        joined.push(piece);
        open = piece.type === 'passage' ? piece : undefined;
      }
      acrossPage = false;
    }
    tree.children = joined;
  };
}

/** The width of hand-wrapped plain text in characters; undefined where each line is a paragraph, as in any other format. */
function wrapWidth(content: readonly Content[]): number | undefined {
  const lines = content.filter((piece) => piece.type === 'passage');
  const lengths = lines.map(({ source }) => source.text.trim().length).sort((one, other) => one - other);
  const longest = lengths.at(-1) ?? 0;
  const inRuns = lines.filter(({ afterGap }) => !afterGap).length;
  const width = lengths[Math.floor(lengths.length * 0.9)] ?? 0;
  const isWrapped = longest >= MIN_RUNNING_TEXT && longest <= MAX_WRAPPED_LINE && longest <= width * WIDEST && inRuns > lines.length / 3;
  return isWrapped ? width : undefined;
}

/** An empty line stands before each item, so that a line without one begins nothing. */
function setsItemsApart(content: readonly Content[]): boolean {
  const items = content.filter((piece) => piece.type === 'passage' && parseMarker(piece.source.text).length > 0);
  return (
    items.length >= MIN_ITEMS &&
    items.every((piece) => piece.type === 'passage' && (piece.afterGap || piece.source.text.length < MIN_RUNNING_TEXT))
  );
}

/**
 * "… Khe Xai, Khe Chùa;" + "hoàn thành trước ngày 15/8": the sentence goes on
 * behind its semicolon, where items stand apart or the width broke the line. In
 * wrapped lines an item does so in capitals too: "- Huy động Đội" + "Xung kích
 * các thôn"; a heading may stand on its text.
 */
function isContinued(first: Passage, { source: { text }, afterGap }: Passage, isSpaced: boolean, width: number | undefined): boolean {
  if (afterGap || parseMarker(text).length > 0) return false;
  const before = first.source.text;
  const isBroken = isSpaced || (width !== undefined && isFull(first, width));
  if (isBroken && /[;,]\s*$/u.test(before) && /^\s*\p{Ll}/u.test(text)) return true;
  const [marker] = parseMarker(before);
  return isSpaced && width !== undefined && marker !== undefined && isBullet(marker) && !ENDED.test(before.trim()) && !isCapitals(text);
}

function goesOn(first: Passage, second: Passage, acrossPage: boolean, width: number | undefined): boolean {
  const [before, after] = [first.source.text.trim(), second.source.text.trim()];
  if (DRAWN_LINE.test(before) || DRAWN_LINE.test(after) || beginsParagraph(after)) return false;
  if (
    breaksFigure(before, after) ||
    breaksMotto(before, after) ||
    (!second.afterGap && (breaksHeading(before, after) || breaksFieldName(before, after)))
  )
    return true;
  if (ENDED.test(before) || isTypeLine(after) || (parseMarker(after).length > 0 && !continuesSeries(before, after))) return false;
  const lowerCase = /^[(“"]?\p{Ll}/u.test(after);
  if ((lowerCase || acrossPage) && before.length >= MIN_RUNNING_TEXT) return !isCapitals(before) && !isCapitals(after);
  if (second.afterGap || width === undefined || (isCapitals(before) && !isCapitals(after))) return false;
  if (lowerCase || isLoneSyllable(before, after) || isOpenEnded(before)) return true;
  return isFull(first, width) && !first.bold && !second.bold;
}

/** "Căn cứ Luật …" begins a paragraph, also right below a full line of the title. */
function beginsParagraph(after: string): boolean {
  return /^\p{Lu}\p{Ll}/u.test(after) && beginsAs('paragraph', after);
}

/** "KẾ HOẠCH" below the place and date begins the title. */
function isTypeLine(text: string): boolean {
  const type = titleType(text);
  return type !== undefined && type.end === text.length && isCapitals(text);
}

/** Its last line reaches so near the width that the width broke it. */
function isFull({ source }: Passage, width: number): boolean {
  const last = source.cite().spans.at(-1);
  return last !== undefined && last.end - last.start >= width * FULL_LINE;
}
