/** What becomes of a file. The outcomes of an import add up to the files that were considered. */
export const importOutcomes = ['new', 'duplicate', 'revised', 'rendition', 'other', 'failed'] as const;

export type ImportOutcome = (typeof importOutcomes)[number];

/**
 * Why a file that was read had its outcome. A failed one has a code of the
 * error table instead.
 */
export const outcomeReasons = [
  /** duplicate: the very bytes are in the store. */
  'same-bytes',
  /** duplicate: the very bytes were in the store, read by an older extractor; the record is now today's. */
  'read-again',
  /** revised: same issuer, number, symbol and year, other content. */
  'other-content',
  /** rendition: same plan, same content, other bytes. */
  'same-content',
  /** new: without a number, but title, issuer and period are those of another plan. */
  'possibly-revised',
  /** other: its type is known and is none of a plan. */
  'not-a-plan',
  /** other: what kind of document it is could not be told. */
  'type-unknown',
] as const;

export type OutcomeReason = (typeof outcomeReasons)[number];
