import type { Mention } from '../runner.js';
import type { Reading } from './reading.js';

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
