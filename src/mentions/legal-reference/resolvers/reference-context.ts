import { outermostOwner } from '../../../knowledge/agencies/agency-id.js';

/** What the document that cites is; every part may be unknown. */
export interface ReferenceContext {
  /** Slug of its type: "ke-hoach", also when left out. */
  readonly documentType?: string;
  /** Agency id of its issuer: "so-khcn@quang-binh". */
  readonly issuer?: string;
  /** Area of its issuer, when the id of the issuer does not tell: "quang-binh", "hai-duong.chi-linh". */
  readonly area?: string;
  /** ISO date as far as known: "2020-03". */
  readonly issuedOn?: string;
  /** Its own running number, null when it is blank. */
  readonly ordinal?: string | null;
  /** Its own symbol: "KH-SKHCN". */
  readonly symbol?: string;
  /** Whose decision issues the document: its symbol "QĐ-CĐYT" and the agency id. */
  readonly issuedWith?: { readonly symbol: string; readonly issuer: string };
}

/** "quang-binh" of "van-phong@so-khcn@quang-binh". */
export function areaOfContext({ area, issuer }: ReferenceContext): string | undefined {
  return area ?? outermostOwner(issuer ?? '');
}

export function yearOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Number(date.slice(0, 4));
}
