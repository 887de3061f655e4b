import { choiceCell, listCell, loadCsv } from '../load-csv.js';

/** Words before a date that say how it bounds the work, all of one meaning. */
export interface DeadlineLead {
  readonly words: readonly string[];
  /** Up to two of these may follow: "chậm nhất là vào". */
  readonly tails: readonly string[];
  readonly bound?: 'by' | 'after';
  /** Whether the day itself counts; where there is a bound. */
  readonly inclusive?: boolean;
  /** "until" may close a range, "inside" sets no bound. */
  readonly lead?: 'until' | 'inside' | 'other';
  readonly approximate?: true;
}

/** Where the words of two are the same, the first counts. */
export function deadlineLeads(): DeadlineLead[] {
  return loadCsv('deadline-leads.csv').map((row) => {
    const bound = choiceCell(row['bound'], ['by', 'after'] as const);
    const lead = choiceCell(row['lead'], ['until', 'inside', 'other'] as const);
    return {
      words: listCell(row['words']),
      tails: listCell(row['tails']),
      ...(bound ? { bound, inclusive: row['inclusive'] === 'yes' } : {}),
      ...(lead ? { lead } : {}),
      ...(row['approximate'] === 'yes' ? { approximate: true } : {}),
    };
  });
}
