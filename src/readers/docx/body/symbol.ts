import { fromSymbolFont } from '../../legacy/symbol-font.js';
import type { XmlElement } from '../xml/xml-element.js';

/** What stands for a sign whose picture is not known. */
const UNKNOWN = '\uFFFD';

/** `w:sym` (17.3.3.30): a code of a font, in hexadecimal. */
export function readSymbol({ attributes }: XmlElement): string {
  const code = attributes['w:char'] ?? '';
  if (!/^[0-9A-Fa-f]{1,4}$/u.test(code)) return UNKNOWN;
  return fromSymbolFont(String.fromCodePoint(Number.parseInt(code, 16)), attributes['w:font']) ?? UNKNOWN;
}
