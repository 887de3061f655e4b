import { lineOf, runsAlong, stretchOf, type RulingLine, type Stretch } from './drawn-line.js';
import { pixelsOf, type Bitmap } from './picture.js';

/** Of its table's width, what must be left of a line; of a column's, what counts as there. */
const LEFT = { ofTable: 0.3, ofColumn: 0.6 };
/** In millimetres: lines that lie on one another, lines that meet, and how far ink reaches to both sides that crosses. */
const [SAME, MEETS, CROSSES] = [0.8, 2, 0.45];
/** Columns of ink, in millimetres, of which one at least belongs to a letter. */
const LETTER = 0.2;

/**
 * Lines between the rows of a table, where copies ate some of them: what is
 * left in some columns went on through the others, unless letters stand there.
 *
 * @returns the stretches that are lacking
 */
export function completeRows(lines: readonly RulingLine[], bitmap: Bitmap, dpi: number): RulingLine[] {
  const across = lines.filter(({ isHorizontal }) => isHorizontal).map((line) => stretchOf(line, true));
  const down = lines.filter(({ isHorizontal }) => !isHorizontal).map((line) => stretchOf(line, false));
  return rowsOf(across, pixelsOf(SAME, dpi)).flatMap((row) =>
    lackingIn(row, down, bitmap, dpi).map((stretch) => lineOf(runsAlong(stretch, dpi, true), true)),
  );
}

/** Stretches at one height. */
function rowsOf(stretches: readonly Stretch[], same: number): Stretch[][] {
  const rows: Stretch[][] = [];
  for (const stretch of stretches.toSorted((one, other) => one.at - other.at)) {
    const last = rows.at(-1);
    if (last?.[0] && stretch.at - last[0].at <= same) last.push(stretch);
    else rows.push([stretch]);
  }
  return rows;
}

function lackingIn(row: readonly Stretch[], down: readonly Stretch[], bitmap: Bitmap, dpi: number): Stretch[] {
  const at = row.reduce((sum, stretch) => sum + stretch.at, 0) / row.length;
  const reach = pixelsOf(MEETS, dpi);
  const edges = down
    .filter(({ from, to }) => from - reach <= at && at <= to + reach)
    .map((line) => Math.round(line.at))
    .sort((one, other) => one - other);
  const [first, last] = [edges[0] ?? 0, edges.at(-1) ?? 0];
  if (edges.length < 3 || shareCovered(row, first, last) < LEFT.ofTable) return [];
  const columns = edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to, at }));
  return columns.filter(
    (column) => column.to > column.from && shareCovered(row, column.from, column.to) < LEFT.ofColumn && !isCrossed(column, bitmap, dpi),
  );
}

function shareCovered(row: readonly Stretch[], from: number, to: number): number {
  const covered = row.reduce((sum, stretch) => sum + Math.max(0, Math.min(stretch.to, to) - Math.max(stretch.from, from)), 0);
  return covered / Math.max(1, to - from);
}

/** Ink stands above the course, on it and below it at once: the stems of letters. */
function isCrossed({ from, to, at }: Stretch, { width, pixels }: Bitmap, dpi: number): boolean {
  const [reach, edge] = [pixelsOf(CROSSES, dpi), pixelsOf(1, dpi)];
  const heights = [-reach, -Math.round(reach / 2), 0, Math.round(reach / 2), reach].map((off) => Math.round(at) + off);
  let stems = 0;
  for (let x = from + edge; x < to - edge; x += 1) if (heights.every((y) => pixels[y * width + x] === 1)) stems += 1;
  return stems >= pixelsOf(LETTER, dpi);
}
