import { assignmentRoles } from '../../../schemas/index.js';
import { indexWords } from '../index-words.js';
import { choiceCell, listCell, loadCsv, type CsvRow } from '../load-csv.js';
import { once } from '../once.js';

/** The words from which offices make the names of units, groups and posts; read from data/ when first asked for. */

const scopes = ['none', 'province', 'any', 'issuer'] as const;

/** Whose a unit or group is when no owner is named: nobody's, the province's, that of the issuer's own level, the issuer's. */
export type UnitScope = (typeof scopes)[number];

/** A word with which names of units begin: "Phòng", "Chi cục". */
export interface UnitHead {
  readonly head: string;
  readonly scope: UnitScope;
  /** What makes another word of it: "Tổ" + "chức". */
  readonly notBefore: readonly string[];
  /** "Cơ" + "sở" */
  readonly notAfter: readonly string[];
  /** A unit by itself, of which a body has only one: "Văn phòng". */
  readonly isAlone: boolean;
  /** Shared by the names that follow: "Sở Nội vụ, Tài chính". */
  readonly isShared: boolean;
  /** Has units and members that are named with it: "Tổ Thư ký Ban Chỉ đạo". */
  readonly hasUnits: boolean;
  /** Formed within a joint council, a steering board or an election committee, which has no divisions of the area: "Tiểu ban". */
  readonly isOfBoard: boolean;
  /** How such a body calls itself in its own papers, "" when by the head: "Nhà trường". */
  readonly selfName: string;
}

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

/** A post that somebody holds: "Trưởng phòng". */
export interface PostWord {
  /** In its official wording. */
  readonly title: string;
  /** With a capital it always names somebody; "Kế toán" may be a field of work. */
  readonly isName: boolean;
  /** Head of a place below the commune: "Trưởng thôn". */
  readonly isOfSettlement: boolean;
  /** Several may hold it in one body: "Vụ trưởng", but not "Chánh Văn phòng". */
  readonly isOneOfSeveral: boolean;
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

export const unitHeads = once(() => indexWords('agency-heads.csv', 'head', toHead));
/** With which a full name begins: "Sở" of "Sở Nội vụ", "Ban Quản lý" of "Ban Quản lý Khu kinh tế". */
export function headOf(name: string): UnitHead | undefined {
  return unitHeads().longestAt(name, 0)?.values[0];
}

export const groupNouns = once(() => indexWords('agency-group-nouns.csv', 'noun', toNoun));
/** Words for kinds of what a noun names, which may stand behind it side by side: "mầm non", "THCS" behind "trường". */
export const groupKinds = once(() => indexWords('agency-group-kinds.csv', 'kind', ({ noun = '' }) => noun));
/** The posts of those who sign count too; "Phó Giám đốc phụ trách" is a Phó Giám đốc. */
export const posts = once(() => {
  const index = indexWords('agency-posts.csv', 'post', toPostWord);
  const positions = loadCsv('positions.csv').map(({ position = '' }) => position);
  for (const position of positions.filter((words) => !/ phụ trách$/iu.test(words)))
    index.add(position, { title: position, isName: false, isOfSettlement: false, isOneOfSeveral: false });
  return index;
});
/** Full wording of what is shortened inside names: "CCHC"; some in names of one kind alone, "TH" behind "trường". */
export const abbreviations = once(() =>
  indexWords('agency-abbreviations.csv', 'short', ({ full = '', behind }) => ({ full, behind: listCell(behind) })),
);
/** Words with which a clause goes on after a unit; some also stand inside names ("dự án đầu tư xây dựng"). */
export const dutyWords = once(() =>
  indexWords('agency-duty-words.csv', 'word', ({ inNames, notAfter }) => ({ isInNames: inNames === 'yes', notAfter: listCell(notAfter) })),
);
/** Slug of a body → what all bodies of that kind on one level are called, where it is not the body's own name. */
export const pluralNames = once(() => new Map(loadCsv('agency-plurals.csv').map(({ body = '', group = '' }) => [body, group])));
/** What a unit is given to do, by the words for it. */
export const roleWords = once(
  () => new Map(loadCsv('role-words.csv').map(({ words = '', role }) => [words, choiceCell(role, assignmentRoles) ?? 'lead'])),
);
/** Words that stand beside units and name nothing: "đề nghị", "(b/c)". */
export const fillers = once(() => loadCsv('agency-fillers.csv').map(({ words = '' }) => words));
/** Heads that a body's own papers put behind the names of its units, its name left out: "Văn phòng Sở". */
export const ownerHeads = once(() => loadCsv('agency-owner-heads.csv').map(({ head = '' }) => head));
export const knownGroups = once(() => loadCsv('agency-groups.csv').map(toGroup));

/** With which full names of persons begin: "Nguyễn". */
export const familyNames = once(() => loadCsv('family-names.csv').map(({ name = '' }) => name));

function toHead({ head = '', scope, notBefore, notAfter, alone, shared, hasUnits, ofBoard, selfName = '' }: CsvRow): UnitHead {
  return {
    head,
    scope: choiceCell(scope, scopes) ?? 'none',
    notBefore: listCell(notBefore),
    notAfter: listCell(notAfter),
    isAlone: alone === 'yes',
    isShared: shared === 'yes',
    hasUnits: hasUnits === 'yes',
    isOfBoard: ofBoard === 'yes',
    selfName,
  };
}

function toPostWord({ post = '', field, settlement, several }: CsvRow): PostWord {
  return { title: post, isName: field !== 'yes', isOfSettlement: settlement === 'yes', isOneOfSeveral: several === 'yes' };
}

function toNoun({ noun = '', scope, kind, apartFrom = '', settlement, close }: CsvRow): GroupNoun {
  return {
    noun,
    scope: choiceCell(scope, scopes) ?? 'none',
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
    scope: choiceCell(scope, scopes) ?? 'none',
  };
}
