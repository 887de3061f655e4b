import type { PostWord } from '../../../../knowledge/agencies/post-words.js';

/** A person by the post held: "Chủ tịch UBND tỉnh", "Trưởng các phòng", "Công chức Tư pháp - Hộ tịch". */
export interface Post {
  /** With "group:" where the words are a plural. */
  readonly slug: string;
  readonly owner: string | undefined;
  readonly end: number;
  /** The words name no body, so that the post is taken for one of the issuer's. */
  readonly isBare?: true;
}

/** The words for a post as they stand in the text. */
export interface FoundPost extends PostWord {
  /** "group:" for a plural, else "". */
  readonly prefix: string;
  /** The same, or "group:" behind another plural whose "các" it shares: "Các Cục trưởng, Vụ trưởng". */
  readonly sharedPrefix: string;
  readonly start: number;
  readonly end: number;
}
