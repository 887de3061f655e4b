import type { PlanName } from '../../store/plans/plan-name.js';

/** Who should have sent a plan against what came, as plain data. */
export interface RosterReport {
  rows: RosterRow[];
  /** Plans of units that the roster does not name. */
  unlisted: PlanName[];
  counts: Record<RosterStatus, number>;
}

/** "unclear": it is not known which unit is meant, so nothing can be said of its plan. */
export const rosterStatuses = ['sent', 'late', 'missing', 'sent-twice', 'unclear'] as const;
export type RosterStatus = (typeof rosterStatuses)[number];

export interface RosterRow {
  /** Of the file, from 1. */
  line: number;
  /** As written. */
  unit: string;
  /** As written; null: none is asked for. */
  deadline: string | null;
  /** The issuer that is taken for the unit; null where none is. */
  agency: RosterAgency | null;
  /** "doubtful": by likeness of names alone, or one of several: a person should look. "none": the words name no unit that is known. */
  match: 'certain' | 'doubtful' | 'none';
  /** Others that may be meant. */
  candidates: RosterAgency[];
  status: RosterStatus;
  /** What the unit sent, the earliest first. */
  plans: PlanName[];
  doubts: RosterDoubt[];
}

/**
 * "date-unknown": the plan does not say on which day it was made, so it may be
 * late; "deadline-unread": the cell names no day; "listed-twice": another row
 * names the same unit.
 */
export type RosterDoubt = 'date-unknown' | 'deadline-unread' | 'listed-twice';

export interface RosterAgency {
  id: string | null;
  name: string;
}
