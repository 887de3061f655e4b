import type { Block, NoteKind, RunFormat } from '../docx/model.js';
import { NO_FORMAT } from '../docx/styles/run-format.js';
import { DEFAULT_CODE_PAGE } from './code-page.js';
import { startStory, type Story } from '../word/story.js';
import type { CellDefinition, RowDefinition } from '../word/table-rows.js';

export interface Font {
  name: string;
  codePage: number | undefined;
}

/** What holds until the group ends (RTF 1.9.1, "Groups"). */
export interface Group {
  readonly destination: 'text' | 'label' | 'fonts' | 'none';
  readonly story: Story;
  /** Of a group that is a story of its own: what is done with it at its end. */
  readonly ends?: () => void;
  readonly font: number | undefined;
  readonly format: RunFormat;
  readonly isDeleted: boolean;
  readonly isInTable: boolean;
  /** How many characters stand for one `\u` where a reader does not know it. */
  readonly substitutes: number;
}

/** All that a reader of RTF keeps in mind between two tokens. */
export interface Machine {
  group: Group;
  readonly outer: Group[];
  readonly fonts: Map<number, Font>;
  readonly notes: Readonly<Record<NoteKind, Map<string, Block[]>>>;
  codePage: number;
  defaultFont: number | undefined;
  row: RowDefinition;
  /** Of the cell whose `\cellx` is to come. */
  merge: Omit<CellDefinition, 'right'>;
  /** Bytes not decoded yet: those of one character may come apart. */
  bytes: Buffer[];
  /** Substitutes still to be passed over. */
  toSkip: number;
  /** Of the first section, by the words that open them. */
  readonly headers: Map<string, Block[]>;
  /** Its first page has a header of its own. */
  hasTitlePage: boolean;
  isInFirstSection: boolean;
}

export const NO_MERGE = { across: undefined, down: undefined } as const;

export function startMachine(): Machine {
  return {
    group: {
      destination: 'text',
      story: startStory(),
      font: undefined,
      format: NO_FORMAT,
      isDeleted: false,
      isInTable: false,
      substitutes: 1,
    },
    outer: [],
    fonts: new Map(),
    notes: { footnote: new Map(), endnote: new Map() },
    codePage: DEFAULT_CODE_PAGE,
    defaultFont: undefined,
    row: { left: 0, cells: [] },
    merge: NO_MERGE,
    bytes: [],
    toSkip: 0,
    headers: new Map(),
    hasTitlePage: false,
    isInFirstSection: true,
  };
}

export function change(machine: Machine, changes: Partial<Group>): void {
  machine.group = { ...machine.group, ...changes };
}

export function currentFont({ group, fonts, defaultFont }: Machine): Font | undefined {
  return fonts.get(group.font ?? defaultFont ?? -1);
}

export function openGroup(machine: Machine): void {
  machine.outer.push(machine.group);
  const { ends: _, ...inherited } = machine.group;
  machine.group = inherited;
}

/** A file that closes more than it opened goes on in its outermost group. */
export function closeGroup(machine: Machine): void {
  const outer = machine.outer.pop();
  if (!outer) return;
  machine.group.ends?.();
  machine.group = outer;
}

/** What follows in this group is a story of its own. */
export function enterStory(machine: Machine, finished: (blocks: Block[]) => void): void {
  const story = startStory();
  change(machine, { story, destination: 'text', isInTable: false, format: NO_FORMAT, ends: () => finished(story.finish()) });
}
