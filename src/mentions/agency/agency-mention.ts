import type { Agency, AssignmentRole, Origin } from '../../../schemas/index.js';
import type { Mention } from '../runner.js';

/** What was read about one unit; offsets are UTF-16, into the text as given. */
export interface AgencyMention extends Mention {
  /** As in the schema of agencies; null when it cannot be told which unit is meant. */
  value: string | null;
  /** The official name where there is one, else the words as written in one line. */
  name: string;
  kind: Agency['kind'];
  /** Id of the body to which the unit or group belongs. */
  of?: string;
  origin: Origin;
  /** 0 to 1. */
  confidence: number;
  /** A post without a body, taken for one of the issuer's: "Hiệu trưởng". */
  isBare?: true;
  /** What the words around the unit give it to do. */
  role?: AssignmentRole;
  flags?: AgencyFlag[];
}

/**
 * `agency-unread`: words in a unit cell that name no known kind of unit.
 * `ditto`: as in the cell above. `area-unknown`: a part of the area is "?".
 * `split-uncertain`: a comma or "và" may part two units or belong to the name.
 * `misread`: found only when marks are left out ("Công TTĐT"). `qualified`:
 * further words limit the unit.
 */
export type AgencyFlag = 'agency-unread' | 'ditto' | 'area-unknown' | 'split-uncertain' | 'misread' | 'qualified';

/** A unit under a name that the paper itself teaches: "Phòng TE-BĐG", or one of several fields that has a comma. */
export interface ShortName extends Pick<AgencyMention, 'name' | 'kind' | 'of'> {
  short: string;
  value: string;
}

/** What is known about the document in which the words stand. */
export interface AgencyContext {
  /** Agency id of the issuer: "so-khcn@quang-binh", "ubnd@hai-duong.chi-linh". */
  issuer?: string | undefined;
  /** The issuer's name in full or the first word of it, for "Văn phòng Ban". */
  issuerName?: string | undefined;
  /** "hai-duong" or "hai-duong.chi-linh"; taken from the issuer's id when left out. */
  area?: string | undefined;
  /** Date of the document as far as it is known: "2020", "2020-03", "2020-03-31". */
  on?: string | undefined;
  /** Names that the document itself explains or uses. */
  shortNames?: readonly ShortName[] | undefined;
}
