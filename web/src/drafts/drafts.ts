import { leavingGuard } from '../states/leaving-guard.js';

/** A correction that is being typed. */
export interface Draft {
  path: string;
  value: string;
  note: string;
}

const kept = new Map<string, Draft>();
const guard = leavingGuard();

/** What was typed and is not saved yet, by what it is to put right: it is found again by whoever looks at something else meanwhile. */
export const drafts = {
  find: (of: string): Draft | undefined => kept.get(of),
  keep(of: string, draft: Draft): void {
    kept.set(of, draft);
    guard(true);
  },
  drop(of: string): void {
    kept.delete(of);
    guard(kept.size > 0);
  },
  clear(): void {
    kept.clear();
    guard(false);
  },
};
