import type { Glyph, GlyphFont, Turn } from '../engine.js';
import { toTurn, type PageFrame } from '../page-frame.js';
import type { Pdfium } from './pdfium.js';
import type { Scratch } from './scratch.js';

/** Where a page of PDFium stands: its handle, memory for results, and the way from its coordinates to the page as shown. */
export interface PageContext {
  readonly pdfium: Pdfium;
  readonly scratch: Scratch;
  readonly page: number;
  readonly turn: Turn;
  readonly frame: PageFrame;
}

/** What all glyphs of one text object share. */
interface TextStyle {
  readonly size: number;
  readonly turn: Turn | undefined;
  readonly font: GlyphFont;
  readonly isInvisible: boolean;
}

const SYMBOLIC_WEIGHT = 600;
const FORCE_BOLD = 1 << 18;
const ITALIC = 1 << 6;
const INVISIBLE = 3;

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
  const fonts = new Map<number, GlyphFont>();
  const glyphs: Glyph[] = [];
  let last = { object: 0, style: undefined as TextStyle | undefined };
  for (let index = 0; index < count; index += 1) {
    const object = pdfium.FPDFText_GetTextObject(textPage, index);
    const code = pdfium.FPDFText_GetUnicode(textPage, index);
    if (object === 0 || (code <= BLANK && pdfium.FPDFText_IsGenerated(textPage, index) === 1)) continue;
    if (object !== last.object) last = { object, style: readStyle(textPage, index, object, fonts, context) };
    if (last.style) glyphs.push(readGlyph(textPage, index, code, last.style, context));
  }
  return glyphs;
}

function readGlyph(textPage: number, index: number, code: number, style: TextStyle, { pdfium, scratch, frame }: PageContext): Glyph {
  pdfium.FPDFText_GetLooseCharBox(textPage, index, scratch.at(0));
  pdfium.FPDFText_GetCharOrigin(textPage, index, scratch.at(2), scratch.at(3));
  const [left = 0, top = 0, right = 0, bottom = 0] = scratch.floats(0, 4);
  const [x, y] = frame.point(scratch.double(2), scratch.double(3));
  const { x0, y0, x1, y1 } = frame.box({ x0: left, y0: bottom, x1: right, y1: top });
  const text = toCharacter(code, textPage, index, pdfium);
  return { text, x0, y0, x1, y1, baseline: (style.turn ?? 0) % 2 === 0 ? y : x, ...style };
}

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

function readStyle(textPage: number, index: number, object: number, fonts: Map<number, GlyphFont>, context: PageContext): TextStyle | undefined {
  const { pdfium, scratch, turn } = context;
  pdfium.FPDFText_GetMatrix(textPage, index, scratch.at(0));
  const [a = 1, b = 0, c = 0, d = 1] = scratch.floats(0, 4);
  const font = pdfium.FPDFTextObj_GetFont(object);
  const known = fonts.get(font) ?? readFont(font, context);
  fonts.set(font, known);
  const mode = pdfium.FPDFTextObj_GetTextRenderMode(object);
  return {
    size: pdfium.FPDFText_GetFontSize(textPage, index) * Math.hypot(c, d),
    turn: turnOf(a, b, turn),
    font: known,
    isInvisible: mode === INVISIBLE,
  };
}

/** PDF counts angles against the clock, from the page before it is turned. */
function turnOf(a: number, b: number, turn: Turn): Turn | undefined {
  const quarters = -Math.atan2(b, a) / (Math.PI / 2);
  const whole = Math.round(quarters);
  return Math.abs(quarters - whole) < 0.05 ? toTurn(whole + turn) : undefined;
}

function readFont(font: number, { pdfium, scratch }: PageContext): GlyphFont {
  const length = pdfium.FPDFFont_GetBaseFontName(font, scratch.at(0), scratch.size);
  const name = length > 0 ? scratch.text(length).replace(/^[A-Z]{6}\+/u, '') : '';
  const flags = pdfium.FPDFFont_GetFlags(font);
  return {
    name,
    bold: /bold|black|heavy/iu.test(name) || (flags & FORCE_BOLD) > 0 || pdfium.FPDFFont_GetWeight(font) >= SYMBOLIC_WEIGHT,
    italic: /italic|oblique/iu.test(name) || (flags & ITALIC) > 0,
  };
}
