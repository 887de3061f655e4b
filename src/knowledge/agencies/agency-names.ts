import { foldKey } from '../../text/fold.js';
import { headOf } from './unit-heads.js';
import { MisreadNames } from '../misreadings/misread-names.js';
import { NameIndex } from '../name-index.js';
import { shortForms } from '../instruments/short-forms.js';

interface NamedBody {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly codes: readonly string[];
}

export interface AgencyNames<Entry> {
  readonly names: NameIndex<Entry>;
  readonly misread: MisreadNames<Entry>;
  readonly fields: Map<string, NameIndex<Entry>>;
  readonly firstWords: Set<string>;
}

/** Names and aliases go in before short forms and codes ("SKHCN", "BNV"), so that they win where both are written alike. */
export function indexAgencyNames<Entry extends NamedBody>(all: readonly Entry[]): AgencyNames<Entry> {
  const index: AgencyNames<Entry> = { names: new NameIndex(), misread: new MisreadNames(), fields: new Map(), firstWords: new Set() };
  const full = new Set(all.flatMap((entry) => [entry.name, ...entry.aliases]).map(foldKey));
  const spellings: ((entry: Entry) => readonly string[])[] = [
    ({ name, aliases }) => [name, ...aliases],
    ({ name }) => shortForms(name, (other) => full.has(foldKey(other))),
    codesAsNames,
    gluedInitials,
  ];
  for (const spellingsOf of spellings) {
    for (const entry of all) for (const name of spellingsOf(entry)) addName(index, name, entry);
  }
  for (const entry of all) for (const name of [entry.name, ...entry.aliases]) index.misread.add(name, entry);
  return index;
}

/** "SKHCN", "BNV": initials that hold the head word's, of which a day and an area know one. "BCĐ" may be any steering board. */
function codesAsNames({ codes, name }: NamedBody): readonly string[] {
  return isOfField(name) ? codes.filter((code) => code.length > 2 && code.startsWith(name.charAt(0))) : [];
}

/** "BNN&MT", "SKH&CN": the initial of the head before those of the fields and the sign between them. */
function gluedInitials({ name }: NamedBody): readonly string[] {
  if (!isOfField(name)) return [];
  const fields = shortForms(name, () => false).map((form) => form.slice(form.indexOf(' ') + 1));
  return fields.filter((field) => JOINED_INITIALS.test(field)).map((field) => `${name.charAt(0)}${field}`);
}

/** NN và MT  |  VHTT và DL */
const JOINED_INITIALS = /^\p{Lu}+(?:(?:, | và | - )\p{Lu}+)+$/u;

/** Departments and ministries. */
function isOfField(name: string): boolean {
  const head = headOf(name);
  return head !== undefined && head.isShared && head.scope !== 'issuer';
}

function addName<Entry>({ names, fields, firstWords }: AgencyNames<Entry>, name: string, entry: Entry): void {
  firstWords.add(name.split(/[\s.]/u)[0] ?? '');
  names.add(name, entry);
  const [head = '', field] = name.split(/ (.*)/su);
  if (field === undefined) return;
  const ofHead = fields.get(foldKey(head)) ?? new NameIndex<Entry>();
  fields.set(foldKey(head), ofHead);
  ofHead.add(field, entry);
}
