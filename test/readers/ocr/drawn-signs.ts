import type { Bitmap, PixelBox } from '../../../src/readers/ocr/picture.js';
import type { RecognizedWord } from '../../../src/readers/ocr/recognizer.js';

/** Rows of a sign drawn with # and blanks. */
const signs = {
  I: ['###', ' # ', ' # ', ' # ', ' # ', ' # ', ' # ', '###'],
  H: ['# #', '# #', '# #', '###', '###', '# #', '# #', '# #'],
  L: ['#   ', '#   ', '#   ', '#   ', '#   ', '#   ', '#   ', '####'],
  V: ['#   #', '#   #', '#   #', ' # # ', ' # # ', ' # # ', '  #  ', '  #  '],
  O: [' ### ', '#   #', '#   #', '#   #', '#   #', '#   #', '#   #', ' ### '],
  '/': ['   #', '   #', '  # ', '  # ', ' #  ', ' #  ', '#   ', '#   '],
  '.': [' ', ' ', ' ', ' ', ' ', ' ', ' ', '#'],
  ',': [' ', ' ', ' ', ' ', ' ', ' ', ' ', '#', '#'],
  ':': [' ', ' ', ' ', '#', ' ', ' ', ' ', '#'],
  ';': [' ', ' ', ' ', '#', ' ', ' ', ' ', '#', '#'],
  ' ': ['   '],
  0: [' ## ', '#  #', '#  #', '#  #', '#  #', '#  #', '#  #', ' ## '],
  1: [' # ', '## ', ' # ', ' # ', ' # ', ' # ', ' # ', '###'],
  2: ['####', '   #', '   #', '  # ', '  # ', ' #  ', '#   ', '####'],
  3: ['####', '   #', '   #', '####', '   #', '   #', '   #', '####'],
  4: ['#  #', '#  #', '#  #', '####', '   #', '   #', '   #', '   #'],
  5: ['####', '#   ', '#   ', '####', '   #', '   #', '   #', '####'],
  6: ['####', '#   ', '#   ', '####', '#  #', '#  #', '#  #', '####'],
  7: ['####', '   #', '   #', '  # ', '  # ', ' #  ', ' #  ', ' #  '],
  8: ['####', '#  #', '#  #', '####', '####', '#  #', '#  #', '####'],
  c: ['  ', '  ', '  ', '##', '# ', '# ', '# ', '##'],
  h: ['#  ', '#  ', '#  ', '###', '# #', '# #', '# #', '# #'],
  i: [' ', '#', ' ', '#', '#', '#', '#', '#'],
  ỉ: ['##', ' #', '# ', '  ', '# ', '# ', '# ', '# '],
  ì: ['#  ', ' # ', '  #', '   ', ' # ', ' # ', ' # ', ' # '],
  o: ['   ', '   ', '   ', '###', '# #', '# #', '# #', '###'],
  ỏ: [' ##', '  #', ' # ', '   ', '###', '# #', '# #', '###'],
  ố: [' ##', '# #', '   ', '###', '# #', '# #', '# #', '###'],
  ọ: ['   ', '   ', '   ', '###', '# #', '# #', '# #', '###', '   ', ' # '],
} as const;
const HEIGHT = 11;
/** Pixels of one # across and down. */
const SCALE = 4;

/** One sign beside the other; they stand on a line at y = 32. */
export function draw(drawn: string): Bitmap {
  const rows = Array.from({ length: HEIGHT }, (_, row) =>
    Array.from(drawn, (sign) => (signOf(sign)[row] ?? '').padEnd(signOf(sign)[0]?.length ?? 0)).join(' '),
  );
  const width = (rows[0]?.length ?? 0) * SCALE;
  const pixels = rows.flatMap((row) =>
    Array.from({ length: SCALE }, () => Array.from(row).flatMap((cell) => Array.from({ length: SCALE }, () => (cell === '#' ? 1 : 0)))),
  );
  return { width, height: HEIGHT * SCALE, pixels: Uint8Array.from(pixels.flat()) };
}

function signOf(sign: string): readonly string[] {
  return Object.entries(signs).find(([name]) => name === sign)?.[1] ?? [];
}

export function word(text: string, box: Partial<PixelBox> = {}, baseline = 32): RecognizedWord {
  return { text, confidence: 0.9, x0: 0, y0: 0, x1: 500, y1: HEIGHT * SCALE, baseline, size: 40, ...box };
}
