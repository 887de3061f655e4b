import { p } from '../../scripts/fixtures/docx-xml.js';
import type { Desk } from './desk.js';
import { lettersOf } from './runs.js';

/** How often a paragraph of text shows that others worked on it: every so many. */
const EVERY = 4;
const NOTES = ['Gồm cả hồ sơ gửi qua mạng.', 'Theo số liệu của năm trước.'];
const BY = 'w:author="A" w:date="2020-01-01T00:00:00Z"';

/** The runs of a paragraph with what reviewing left in it; what is read stays the same, but for notes. */
export function traced(runs: string, place: number, desk: Desk): string {
  if (place % EVERY !== 2) return runs;
  switch (desk.manner.traces) {
    case 'none':
      return runs;
    case 'tracked-changes':
      return `<w:del w:id="${desk.nextId()}" ${BY}>${lettersOf('Bỏ câu này. ', {}, desk).replaceAll('w:t', 'w:delText')}</w:del>${insertedFirst(runs, desk)}`;
    case 'comments':
      return commented(runs, desk);
    case 'hidden-text':
      return `${runs}${lettersOf(' (xem lại chỗ này)', { isHidden: true }, desk)}`;
    case 'footnotes': {
      const note = NOTES[desk.notes.length];
      return note ? `${runs}${footnote(note, desk)}` : runs;
    }
  }
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

function footnote(text: string, desk: Desk): string {
  const { notes } = desk;
  const id = notes.length + 1;
  notes.push(
    `<w:footnote w:id="${id}"><w:p><w:r>${RAISED}<w:footnoteRef/></w:r>${lettersOf(` ${text}`, { size: 20 }, desk)}</w:p></w:footnote>`,
  );
  return `<w:r>${RAISED}<w:footnoteReference w:id="${id}"/></w:r>`;
}
