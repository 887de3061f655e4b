import { p } from '../../scripts/fixtures/docx-xml.js';
import type { Desk } from './desk.js';
import type { Manner } from './manner.js';
import { lettersOf } from './runs.js';

/** How often a paragraph of text shows that others worked on it: every so many. */
const EVERY = 4;
const NOTES = ['Gồm cả hồ sơ gửi qua mạng.', 'Theo số liệu của năm trước.'];
const BY = 'w:author="A" w:date="2020-01-01T00:00:00Z"';

const WAYS: Readonly<Record<Manner['traces'], (runs: string, desk: Desk) => string>> = {
  none: (runs) => runs,
  'tracked-changes': changed,
  comments: commented,
  'hidden-text': (runs, desk) => runs + lettersOf(' (xem lại chỗ này)', { isHidden: true }, desk),
  footnotes: noted,
};

/** The runs of a paragraph with what reviewing left in it; what is read stays the same, but for notes. */
export function traced(runs: string, place: number, desk: Desk): string {
  return place % EVERY === 2 ? WAYS[desk.manner.traces](runs, desk) : runs;
}

function changed(runs: string, desk: Desk): string {
  const removed = lettersOf('Bỏ câu này. ', {}, desk).replaceAll('w:t', 'w:delText');
  return `<w:del w:id="${desk.nextId()}" ${BY}>${removed}</w:del>${insertedFirst(runs, desk)}`;
}

function insertedFirst(runs: string, { nextId }: Desk): string {
  return runs.replace(/<w:r>.*?<\/w:r>/su, (first) => `<w:ins w:id="${nextId()}" ${BY}>${first}</w:ins>`);
}

function commented(runs: string, { comments }: Desk): string {
  const id = comments.length;
  comments.push(`<w:comment w:id="${id}" ${BY}>${p('Đề nghị rà lại số liệu.')}</w:comment>`);
  return `<w:commentRangeStart w:id="${id}"/>${runs}<w:commentRangeEnd w:id="${id}"/><w:r><w:commentReference w:id="${id}"/></w:r>`;
}

const RAISED = '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>';

function noted(runs: string, desk: Desk): string {
  const { notes } = desk;
  const text = NOTES[notes.length];
  if (text === undefined) return runs;
  const id = notes.length + 1;
  const note = lettersOf(` ${text}`, { size: 20 }, desk);
  notes.push(`<w:footnote w:id="${id}"><w:p><w:r>${RAISED}<w:footnoteRef/></w:r>${note}</w:p></w:footnote>`);
  return `${runs}<w:r>${RAISED}<w:footnoteReference w:id="${id}"/></w:r>`;
}
