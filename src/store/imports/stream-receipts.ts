import { loadPlanNames } from '../plans/load-plan-names.js';
import { mentionedPlans, receiptFile } from './load-receipt.js';
import type { ReceiptFile } from './receipt.js';
import type { Store } from '../store.js';

/** A file of an import with what became of it. */
export interface ReceivedFile extends ReceiptFile {
  importId: number;
  /** ISO 8601 in UTC. */
  startedAt: string;
  startedBy: string;
}

const FILES_AT_ONCE = 500;

/** Every file of every import, the latest import first; fetched as they are taken. */
export async function* streamReceipts(store: Store): AsyncGenerator<ReceivedFile[]> {
  let after: { import_id: number; position: number } | undefined;
  do {
    const rows = await nextFiles(store, after);
    const names = await loadPlanNames(store, rows.flatMap(mentionedPlans));
    yield rows.flatMap((row) =>
      receiptFile(row, names).map((file) => ({ importId: row.import_id, startedAt: row.started_at, startedBy: row.started_by, ...file })),
    );
    after = rows.length === FILES_AT_ONCE ? rows.at(-1) : undefined;
  } while (after);
}

async function nextFiles({ db }: Store, after: { import_id: number; position: number } | undefined) {
  const all = db.selectFrom('import_files').innerJoin('imports', 'imports.id', 'import_files.import_id');
  const wanted = after
    ? all
        .where('import_id', '<=', after.import_id) // by which the index begins where the last page has ended
        .where((where) => where.or([where('import_id', '<', after.import_id), where('position', '>', after.position)]))
    : all;
  return wanted
    .selectAll('import_files')
    .select(['imports.started_at', 'imports.started_by'])
    .orderBy('import_id', 'desc')
    .orderBy('position')
    .limit(FILES_AT_ONCE)
    .execute();
}
