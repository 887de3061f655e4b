import type { RunFormat } from '../model.js';
import { child, onOff, valueOf, type XmlElement } from '../xml/xml-element.js';

export const NO_FORMAT: RunFormat = {
  style: undefined,
  bold: undefined,
  italic: undefined,
  caps: undefined,
  hidden: undefined,
  font: undefined,
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
    font: fontOf(child(properties, 'w:rFonts')),
  };
}

function fontOf(fonts: XmlElement | undefined): string | undefined {
  return fonts?.attributes['w:ascii'] ?? fonts?.attributes['w:hAnsi'];
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
  };
}
