import type { DocumentType } from '../../knowledge/instruments/document-types.js';
import type { Instrument } from '../../knowledge/instruments/instruments.js';

/** What the words of a mention say, by the form in which they say it. */
export type Reading =
  | NumberedReading
  | ShortReading
  | TitleReading
  | CongressReading
  | PlenumReading
  | StandardReading
  | AmendmentReading
  | BackReading
  | ProvisionsReading;

/** "Nghị định số 61/2018/NĐ-CP", "Số:    /KH-SNV". */
export interface NumberedReading {
  readonly form: 'numbered';
  /** By the word, undefined without one: "61/2018/NĐ-CP". */
  readonly type?: DocumentType;
  /** Without leading zeros, letters lower case: "30c", "66.7"; null when blank. */
  readonly ordinal: string | null;
  /** Last of a range: "Quyết định số 101/QĐ-UBND đến Quyết định số 105/QĐ-UBND". */
  readonly lastOrdinal?: string;
  /** Year inside the symbol. */
  readonly year?: number;
  /** Year of the date at the end of the list that it stands in: "Nghị quyết số 18, 19-NQ/TW ngày 25/10/2017". */
  readonly listYear?: number;
  /** The year joined by a dash: "19-2016/NQ-CP". */
  readonly dashYear: boolean;
  readonly symbol: SymbolReading;
  /** A document's own number line: "Số: 15/KH-UBND". */
  readonly isHeading: boolean;
  /** The name between type and number: "Luật Đất đai số 31/2024/QH15". */
  readonly title?: string;
}

/** What follows the number: "NĐ-CP", "NQ/TW", "QH13", "SNV-CCHC". */
export interface SymbolReading {
  /** "assembly": number/year/QH13; "old": issuer alone, before 1998; "letter": issuer first, then the unit. */
  readonly system: 'state' | 'party' | 'assembly' | 'old' | 'letter';
  /** By the code, undefined when the symbol has none. */
  readonly type?: DocumentType;
  /** Issuer codes as written; several for a joint act, none for a cut one. */
  readonly issuers: readonly string[];
  readonly unit?: string;
  /** Every code is one that the registers know. */
  readonly known: boolean;
}

/** "Nghị định 61", "NĐ số 61/2018", "Nghị quyết 18 của Trung ương". */
export interface ShortReading {
  readonly form: 'short';
  readonly type: DocumentType;
  readonly ordinal: string;
  readonly year?: number;
}

/** "Luật Viên chức năm 2010", "Đề án 06", "Bộ luật Lao động ngày 20/11/2019". */
export interface TitleReading {
  readonly form: 'title';
  readonly type: DocumentType;
  readonly title: string;
  /** All known acts of that title, oldest first; empty for a title that the catalogue does not know. */
  readonly instruments: readonly Instrument[];
  readonly year?: number;
  /** The text closes the period of the title with another year than the act does. */
  readonly otherPeriod: boolean;
}

/** "Nghị quyết Đại hội XX Đảng bộ tỉnh". */
export interface CongressReading {
  readonly form: 'congress';
  readonly congress: number;
  /** "Đảng bộ tỉnh Bình Định"; undefined for the Party as a whole. */
  readonly organisation?: string;
}

/** "Nghị quyết Trung ương 5 (Khoá X)". */
export interface PlenumReading {
  readonly form: 'plenum';
  readonly type: DocumentType;
  readonly plenum: number;
  readonly term?: number;
}

/** "TCVN ISO 9001:2015", "QCVN 102:2016/BTTTT". */
export interface StandardReading {
  readonly form: 'standard';
  readonly type: DocumentType;
  /** As in the id: "iso-9001", "6909". */
  readonly number: string;
  readonly year?: number;
  readonly issuer?: string;
}

/** "(sửa đổi, bổ sung năm 2020)" behind the act that was amended. */
export interface AmendmentReading {
  readonly form: 'amendment';
  readonly year: number;
}

/** "Nghị định này", "các Quyết định nêu trên". */
export interface BackReading {
  readonly form: 'back';
  readonly type: DocumentType;
  readonly to: 'this' | 'above';
  readonly plural: boolean;
}

/** "điểm đ khoản 1 Điều 8" with no act beside it. */
export interface ProvisionsReading {
  readonly form: 'provisions';
}
