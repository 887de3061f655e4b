import { indexWords } from '../index-words.js';
import { choiceCell, listCell, loadCsv, type CsvRow } from '../load-csv.js';
import { once } from '../once.js';
import { unitScopes, type UnitScope } from './unit-heads.js';

/** What groups consist of: "sở", "đơn vị", "công chức". */
export interface GroupNoun {
  readonly noun: string;
  readonly scope: UnitScope;
  readonly kind: 'group' | 'person';
  /** Behind this noun it makes a group of its own: "đoàn thể" behind "sở, ban, ngành". */
  readonly apartFrom: string;
  /** Behind these it stands without a sign, too: "ngành" in "sở, ban ngành". */
  readonly closeTo: readonly string[];
  /** A place below the commune: "thôn". */
  readonly isSettlement: boolean;
}

/** How the members of a group stand to whom is spoken of: "có liên quan", "trực thuộc", "chuyên môn", "được phân công". */
const relations = ['concerned', 'subordinate', 'specialised', 'assigned'] as const;
export type GroupRelation = (typeof relations)[number];

/** A group with an id of its own, whatever the choice of words. */
export interface KnownGroup {
  readonly slug: string;
  readonly nouns: readonly string[];
  /** Nouns that may stand beside without changing what is meant. */
  readonly optional: readonly string[];
  readonly relation: GroupRelation | undefined;
  readonly scope: UnitScope;
}

export const groupNouns = once(() => indexWords('agency-group-nouns.csv', 'noun', toNoun));
/** Words for kinds of what a noun names, which may stand behind it side by side: "mầm non", "THCS" behind "trường". */
export const groupKinds = once(() => indexWords('agency-group-kinds.csv', 'kind', ({ noun = '' }) => noun));
export const knownGroups = once(() => loadCsv('agency-groups.csv').map(toGroup));

function toNoun({ noun = '', scope, kind, apartFrom = '', settlement, close }: CsvRow): GroupNoun {
  return {
    noun,
    scope: choiceCell(scope, unitScopes) ?? 'none',
    kind: kind === 'person' ? 'person' : 'group',
    apartFrom,
    closeTo: listCell(close),
    isSettlement: settlement === 'yes',
  };
}

function toGroup({ slug = '', nouns, optional, relation, scope }: CsvRow): KnownGroup {
  return {
    slug,
    nouns: listCell(nouns),
    optional: listCell(optional),
    relation: choiceCell(relation, relations),
    scope: choiceCell(scope, unitScopes) ?? 'none',
  };
}
