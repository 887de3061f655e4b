import type { Cell, Merge, Row, Table } from '../model.js';
import { child, childrenNamed, integerOf, onOff, toInteger, type XmlElement } from '../xml/xml-element.js';
import { wrappedElements } from './left-out.js';
import type { Story } from './story.js';

/** `w:tbl` (17.4.37). */
export function readTable(element: XmlElement, story: Story): Table {
  return {
    kind: 'table',
    grid: childrenNamed(child(element, 'w:tblGrid'), 'w:gridCol').map(({ attributes }) => toInteger(attributes['w:w']) ?? 0),
    rows: wrappedElements(element, 'w:tr')
      .filter((row) => !isDeleted(row) && !isHidden(row))
      .map((row) => readRow(row, story)),
  };
}

/** Tracked changes removed the row (17.13.5.12). */
function isDeleted(row: XmlElement): boolean {
  return child(child(row, 'w:trPr'), 'w:del') !== undefined;
}

function isHidden(row: XmlElement): boolean {
  return onOff(child(row, 'w:trPr'), 'w:hidden') ?? false;
}

function readRow(element: XmlElement, story: Story): Row {
  return {
    before: Math.max(integerOf(child(element, 'w:trPr'), 'w:gridBefore') ?? 0, 0),
    cells: wrappedElements(element, 'w:tc')
      .filter((cell) => child(child(cell, 'w:tcPr'), 'w:cellDel') === undefined)
      .map((cell) => readCell(cell, story)),
  };
}

function readCell(element: XmlElement, story: Story): Cell {
  const properties = child(element, 'w:tcPr');
  return {
    span: Math.max(integerOf(properties, 'w:gridSpan') ?? 1, 1),
    merge: { across: readMerge(child(properties, 'w:hMerge')), down: readMerge(child(properties, 'w:vMerge')) },
    blocks: story.readBlocks(element),
  };
}

/** Present without a value means "continue" (17.4.84). */
function readMerge(merge: XmlElement | undefined): Merge {
  if (!merge) return undefined;
  return merge.attributes['w:val'] === 'restart' ? 'begin' : 'continue';
}
