import type { Numbered } from '../../scripts/fixtures/renditions/multilevel-numbers.js';
import type { Desk } from './desk.js';
import { numberProperties } from './numbering-part.js';
import { runsOf, type RunLook } from './runs.js';

export interface Setting extends RunLook {
  readonly align?: 'center' | 'both' | 'right';
  readonly style?: string;
  /** Twentieths of a point. */
  readonly firstLine?: number;
  readonly tabs?: readonly (readonly ['center' | 'left', position: number])[];
  /** Other properties of the paragraph, before its tabs. */
  readonly more?: string;
}

/** A `w:p`. @param around put behind the runs, or a change of them */
export function paragraph(numbered: Numbered, setting: Setting, desk: Desk, around = (runs: string): string => runs): string {
  const { align, style, firstLine, tabs = [], more = '' } = setting;
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    more,
    numberProperties(numbered, desk),
    tabs.length > 0 ? `<w:tabs>${tabs.map(([kind, at]) => `<w:tab w:val="${kind}" w:pos="${at}"/>`).join('')}</w:tabs>` : '',
    firstLine && !numbered.numbering ? `<w:ind w:firstLine="${firstLine}"/>` : '',
    align ? `<w:jc w:val="${align}"/>` : '',
  ];
  return `<w:p><w:pPr>${properties.join('')}</w:pPr>${around(runsOf(numbered.text, setting, desk))}</w:p>`;
}

export function plain(text: string, setting: Setting, desk: Desk): string {
  return paragraph({ text }, setting, desk);
}

const NO_LINE = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="nil"/>`).join('');

/** A table of one setting: columns without lines, for letterheads and signatures. */
export function columns(rows: readonly (readonly string[])[], widths: readonly number[]): string {
  const cell = (content: string, column: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[column] ?? 0}" w:type="dxa"/></w:tcPr>${content || '<w:p/>'}</w:tc>`;
  const body = rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('');
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblBorders>${NO_LINE}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${body}</w:tbl>`;
}
