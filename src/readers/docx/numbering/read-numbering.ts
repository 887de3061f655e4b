import type { RunFormat } from '../model.js';
import { readRunFormat } from '../styles/run-format.js';
import { child, childrenNamed, integerOf, onOff, toInteger, valueOf, type XmlElement } from '../xml/xml-element.js';

/** The numbering part as it stands (17.9); `list-labels.ts` counts with it. */
export interface Numbering {
  readonly abstracts: ReadonlyMap<string, AbstractNumbering>;
  readonly instances: ReadonlyMap<string, NumberingInstance>;
}

/** `w:abstractNum`: a list, whose instances count together. */
export interface AbstractNumbering {
  readonly levels: ReadonlyMap<number, Level>;
  /** Everything in it stands on the first level. */
  readonly isSingleLevel: boolean;
  /** It has no levels of its own: a numbering style names the list that has them. */
  readonly styleLink: string | undefined;
}

/** `w:num`: a list in use. */
export interface NumberingInstance {
  readonly abstractId: string;
  readonly overrides: ReadonlyMap<number, LevelOverride>;
}

export interface LevelOverride {
  readonly start: number | undefined;
  readonly level: Level | undefined;
}

export interface Level {
  readonly start: number;
  /** Of ST_NumberFormat: "upperRoman". */
  readonly format: string;
  /** Examples that stand for a custom format: "001, 002, 003, ...". */
  readonly customFormat: string | undefined;
  /** "%1.%2)" with the numbers of levels by their place from 1. */
  readonly text: string;
  /** All numbers in it are Arabic. */
  readonly isLegal: boolean;
  readonly suffix: string;
  /** It starts again after this level, counted from 1, or one above; 0 for never. By default the level above it. */
  readonly restart: number | undefined;
  /** Paragraph style whose paragraphs stand on this level. */
  readonly style: string | undefined;
  readonly run: RunFormat;
}

export function readNumbering(root: XmlElement | undefined): Numbering {
  return {
    abstracts: new Map(
      childrenNamed(root, 'w:abstractNum').map((element) => [element.attributes['w:abstractNumId'] ?? '', readAbstract(element)]),
    ),
    instances: new Map(childrenNamed(root, 'w:num').map((element) => [element.attributes['w:numId'] ?? '', readInstance(element)])),
  };
}

function readAbstract(element: XmlElement): AbstractNumbering {
  return {
    levels: new Map(childrenNamed(element, 'w:lvl').map((level) => [placeOf(level), readLevel(level)])),
    isSingleLevel: valueOf(element, 'w:multiLevelType') === 'singleLevel',
    styleLink: valueOf(element, 'w:numStyleLink'),
  };
}

function readInstance(element: XmlElement): NumberingInstance {
  return {
    abstractId: valueOf(element, 'w:abstractNumId')?.trim() ?? '',
    overrides: new Map(childrenNamed(element, 'w:lvlOverride').map((override) => [placeOf(override), readOverride(override)])),
  };
}

function readOverride(element: XmlElement): LevelOverride {
  const level = child(element, 'w:lvl');
  return { start: integerOf(element, 'w:startOverride'), level: level && readLevel(level) };
}

function placeOf(element: XmlElement): number {
  return toInteger(element.attributes['w:ilvl']) ?? 0;
}

/** Defaults where an element is missing are those of 17.9.25 (start), 17.9.17 (format) and 17.9.28 (suffix). */
function readLevel(element: XmlElement): Level {
  return {
    start: integerOf(element, 'w:start') ?? 0,
    format: valueOf(element, 'w:numFmt') ?? 'decimal',
    customFormat: child(element, 'w:numFmt')?.attributes['w:format'],
    text: valueOf(element, 'w:lvlText') ?? '',
    isLegal: onOff(element, 'w:isLgl') ?? false,
    suffix: valueOf(element, 'w:suff') ?? 'tab',
    restart: integerOf(element, 'w:lvlRestart'),
    style: valueOf(element, 'w:pStyle'),
    run: readRunFormat(child(element, 'w:rPr')),
  };
}
