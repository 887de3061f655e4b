import { BULLETS } from '../../../text/patterns.js';
import type { Box } from '../box.js';
import { joinTexts, linesOf, median, stretchOf, textOfLine, type Line, type StyledText } from './lines.js';
import { isCutSyllable, type LineBlanks } from './line-blanks.js';
import type { Word } from './words.js';

/** Edges of lines that differ by no more are one edge. */
const ALIGNED = 2.5;
/** A blank is a quarter of the font size; a line end that had no room for it and the next word is no end of a paragraph. */
const BLANK = 0.25;
/** Lines this much further apart than the others belong to two paragraphs. */
const APART = 1.4;

/** - Rà soát … | + … | a) … | 1. … | 1- …, as papers of the Party write */
export const ITEM = new RegExp(
  `^(?:[-–${BULLETS}]|\\(?(?:\\d{1,3}(?:\\.\\d{1,3}){0,4}|[IVXLC]{1,7}|\\p{L})(?:[.)]|[-–](?=\\s+\\p{L})))(?:\\s|\\p{L}|$)`,
  'u',
);
export const ENDS = /[.;:!?…]["”’)]?$/u;

/**
 * The text of a cell: lines that the width broke are joined by a blank,
 * paragraphs are divided by "\n". A line was ended on purpose where the next
 * word had room on it.
 *
 * @param inner what the lines have for their width
 */
export function cellParagraphs(words: readonly Word[], inner: Box, blanks?: LineBlanks): Pick<StyledText, 'text' | 'confidences'> {
  const lines = linesOf(words);
  const ends = lineEnds(lines, inner, blanks);
  const paragraphs: StyledText[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || ends[index - 1]) paragraphs.push([]);
    paragraphs.at(-1)?.push({ ...textOfLine(line), isCut: isCut(line, lines[index + 1], inner, blanks) });
  }
  const { text, confidences } = joinTexts(
    paragraphs.map((texts) => joinTexts(texts)),
    '\n',
  );
  return { text, ...(confidences ? { confidences } : {}) };
}

/** For each line whether it ends its paragraph. */
function lineEnds(lines: readonly Line[], inner: Box, blanks: LineBlanks | undefined): boolean[] {
  const pitch = median(lines.slice(1).map((line, index) => line.baseline - (lines[index]?.baseline ?? 0)));
  const isCentred = areCentred(lines);
  return lines.map((line, index) => {
    const next = lines[index + 1];
    if (!next) return true;
    const indent = isCentred ? 0 : Math.max(0, line.x0 - inner.x0);
    const free = inner.x1 - inner.x0 - indent - (line.x1 - line.x0);
    const needed = widthNeeded(next, blanks === 'within' && line.words.at(-1)?.isBeforeBlank ? 2 : 1);
    return free > needed || next.baseline - line.baseline > APART * pitch || beginsItem(line, next);
  });
}

/** Room that a line must leave for the first words of the next one, were it not to end; two may be tied by a blank that does not break. */
export function widthNeeded({ words, size }: Line, count: 1 | 2 = 1): number {
  const [first, last] = [words[0], words[count - 1] ?? words[0]];
  return first && last ? last.x1 - first.x0 + BLANK * size + 1 : Infinity;
}

/** 59/2019/NĐ-CP | 58/KH-SYT | 15/2023/QH15 | 28/12/2015 | 12/2015: what a line end parts only where the cell is narrower. */
const WHOLE =
  /^[("“]?(?:\d{1,5}\/(?:\d{4}\/)?\p{Lu}(?:[\p{L}\d]*[-–&](?:\p{Lu}[\p{L}-]*)?|\p{Lu}*\d+)|\d{1,2}\/(?:\d{1,2}\/)?\d{4})(?![\p{L}\d/])/u;
/** Thườn + g | PHÒN + G: no word is only these. */
const ENDS_SYLLABLE = /^(?:ng?|nh|ch?|[gmpt]|h)(?![\p{L}\p{N}/.])/iu;
/** STT | VIII: alone in their line. */
const CAPITALS = /^(?:[BCDĐGHKLMNPQRSTVX]{1,4}|[IVXLC]{1,7})$/u;

/** T + 2 | T1 + 0: months as heads of columns narrower than they are. */
const [CODE_BEGUN, CODE_ENDED] = [/^\p{Lu}{1,2}\d?$/u, /^\d{1,2}$/u];

/** The cell has no room for one letter more, and only together the two words are whole. */
function isCut({ words, x0, x1 }: Line, next: Line | undefined, inner: Box, blanks: LineBlanks | undefined): boolean {
  const [last, following] = [words.at(-1), next?.words[0]];
  if (!last || !following || last.isBeforeBlank) return false;
  if (inner.x1 - inner.x0 - (x1 - x0) >= following.firstWidth) return false;
  const areCapitals = words.length === 1 && CAPITALS.test(last.text) && CAPITALS.test(following.text);
  const isSyllable = ENDS_SYLLABLE.test(following.text) && (/^\p{Ll}/u.test(following.text) ? /\p{Ll}$/u : /\p{Lu}{2}$/u).test(last.text);
  const isName = /\p{Lu}[&-]\p{Lu}+$/u.test(last.text) && /^\p{Lu}+(?!\p{L})/u.test(following.text);
  const isCode = words.length === 1 && next?.words.length === 1 && CODE_BEGUN.test(last.text) && CODE_ENDED.test(following.text);
  if (blanks !== undefined && isCutSyllable(last.text, following.text)) return true;
  return areCapitals || isCode || isSyllable || isName || isOnlyWholeWith(last.text, following.text);
}

/** "28/12/20" and "15" | "3.2" and ".1" | "19." and "2" | "43/2015/TTLT-BNN" and "PTNT-BTC". */
export function isOnlyWholeWith(word: string, next: string): boolean {
  if (/^[./]\p{N}|^\/\p{Lu}/u.test(next) || (/^(?:\p{N}{1,3}\.)+$/u.test(word) && /^\p{N}{1,2}$/u.test(next))) return true;
  return !WHOLE.test(word) ? WHOLE.test(word + next) : /\/\p{Lu}[\p{Lu}-]*$/u.test(word) && /^\p{Lu}+-\p{Lu}/u.test(next);
}

/** "- Tỉnh ủy (báo cáo)," before "- Các ban": a dash within a name stands behind neither. */
function beginsItem(line: Line, next: Line): boolean {
  const [text, below] = [textOfLine(line).text, textOfLine(next).text];
  return ITEM.test(below) && (ENDS.test(text) || stretchOf(line) > widthNeeded(next) || (/[,)]$/u.test(text) && /^[-–+*•]\s/u.test(below)));
}

/** Lines of unlike length about one axis. */
export function areCentred(lines: readonly Line[]): boolean {
  return spread(lines.map(({ x0 }) => x0)) > ALIGNED && spread(lines.map(({ x0, x1 }) => x0 + x1)) <= 2 * ALIGNED;
}

function spread(numbers: readonly number[]): number {
  return Math.max(...numbers) - Math.min(...numbers);
}
