import type { NoteKind, RunFormat } from '../docx/model.js';
import { NO_FORMAT } from '../docx/styles/run-format.js';
import { addText } from './add-text.js';
import { codePageOf } from './code-page.js';
import { change, enterStory, NO_MERGE, type Machine } from './machine.js';

type Action = (machine: Machine, param: number | undefined) => void;

/** What control words do, as far as it shows in the text (RTF 1.9.1); the others do nothing. */
export const CONTROLS: Readonly<Record<string, Action>> = {
  ansicpg: (machine, page) => void (machine.codePage = page ?? machine.codePage),
  deff: (machine, font) => void (machine.defaultFont = font),
  uc: (machine, count = 1) => change(machine, { substitutes: count }),
  u: addUnicode,
  f: setFont,
  fcharset: (machine, charset) => {
    const font = machine.group.destination === 'fonts' ? machine.fonts.get(machine.group.font ?? -1) : undefined;
    if (font) font.codePage = codePageOf(charset);
  },
  plain: (machine) => change(machine, { font: undefined, format: NO_FORMAT, isDeleted: false }),
  b: toggle('bold'),
  i: toggle('italic'),
  caps: toggle('caps'),
  v: toggle('hidden'),
  deleted: (machine, on) => change(machine, { isDeleted: on !== 0 }),
  pard: (machine) => change(machine, { isInTable: false }),
  intbl: (machine) => change(machine, { isInTable: true }),
  par: endParagraph,
  sect: endSection,
  titlepg: (machine) => void (machine.hasTitlePage ||= machine.isInFirstSection),
  nestrow: endParagraph,
  nestcell: (machine) => addText(machine, '\t'),
  page: ({ group }) => group.story.add({ kind: 'page-break' }),
  cell: ({ group }) => group.story.endCell(),
  row: ({ group, row }) => group.story.endRow(row),
  trowd: (machine) => void ([machine.row, machine.merge] = [{ left: 0, cells: [] }, NO_MERGE]),
  trleft: (machine, left = 0) => void (machine.row.left = left),
  clmgf: (machine) => void (machine.merge = { ...machine.merge, across: 'begin' }),
  clmrg: (machine) => void (machine.merge = { ...machine.merge, across: 'continue' }),
  clvmgf: (machine) => void (machine.merge = { ...machine.merge, down: 'begin' }),
  clvmrg: (machine) => void (machine.merge = { ...machine.merge, down: 'continue' }),
  cellx: (machine, right = 0) => {
    machine.row.cells.push({ right, ...machine.merge });
    machine.merge = NO_MERGE;
  },
};

/** Words that open a destination: the rest of their group is something of its own. */
export const DESTINATIONS: Readonly<Record<string, Action>> = {
  fonttbl: (machine) => change(machine, { destination: 'fonts' }),
  listtext: (machine) => change(machine, { destination: 'label' }),
  pntext: (machine) => change(machine, { destination: 'label' }),
  footnote: (machine) => enterNote(machine, 'footnote'),
  shptxt: enterTextBox,
  header: (machine) => enterHeader(machine, 'header'),
  headerr: (machine) => enterHeader(machine, 'header'),
  headerf: (machine) => enterHeader(machine, 'headerf'),
};

/** Signed 16 bits (RTF 1.9.1, "Unicode RTF"). */
function addUnicode(machine: Machine, code = 0): void {
  addText(machine, String.fromCharCode((code + 0x1_00_00) % 0x1_00_00));
  machine.toSkip = machine.group.substitutes;
}

function setFont(machine: Machine, font: number | undefined): void {
  change(machine, { font });
  if (machine.group.destination === 'fonts' && font !== undefined) machine.fonts.set(font, { name: '', codePage: undefined });
}

function toggle(property: keyof RunFormat): Action {
  return (machine, on) => change(machine, { format: { ...machine.group.format, [property]: on !== 0 } });
}

function endParagraph({ group }: Machine): void {
  group.story.endParagraph(group.isInTable);
}

function endSection(machine: Machine): void {
  endParagraph(machine);
  machine.isInFirstSection = false;
}

/** Right pages, where they differ from left ones, begin with the first. */
function enterHeader(machine: Machine, name: 'header' | 'headerf'): void {
  if (machine.isInFirstSection) enterStory(machine, (blocks) => void machine.headers.set(name, blocks));
  else change(machine, { destination: 'none' });
}

function enterNote(machine: Machine, note: NoteKind): void {
  const { story, format } = machine.group;
  const id = String(machine.notes[note].size + 1);
  machine.notes[note].set(id, []);
  story.add({ kind: 'note', format, note, id });
  enterStory(machine, (blocks) => void machine.notes[note].set(id, blocks));
}

function enterTextBox(machine: Machine): void {
  const { story, format } = machine.group;
  enterStory(machine, (blocks) => story.add({ kind: 'text-box', format, blocks }));
}
