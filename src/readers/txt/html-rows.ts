import { Parser } from 'htmlparser2';

export interface HtmlCell {
  /** Its paragraphs divided by "\n". */
  text: string;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface HtmlRows {
  readonly rows: HtmlCell[][];
  /** Words outside of the cells: a caption, or what stands beside the table in its line. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Elements that set their content on lines of its own. */
const BREAKS = new Set(['br', 'p', 'div', 'li', 'tr', 'caption']);
const CELLS = new Set(['td', 'th']);

/** The rows of one table in HTML; those of a table within a cell are lines of that cell. */
export function readHtmlRows(html: string): HtmlRows {
  const rows: HtmlCell[][] = [];
  const outside = { before: '', after: '' };
  let depth = 0;
  let cell: HtmlCell | undefined;
  const write = (text: string): void => {
    if (cell) cell.text += text;
    else outside[rows.length === 0 ? 'before' : 'after'] += text;
  };
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'table') depth += 1;
      if (BREAKS.has(name) || (depth > 1 && CELLS.has(name))) write('\n');
      if (depth !== 1) return;
      if (name === 'tr') rows.push([]);
      if (CELLS.has(name)) {
        cell = { text: '', rowSpan: spanOf(attributes['rowspan']), columnSpan: spanOf(attributes['colspan']) };
        if (rows.length === 0) rows.push([]);
        rows.at(-1)?.push(cell);
      }
    },
    ontext: (text) => write(text.replace(/\s+/gu, ' ')),
    onclosetag(name) {
      if (name === 'table') depth -= 1;
      if (BREAKS.has(name)) write('\n');
      if (depth <= 1 && CELLS.has(name)) cell = undefined;
    },
  });
  parser.end(html);
  for (const each of rows.flat()) each.text = linesOf(each.text).join('\n');
  return { rows, before: linesOf(outside.before), after: linesOf(outside.after) };
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** As the HTML standard bounds them: no wider than a thousand columns. */
function spanOf(attribute: string | undefined): number {
  const span = Number.parseInt(attribute ?? '', 10);
  return span >= 1 ? Math.min(span, 1000) : 1;
}
