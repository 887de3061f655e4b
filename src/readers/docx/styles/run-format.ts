import type { RunFormat } from '../model.js';
import { child, onOff, valueOf, type XmlElement } from '../xml/xml-element.js';

export const NO_FORMAT: RunFormat = {
  style: undefined,
  bold: undefined,
  italic: undefined,
  caps: undefined,
  hidden: undefined,
  font: undefined,
  letterFont: undefined,
};

/** What `w:rPr` states (17.3.2). */
export function readRunFormat(properties: XmlElement | undefined): RunFormat {
  if (!properties) return NO_FORMAT;
  return {
    style: valueOf(properties, 'w:rStyle'),
    bold: onOff(properties, 'w:b'),
    italic: onOff(properties, 'w:i'),
    caps: onOff(properties, 'w:caps'),
    hidden: onOff(properties, 'w:vanish'),
    ...fontsOf(child(properties, 'w:rFonts')),
  };
}

/** `w:rFonts` (17.3.2.26). */
function fontsOf(fonts: XmlElement | undefined): Pick<RunFormat, 'font' | 'letterFont'> {
  const { 'w:ascii': ascii, 'w:hAnsi': highAnsi } = fonts?.attributes ?? {};
  return { font: ascii ?? highAnsi, letterFont: highAnsi ?? ascii };
}

/** What the upper one states, and beneath it what the lower one does. */
export function layOver(upper: RunFormat, lower: RunFormat): RunFormat {
  return {
    style: upper.style ?? lower.style,
    bold: upper.bold ?? lower.bold,
    italic: upper.italic ?? lower.italic,
    caps: upper.caps ?? lower.caps,
    hidden: upper.hidden ?? lower.hidden,
    font: upper.font ?? lower.font,
    letterFont: upper.letterFont ?? lower.letterFont,
  };
}
