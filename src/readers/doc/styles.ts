import type { Style, Styles } from '../docx/styles/read-styles.js';
import { layOver, NO_FORMAT } from '../docx/styles/run-format.js';
import { readParagraphFormat, readRunProperties } from './formats.js';
import { partOf, type Streams } from './open-streams.js';

interface Definition {
  readonly kind: number;
  readonly base: number;
  readonly paragraph: Buffer;
  readonly run: Buffer;
}

const [PARAGRAPH, CHARACTER] = [1, 2];
const NO_BASE = 0xf_ff;
const NONE = Buffer.alloc(0);
const NO_STYLE: Style = { ids: [], numbering: { id: undefined, level: undefined }, run: NO_FORMAT, pageBreakBefore: undefined };

/** The style sheet (MS-DOC, 2.9.271); a style's name here is its place. */
export function readStyles(streams: Streams, fonts: readonly string[]): Styles {
  const { definitions, defaultFont } = readSheet(streams);
  const resolved = new Map<number, Style>();
  function find(place: number, kind: number): Style | undefined {
    const definition = definitions[place];
    if (definition?.kind !== kind) return undefined;
    const known = resolved.get(place);
    if (known) return known;
    resolved.set(place, NO_STYLE); // A style that is its own ancestor inherits nothing from itself.
    const base = definition.base === NO_BASE ? undefined : find(definition.base, kind);
    const style = inherit(place, definition, base ?? NO_STYLE, { streams, fonts });
    resolved.set(place, style);
    return style;
  }
  const font = fonts[defaultFont];
  return {
    defaults: { ...NO_FORMAT, font, letterFont: font },
    paragraph: (id) => find(Number(id ?? 0), PARAGRAPH) ?? NO_STYLE,
    character: (id) => (id === undefined ? NO_STYLE : (find(Number(id), CHARACTER) ?? NO_STYLE)),
    list: () => NO_STYLE,
  };
}

function inherit(
  place: number,
  { paragraph, run }: Definition,
  base: Style,
  { streams, fonts }: { streams: Streams; fonts: readonly string[] },
): Style {
  const { numbering, pageBreakBefore } = readParagraphFormat(paragraph, streams.data);
  return {
    ids: [String(place), ...base.ids],
    numbering: { id: numbering.id ?? base.numbering.id, level: numbering.level ?? base.numbering.level },
    run: layOver(readRunProperties(run, fonts).format, base.run),
    pageBreakBefore: pageBreakBefore ?? base.pageBreakBefore,
  };
}

function readSheet(streams: Streams): { definitions: (Definition | undefined)[]; defaultFont: number } {
  const { offset, length } = partOf(streams, 'styles');
  const sheet = streams.table.subarray(offset, offset + length);
  if (sheet.length < 20) return { definitions: [], defaultFont: 0 };
  const headSize = sheet.readUInt16LE(0);
  const [count, baseSize, defaultFont] = [sheet.readUInt16LE(2), sheet.readUInt16LE(4), sheet.readUInt16LE(18)];
  const definitions: (Definition | undefined)[] = [];
  for (let at = 2 + headSize; definitions.length < count && at + 2 <= sheet.length;) {
    const size = sheet.readUInt16LE(at);
    definitions.push(size === 0 ? undefined : readDefinition(sheet.subarray(at + 2, at + 2 + size), baseSize));
    at += 2 + size;
  }
  return { definitions, defaultFont };
}

/** MS-DOC, 2.9.258: kind and base, the name, then the properties of paragraphs and of runs, each at an even place. */
function readDefinition(definition: Buffer, baseSize: number): Definition {
  const word = definition.readUInt16LE(2);
  const [kind, base] = [word & 0xf, word >> 4];
  const parts: Buffer[] = [];
  for (let at = even(baseSize + 2 * definition.readUInt16LE(baseSize) + 4); at + 2 <= definition.length;) {
    const size = definition.readUInt16LE(at);
    parts.push(definition.subarray(at + 2, at + 2 + size));
    at = even(at + 2 + size);
  }
  const [first = NONE, second = NONE] = parts;
  return kind === PARAGRAPH ? { kind, base, paragraph: first.subarray(2), run: second } : { kind, base, paragraph: NONE, run: first };
}

function even(place: number): number {
  return place + (place % 2);
}
