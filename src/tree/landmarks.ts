import type { Content, Passage } from './plan-tree.js';

/** The pieces of a paper by the boxes of decree 30/2020/NĐ-CP's layout scheme. */
export interface Landmarks {
  plan: HeadPieces;
  /** The decision that issues the plan, when one paper holds both. */
  decision?: HeadPieces & { end: Passage[] };
  body: Content[];
  end: Passage[];
  appendices: Appendix[];
}

export interface HeadPieces {
  /** Lines above the title: issuer, motto, number, place and date. */
  letterhead: Passage[];
  /** The line with the type word; what follows the word there belongs to the title. */
  typeLine?: Passage;
  title: Passage[];
  /** Legal basis and opening sentence; of a decision all of its text. */
  opening: Content[];
}

export interface Appendix {
  /** "PHỤ LỤC II"; absent for a table that stands behind the signature without a word. */
  heading?: Passage;
  content: Content[];
}

export function emptyLandmarks(): Landmarks {
  return { plan: { letterhead: [], title: [], opening: [] }, body: [], end: [], appendices: [] };
}
