import { z } from 'zod';
import { readCursor } from '../sql/cursor.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from '../sql/page.js';
import type { Store } from '../store.js';

export interface ImportSummary {
  importId: number;
  startedAt: string;
  finishedAt: string | null;
  startedBy: string;
  startedFrom: string;
  total: number;
  failed: number;
  pending: number;
}

/** All imports, the latest first. */
export async function listImports({ db }: Store, page: Page = {}): Promise<PageOf<ImportSummary>> {
  const { total } = await db
    .selectFrom('imports')
    .select(({ fn }) => fn.countAll<number>().as('total'))
    .executeTakeFirstOrThrow();
  const after = readCursor(page.after, z.tuple([z.int()]));
  const rows = await db
    .selectFrom((from) =>
      from
        .selectFrom('imports')
        .selectAll()
        .$if(after !== undefined, (query) => query.where('id', '<', after?.[0] ?? 0))
        .orderBy('id', 'desc')
        .limit(rowsToAsk(page))
        .as('shown'),
    )
    .leftJoin('import_files', 'import_files.import_id', 'shown.id')
    .select(({ fn }) => [
      'shown.id as importId',
      'shown.started_at as startedAt',
      'shown.finished_at as finishedAt',
      'shown.started_by as startedBy',
      'shown.started_from as startedFrom',
      fn.count<number>('import_files.path').as('total'),
      fn.count<number>('import_files.path').filterWhere('outcome', '=', 'failed').as('failed'),
      fn.count<number>('import_files.path').filterWhere('outcome', 'is', null).as('pending'),
    ])
    .groupBy(['shown.id', 'shown.started_at', 'shown.finished_at', 'shown.started_by', 'shown.started_from'])
    .orderBy('shown.id', 'desc')
    .execute();
  const { rows: items, next } = cutPage(rows, page, ({ importId }) => [importId]);
  return { total, items, next };
}
