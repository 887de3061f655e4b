import type { Level } from '../docx/numbering/read-numbering.js';
import { NO_FORMAT } from '../docx/styles/run-format.js';
import { childElements, findElement, toInteger, type XmlElement } from '../docx/xml/xml-element.js';

/** Levels of a list by their places from 0. */
export type ListLevels = ReadonlyMap<number, Level>;

/** `style:num-format` (ODF 1.3 part 3, 20.306) as Word names it. */
const FORMATS: Readonly<Record<string, string>> = {
  '1': 'decimal',
  a: 'lowerLetter',
  A: 'upperLetter',
  i: 'lowerRoman',
  I: 'upperRoman',
  '01, 02, 03, ...': 'decimalZero',
  '': 'none',
};

/** `text:list-style` or `text:outline-style`. */
export function readListLevels(style: XmlElement): ListLevels {
  return new Map(childElements(style).map((level) => [(toInteger(level.attributes['text:level']) ?? 1) - 1, readLevel(level)]));
}

function readLevel(element: XmlElement): Level {
  const { attributes } = element;
  const place = toInteger(attributes['text:level']) ?? 1;
  const bullet = attributes['text:bullet-char'];
  return {
    start: toInteger(attributes['text:start-value']) ?? 1,
    format: bullet === undefined ? (FORMATS[attributes['style:num-format'] ?? ''] ?? 'decimal') : 'bullet',
    customFormat: undefined,
    text: bullet ?? textOf(attributes, place),
    isLegal: false,
    suffix:
      findElement(element, 'style:list-level-label-alignment')?.attributes['text:label-followed-by'] === 'nothing' ? 'nothing' : 'tab',
    restart: undefined,
    style: undefined,
    run: NO_FORMAT,
  };
}

/** A label with as many levels as it shows, or as LibreOffice states it: "%1%.%2%)". */
function textOf(attributes: XmlElement['attributes'], place: number): string {
  const stated = Object.entries(attributes).find(([name]) => name.endsWith(':num-list-format'))?.[1];
  if (stated !== undefined) return stated.replaceAll(/%(\d)%/gu, '%$1');
  if ((attributes['style:num-format'] ?? '') === '') return '';
  const shown = toInteger(attributes['text:display-levels']) ?? 1;
  const numbers = Array.from({ length: shown }, (_, index) => `%${place - shown + index + 1}`).join('.');
  return `${attributes['style:num-prefix'] ?? ''}${numbers}${attributes['style:num-suffix'] ?? ''}`;
}
