import { z } from 'zod';
import { readCursor } from './cursor.js';
import { cutPage, rowsToAsk, type Page, type PageOf } from './page.js';
import type { Store } from './store.js';

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
  const { total } = await db.selectFrom('imports').select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const after = readCursor(page.after, z.tuple([z.number()]));
  const rows = await db
    .selectFrom('imports')
    .leftJoin('import_files', 'import_files.import_id', 'imports.id')
    .select(({ fn }) => [
      'imports.id as importId',
      'imports.started_at as startedAt',
      'imports.finished_at as finishedAt',
      'imports.started_by as startedBy',
      'imports.started_from as startedFrom',
      fn.count<number>('import_files.path').as('total'),
      fn.count<number>('import_files.path').filterWhere('outcome', '=', 'failed').as('failed'),
      fn.count<number>('import_files.path').filterWhere('outcome', 'is', null).as('pending'),
    ])
    .groupBy('imports.id')
    .$if(after !== undefined, (query) => query.where('imports.id', '<', after?.[0] ?? 0))
    .orderBy('imports.id', 'desc')
    .limit(rowsToAsk(page))
    .execute();
  const { rows: items, next } = cutPage(rows, page, ({ importId }) => [importId]);
  return { total, items, next };
}
