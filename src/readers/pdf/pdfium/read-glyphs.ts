import type { Glyph, GlyphStyle, Turn } from '../engine.js';
import { toTurn, type PageFrame } from '../page-frame.js';
import type { Pdfium } from './pdfium.js';
import { rectIn, type Scratch } from './scratch.js';

/** Where a page of PDFium stands: its handle, memory for results, and the way from its coordinates to the page as shown. */
export interface PageContext {
  readonly pdfium: Pdfium;
  readonly scratch: Scratch;
  readonly page: number;
  readonly turn: Turn;
  readonly frame: PageFrame;
}

type Face = GlyphStyle['face'];

const BOLD_WEIGHT = 600;
const FORCE_BOLD = 1 << 18;
const ITALIC = 1 << 6;
const INVISIBLE = 3;
/** Before the name of a font of which the file holds a part (ISO 32000-1, 9.6.4). */
const SUBSET = /^[A-Z]{6}\+/u;

export function readGlyphs(context: PageContext): Glyph[] {
  const { pdfium, page } = context;
  const textPage = pdfium.FPDFText_LoadPage(page);
  if (textPage === 0) return [];
  try {
    return collectGlyphs(textPage, context);
  } finally {
    pdfium.FPDFText_ClosePage(textPage);
  }
}

/** Blanks and line ends that PDFium made up are left out; those between objects belong to none. */
function collectGlyphs(textPage: number, context: PageContext): Glyph[] {
  const { pdfium } = context;
  const count = pdfium.FPDFText_CountChars(textPage);
  const faces = new Map<number, Face>();
  const glyphs: Glyph[] = [];
  let last: { object: number; style: GlyphStyle; slant: number } | undefined;
  for (let index = 0; index < count; index += 1) {
    const object = pdfium.FPDFText_GetTextObject(textPage, index);
    const code = pdfium.FPDFText_GetUnicode(textPage, index);
    if (object === 0 || (code <= BLANK && pdfium.FPDFText_IsGenerated(textPage, index) === 1)) continue;
    if (object !== last?.object)
      last = { object, style: readStyle(textPage, index, object, { faces, last: last?.style }, context), slant: slantIn(context) };
    const text = toCharacter(code, textPage, index, pdfium);
    glyphs.push(unslanted(readGlyph(textPage, index, text, last.style, context), last.slant));
  }
  return glyphs;
}

function readGlyph(textPage: number, index: number, text: string, style: GlyphStyle, { pdfium, scratch, frame }: PageContext): Glyph {
  pdfium.FPDFText_GetLooseCharBox(textPage, index, scratch.at(0));
  pdfium.FPDFText_GetCharOrigin(textPage, index, scratch.at(2), scratch.at(3));
  const [x, y] = frame.point(scratch.double(2), scratch.double(3));
  const { x0, y0, x1, y1 } = frame.box(rectIn(scratch));
  return { text, x0, y0, x1, y1, baseline: (style.turn ?? 0) % 2 === 0 ? y : x, style };
}

/** Part of the lean that lies left of the letter's place: below its baseline. */
const LEAN_LEFT = 0.25;
const BLANK = 32;
/** PDFium's sign for a hyphen at the end of a line. */
const LINE_END_HYPHEN = 2;

/** Half of a pair, a control character or a glyph without meaning is a lost character. */
function toCharacter(code: number, textPage: number, index: number, pdfium: Pdfium): string {
  if (code === LINE_END_HYPHEN) return '-';
  if (code === 9 || code === 10 || code === 13 || code === 0xa0) return ' ';
  const isLost = code < 32 || (code >= 0x7f && code < 0xa0) || (code >= 0xd8_00 && code <= 0xdf_ff) || code > 0x10_ff_ff;
  if (isLost || pdfium.FPDFText_HasUnicodeMapError(textPage, index) === 1) return '\uFFFD';
  return String.fromCodePoint(code);
}

/** How far the matrix just read leans letters, in parts of their height: programs make italics so that a font lacks. */
function slantIn({ scratch }: PageContext): number {
  const [b, c, d] = [scratch.float(0, 1), scratch.float(0, 2), scratch.float(0, 3)];
  return b === 0 && d !== 0 ? Math.abs(c / d) : 0;
}

/** The box of a leaning letter is wider than its place in the line by what it leans. */
function unslanted(glyph: Glyph, slant: number): Glyph {
  if (slant === 0 || glyph.style.turn !== 0) return glyph;
  const lean = slant * (glyph.y1 - glyph.y0);
  return { ...glyph, x0: glyph.x0 + LEAN_LEFT * lean, x1: glyph.x1 - (1 - LEAN_LEFT) * lean };
}

interface Known {
  readonly faces: Map<number, Face>;
  readonly last: GlyphStyle | undefined;
}

/** Programs write an object a word or a letter: most have the style of the last. */
function readStyle(textPage: number, index: number, object: number, { faces, last }: Known, context: PageContext): GlyphStyle {
  const { pdfium, scratch } = context;
  const font = pdfium.FPDFTextObj_GetFont(object);
  const face = faces.get(font) ?? readFace(font, context);
  faces.set(font, face);
  pdfium.FPDFText_GetMatrix(textPage, index, scratch.at(0));
  const size = pdfium.FPDFText_GetFontSize(textPage, index) * Math.hypot(scratch.float(0, 2), scratch.float(0, 3));
  const turn = turnOf(scratch.float(0), scratch.float(0, 1), context.turn);
  const isInvisible = pdfium.FPDFTextObj_GetTextRenderMode(object) === INVISIBLE;
  const isSame = last?.face === face && last.size === size && last.turn === turn && last.isInvisible === isInvisible;
  return isSame ? last : { face, size, turn, isInvisible };
}

/** PDF counts angles against the clock, from the page before it is turned. */
function turnOf(a: number, b: number, turn: Turn): Turn | undefined {
  if (b === 0 && a > 0) return turn;
  const quarters = -Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(quarters);
  return Math.abs(quarters - whole) < 0.05 ? toTurn(whole + turn) : undefined;
}

function readFace(font: number, { pdfium, scratch }: PageContext): Face {
  const length = pdfium.FPDFFont_GetBaseFontName(font, scratch.at(0), scratch.size);
  const name = (length > 0 ? scratch.text(length) : '').replace(SUBSET, '');
  const flags = pdfium.FPDFFont_GetFlags(font);
  return {
    font: name,
    bold: /bold|black|heavy/iu.test(name) || (flags & FORCE_BOLD) > 0 || pdfium.FPDFFont_GetWeight(font) >= BOLD_WEIGHT,
    italic: /italic|oblique/iu.test(name) || (flags & ITALIC) > 0,
  };
}
