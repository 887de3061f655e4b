import { DEFAULT_LIMIT, type Page, type PageOf } from './page.js';
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
export async function listImports({ db }: Store, { limit = DEFAULT_LIMIT, offset = 0 }: Page = {}): Promise<PageOf<ImportSummary>> {
  const { total } = await db.selectFrom('imports').select(({ fn }) => fn.countAll<number>().as('total')).executeTakeFirstOrThrow();
  const items = await db
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
    .orderBy('imports.id', 'desc')
    .limit(limit)
    .offset(offset)
    .execute();
  return { total, items };
}
