import { pixelsOf, type GreyPicture } from './picture.js';

/** Side of the squares in millimetres whose paper is looked at: some hold a whole line of text, none only letters. */
const SQUARE = 6;
/** So many of a square's pixels are darker than its paper. */
const INKED = 0.8;
/** Differences that no eye sees and no step behind minds. */
const EVEN = 30;
/** What is darker is no paper: the table below it, a picture. */
const DARKEST_PAPER = 70;

/** How light the paper is in each square. */
interface Paper {
  readonly columns: number;
  readonly rows: number;
  readonly side: number;
  readonly light: Float32Array;
}

/** The picture as if light had fallen on it evenly: below a camera or at the fold of a book each part is made as light as its paper is not. */
export function evenLight(picture: GreyPicture, dpi: number): GreyPicture {
  const paper = paperOf(picture, Math.max(1, pixelsOf(SQUARE, dpi)));
  const seen = paper.light.filter((light) => light > DARKEST_PAPER);
  if (seen.length === 0 || Math.max(...seen) - Math.min(...seen) <= EVEN) return picture;
  const { width, height, pixels } = picture;
  const even = new Uint8Array(pixels.length);
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 1) even[at] = Math.min(255, (255 * (pixels[at] ?? 255)) / lightAt(paper, x, y));
  }
  return { width, height, pixels: even };
}

function paperOf({ width, height, pixels }: GreyPicture, side: number): Paper {
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)];
  const counts = new Uint32Array(columns * rows * 256);
  for (let y = 0, at = 0; y < height; y += 1) {
    const row = Math.floor(y / side) * columns;
    for (let x = 0; x < width; x += 1, at += 1) {
      const place = (row + Math.floor(x / side)) * 256 + (pixels[at] ?? 0);
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  const light = Float32Array.from({ length: columns * rows }, (_, square) =>
    Math.max(DARKEST_PAPER, shareBelow(counts.subarray(square * 256, (square + 1) * 256))),
  );
  return { columns, rows, side, light };
}

/** The grey that so much of a square is darker than. */
function shareBelow(counts: Uint32Array): number {
  const total = counts.reduce((sum, count) => sum + count, 0);
  let [below, grey] = [0, 0];
  while (grey < 255 && (below += counts[grey] ?? 0) < INKED * total) grey += 1;
  return grey;
}

/** Between the middles of the four squares around a point. */
function lightAt({ columns, rows, side, light }: Paper, x: number, y: number): number {
  const [across, down] = [within(x / side - 0.5, columns), within(y / side - 0.5, rows)];
  const [column, row] = [Math.floor(across), Math.floor(down)];
  const [right, below] = [across - column, down - row];
  const at = (dx: number, dy: number) => light[Math.min(rows - 1, row + dy) * columns + Math.min(columns - 1, column + dx)] ?? 255;
  return (at(0, 0) * (1 - right) + at(1, 0) * right) * (1 - below) + (at(0, 1) * (1 - right) + at(1, 1) * right) * below;
}

function within(place: number, count: number): number {
  return Math.max(0, Math.min(count - 1, place));
}
