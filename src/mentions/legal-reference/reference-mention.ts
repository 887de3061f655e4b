import type { DocumentType } from '../../knowledge/document-types.js';
import type { Instrument } from '../../knowledge/instruments.js';
import type { Mention } from '../runner.js';

/** A stretch of the text: UTF-16 offsets, end exclusive. */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/**
 * A mention of a legal instrument as its words give it, before anything else
 * of the document is asked. From the type word through number and date; "của
 * …", subject and provisions stay outside.
 */
export interface ReferenceMention extends Mention {
  readonly raw: string;
  readonly reading: Reading;
  readonly date?: DateReading;
  /** The words behind "của", up to the next sign that ends them: "Chủ tịch UBND tỉnh ban hành …". */
  readonly issuerWords?: string;
  /** The name that the text goes on to give it: "sau đây gọi là Luật TGPL". */
  readonly shortName?: string;
  readonly provisions: readonly ProvisionMention[];
  /** What is odd about the words: codes in kebab case, "misread-digits". */
  readonly flags: readonly string[];
  /** 0 to 1: how surely these words are this form. */
  readonly confidence: number;
  /** Offset at which its sentence begins. */
  readonly sentence: number;
  /** Its sentence begins as a legal basis does: "Căn cứ", "Thực hiện". */
  readonly inBasis: boolean;
  /** Stands in what another instrument is about: "sửa đổi một số điều của Nghị định số …". */
  readonly nested: boolean;
}

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

export interface DateReading extends TextSpan {
  /** ISO 8601 as far as it is told, null for a day that no calendar has. */
  readonly value: string | null;
  readonly year?: number;
  readonly flags: readonly string[];
}

export interface ProvisionMention {
  /** "dieu-5.khoan-2.diem-a"; ranges "dieu-5..9". */
  readonly id: string;
  readonly spans: readonly TextSpan[];
}

type Defaults = 'raw' | 'provisions' | 'flags' | 'confidence' | 'sentence' | 'inBasis' | 'nested';

/** A mention as a parser makes it; refiners fill in what the surroundings tell. */
export function mentionOf(
  text: string,
  found: Omit<ReferenceMention, Defaults> & Partial<Pick<ReferenceMention, Defaults>>,
): ReferenceMention {
  return {
    raw: text.slice(found.start, found.end),
    provisions: [],
    flags: [],
    confidence: 1,
    sentence: 0,
    inBasis: false,
    nested: false,
    ...found,
  };
}
