import { indexWords } from '../index-words.js';
import { choiceCell, listCell, loadCsv, type CsvRow } from '../load-csv.js';
import { once } from '../once.js';

export const unitScopes = ['none', 'province', 'any', 'issuer'] as const;

/** Whose a unit or group is when no owner is named: nobody's, the province's, that of the issuer's own level, the issuer's. */
export type UnitScope = (typeof unitScopes)[number];

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

export const unitHeads = once(() => indexWords('agency-heads.csv', 'head', toHead));
/** With which a full name begins: "Sở" of "Sở Nội vụ", "Ban Quản lý" of "Ban Quản lý Khu kinh tế". */
export function headOf(name: string): UnitHead | undefined {
  return unitHeads().longestAt(name, 0)?.values[0];
}
/** Heads that a body's own papers put behind the names of its units, its name left out: "Văn phòng Sở". */
export const ownerHeads = once(() => loadCsv('agency-owner-heads.csv').map(({ head = '' }) => head));

function toHead({ head = '', scope, notBefore, notAfter, alone, shared, hasUnits, ofBoard, selfName = '' }: CsvRow): UnitHead {
  return {
    head,
    scope: choiceCell(scope, unitScopes) ?? 'none',
    notBefore: listCell(notBefore),
    notAfter: listCell(notAfter),
    isAlone: alone === 'yes',
    isShared: shared === 'yes',
    hasUnits: hasUnits === 'yes',
    isOfBoard: ofBoard === 'yes',
    selfName,
  };
}
