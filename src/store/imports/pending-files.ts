import type { ImportOutcome } from './import-outcome.js';
import type { Store } from '../store.js';

/** Positions of the files that wait for their outcome. */
export async function pendingPositions({ db }: Store, importId: number): Promise<number[]> {
  const rows = await db
    .selectFrom('import_files')
    .select('position')
    .where('import_id', '=', importId)
    .where('outcome', 'is', null)
    .orderBy('position')
    .execute();
  return rows.map(({ position }) => position);
}

export interface FileOutcome {
  position: number;
  path: string;
  outcome: ImportOutcome;
}

/** Outcomes of these files, in the order in which they came. */
export async function fileOutcomes({ db }: Store, importId: number, positions: readonly number[]): Promise<FileOutcome[]> {
  if (positions.length === 0) return [];
  return db
    .selectFrom('import_files')
    .select(['position', 'path', 'outcome'])
    .where('import_id', '=', importId)
    .where('position', 'in', positions)
    .where('outcome', 'is not', null)
    .$narrowType<{ outcome: ImportOutcome }>()
    .orderBy('entered_at')
    .orderBy('position')
    .execute();
}

export async function countFiles({ db }: Store, importId: number): Promise<number> {
  const { count } = await db
    .selectFrom('import_files')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('import_id', '=', importId)
    .executeTakeFirstOrThrow();
  return count;
}
