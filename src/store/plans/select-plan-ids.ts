import compareVersions from 'semver/functions/compare.js';
import type { Store } from '../store.js';

/** The ids of all files in the store, in every version, in their order. */
export async function selectPlanIds({ db }: Store): Promise<string[]> {
  const rows = await db.selectFrom('plans').select('id').orderBy('id').execute();
  return rows.map(({ id }) => id);
}

/** Of those that an older version of the extractor read. */
export async function selectOutdatedIds({ db }: Store, version: string): Promise<string[]> {
  const versions = await db.selectFrom('plans').select('extractor_version').distinct().execute();
  const older = versions.map((row) => row.extractor_version).filter((other) => compareVersions(other, version) < 0);
  const rows = await db
    .selectFrom('plans')
    .select('id')
    .where((where) => where('extractor_version', '=', where.fn.any(where.val(older))))
    .orderBy('id')
    .execute();
  return rows.map(({ id }) => id);
}

/** Paths that failed when they were last imported on this host. */
export async function selectFailedPaths({ db }: Store, host: string): Promise<string[]> {
  const latest = db
    .selectFrom('import_files')
    .innerJoin('imports', 'imports.id', 'import_files.import_id')
    .select(['import_files.path', 'import_files.outcome'])
    .where('imports.started_from', '=', host)
    .where('import_files.outcome', 'is not', null)
    .distinctOn('import_files.path')
    .orderBy('import_files.path')
    .orderBy('import_files.import_id', 'desc');
  const rows = await db.selectFrom(latest.as('latest')).select('path').where('outcome', '=', 'failed').orderBy('path').execute();
  return rows.map(({ path }) => path);
}
