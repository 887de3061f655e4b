import type { Random } from '../random.js';
import type { Mark } from './condition.js';
import { placeOf } from './landmarks.js';
import type { Sheet } from './sheet.js';

type Drawing = (sheet: Sheet, random: Random) => string;

const drawings: Readonly<Record<Mark, Drawing>> = { seal, signature, incoming, 'scribbled-number': scribbledNumber };

/** The marks as one SVG picture of the sheet's size, measured in points; undefined where none has a place. */
export function drawMarks(sheet: Sheet, marks: readonly Mark[], random: Random): string | undefined {
  const shapes = marks.map((mark) => drawings[mark](sheet, random)).join('');
  if (shapes === '') return undefined;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${sheet.columns}" height="${sheet.rows}" viewBox="0 0 ${sheet.width} ${sheet.height}">${shapes}</svg>`;
}

/** A third of a signature lies under the seal, which stands to its left. */
function signaturePlace(sheet: Sheet): { x: number; y: number } | undefined {
  const recipients = placeOf(sheet, /Nơi\s{0,2}nhận/u);
  return recipients && { x: sheet.width * 0.72, y: Math.min(recipients.y0 + 42, sheet.height - 50) };
}

const SEAL_LETTERS = Array.from('ỦY BAN NHÂN DÂN TỈNH ★ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ★ ');

/** 36 mm across, as seals of offices are. */
function seal(sheet: Sheet): string {
  const place = signaturePlace(sheet);
  if (!place) return '';
  const circle = (radius: number, width: number) => `<circle r="${radius}" fill="none" stroke="#d0202a" stroke-width="${width}"/>`;
  const letters = SEAL_LETTERS.map(
    (letter, index) =>
      `<text transform="rotate(${(index * 360) / SEAL_LETTERS.length}) translate(0 -33)" text-anchor="middle" font-family="Liberation Serif, serif" font-size="9" fill="#d0202a">${letter}</text>`,
  ).join('');
  const star = '<path d="M 0 -14 L 4 -4 L 14 -4 L 6 3 L 9 13 L 0 7 L -9 13 L -6 3 L -14 -4 L -4 -4 Z" fill="#d0202a"/>';
  return `<g transform="translate(${place.x - 34} ${place.y}) rotate(-8)" opacity="0.85">${circle(51, 2)}${circle(47, 0.8)}${circle(28, 0.8)}${letters}${star}</g>`;
}

function signature(sheet: Sheet, random: Random): string {
  const place = signaturePlace(sheet);
  if (!place) return '';
  return stroke(place.x - 40, place.y + 4, { width: 90, height: 46, loops: 9, colour: '#1d3fb4', thickness: 1.6 }, random);
}

/** The box that a receiving office stamps and fills by hand, in the margin below the number. */
function incoming(sheet: Sheet, random: Random): string {
  const number = sheet.index === 0 ? placeOf(sheet, /Số\s{0,2}:/u) : undefined;
  if (!number) return '';
  const print = (y: number, text: string) =>
    `<text x="5" y="${y}" font-family="Liberation Sans, sans-serif" font-size="10" fill="#c2283a">${text}</text>`;
  const pen = (x: number, y: number, text: string) =>
    `<text x="${x}" y="${y}" font-family="DejaVu Serif, serif" font-style="italic" font-size="12" fill="#22388c">${text}</text>`;
  const [ordinal, day, month] = [100 + random.below(900), 1 + random.below(28), 1 + random.below(12)];
  const rows = [
    '<rect width="142" height="99" fill="none" stroke="#c2283a" stroke-width="1.2"/>',
    print(16, 'CÔNG VĂN ĐẾN'),
    print(38, 'Số:.....................'),
    pen(40, 36, String(ordinal)),
    print(60, 'Ngày:..................'),
    pen(44, 58, `${day}/${month}/2020`),
    print(82, 'Chuyển:...............'),
    pen(50, 80, 'Đ/c Hòa'),
  ];
  return `<g transform="translate(5 ${number.y1 + 4}) scale(0.7)">${rows.join('')}</g>`;
}

/** A number written by hand over the printed one, which nobody can read. */
function scribbledNumber(sheet: Sheet, random: Random): string {
  const [label, whole] = sheet.index === 0 ? [placeOf(sheet, /Số\s{0,2}:/u), placeOf(sheet, /Số\s{0,2}:[^/]{0,20}\//u)] : [];
  if (!label || !whole || whole.x1 - label.x1 < 12) return '';
  const [x, width, height] = [label.x1 + 2, whole.x1 - label.x1 - 6, label.y1 - label.y0];
  const paper = `<rect x="${x}" y="${label.y0}" width="${width}" height="${height}" fill="white"/>`;
  return paper + stroke(x + 1, label.y0 - 2, { width: width - 2, height: height + 3, loops: 5, colour: '#1b2f8f', thickness: 1.2 }, random);
}

interface Pen {
  readonly width: number;
  readonly height: number;
  readonly loops: number;
  readonly colour: string;
  readonly thickness: number;
}

/** A line that a hand draws from left to right without a word in mind. */
function stroke(x: number, y: number, { width, height, loops, colour, thickness }: Pen, random: Random): string {
  const somewhere = (step: number) =>
    `${x + (width * Math.max(0, step - 0.5 + random.below(100) / 60)) / (loops + 1)} ${y + (height * random.below(100)) / 100}`;
  const curves = Array.from({ length: loops }, (_, step) => `S ${somewhere(step)} ${somewhere(step + 1)}`).join(' ');
  return `<path d="M ${somewhere(0)} ${curves}" fill="none" stroke="${colour}" stroke-width="${thickness}" stroke-linecap="round"/>`;
}
