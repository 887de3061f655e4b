import type { Section } from '../../schemas/index.js';
import { titleSource } from '../tree/content-sources.js';
import type { Content, Grid, SectionNode } from '../tree/plan-tree.js';
import { tidy, textValue } from './evidence.js';
import { wholeSpans } from './compile-parts.js';

export function compileSections(sections: readonly SectionNode[]): Section[] {
  return sections.map((section) => ({
    label: section.label,
    path: section.path,
    level: section.level,
    title: textValue(titleSource(section.title)),
    text: textOf(section),
    spans: ownContent(section).flatMap((piece) => wholeSpans(piece)),
    children: compileSections(section.children),
  }));
}

/** Heading, title lines and own text, each once. */
function ownContent({ heading, title, own }: SectionNode): Content[] {
  return [...new Set([...(heading ? [heading] : []), ...title.passages, ...own])];
}

/** What stands behind the title: a paragraph a line, a row of a table a line with its cells divided by tabs. */
function textOf({ title, own }: SectionNode): string {
  const lastTitle = title.passages.at(-1);
  const runIn = lastTitle && title.end !== undefined ? lastTitle.source.text.slice(title.end).replace(/^\s*:/u, '') : '';
  const lines = own.flatMap((piece) => (piece.type === 'passage' ? [tidy(piece.source.text)] : rowsOf(piece)));
  return [tidy(runIn), ...lines].filter((line) => line !== '').join('\n');
}

function rowsOf({ rows }: Grid): string[] {
  return rows.map(({ cells }) => [...new Set(cells)].map(({ source }) => tidy(source.text)).join('\t'));
}
