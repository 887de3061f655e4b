import { list, lvl } from '../../scripts/fixtures/docx-xml.js';
import { multilevelNumbering, type Numbered } from '../../scripts/fixtures/renditions/multilevel-numbers.js';
import type { Desk } from './desk.js';
import { LIST } from './numbers.js';

/** How far a list hangs, in twentieths of a point. */
const HANGING = '<w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr>';
/** Row numbers stand in the middle of their cells. */
const BARE = '<w:suff w:val="nothing"/>';

/** The paragraph's `w:numPr`; its list is laid up for the file. */
export function numberProperties({ numbering }: Numbered, { lists }: Desk): string {
  if (!numbering) return '';
  const { reference, level, instance } = numbering;
  const key = `${reference} ${instance}`;
  const id = [...lists.keys()].indexOf(key) + 1 || lists.size + 1;
  if (!lists.has(key)) lists.set(key, list(id, levelsOf(reference)));
  return `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${id}"/></w:numPr>`;
}

export function numberingPart({ lists }: Desk): string {
  const all = [...lists.values()].join('');
  const abstract = all.match(/<w:abstractNum .*?<\/w:abstractNum>/gsu) ?? [];
  return [...abstract, ...(all.match(/<w:num .*?<\/w:num>/gsu) ?? [])].join('');
}

function levelsOf(reference: string): string[] {
  const { format, text = '', start } = LIST.exec(reference)?.groups ?? {};
  if (format)
    return [lvl(0, format, text, { start: Number(start), more: text === '%1' ? BARE : '' }).replace('</w:lvl>', `${HANGING}</w:lvl>`)];
  const known = multilevelNumbering.config.find((one) => one.reference === reference);
  return (known?.levels ?? []).map(({ level, format: kind, text: shown, start: first }) =>
    lvl(level, kind ?? 'decimal', shown ?? '', { start: first ?? 1 }).replace('</w:lvl>', `${HANGING}</w:lvl>`),
  );
}
