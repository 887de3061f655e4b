import { basename } from 'node:path';
import type { PlanRecord, Section } from '../../../schemas/index.js';
import { foldKey } from '../../text/fold.js';
import type { PlansTable } from '../tables/plan-tables.js';
import { isCitation } from '../citations/citation-rows.js';
import type { ImportOrigin } from '../imports/import-origin.js';
import { contentFacets } from '../search/passage-facets.js';
import { numberText, planKeys, yearOf } from './plan-keys.js';
import type { IssueCounts } from '../imports/receipt.js';
import { withoutNul } from '../sql/without-nul.js';

/** What is known of a file and does not stand in it. */
export interface Envelope extends ImportOrigin {
  /** As given to the import, or below the folder as given. */
  path: string;
}

type EnvelopeColumns = Pick<PlansTable, 'file_name' | 'file_name_key' | 'path' | 'imported_by' | 'imported_from'>;
/** What is read from the file; the record as its text. */
export type RecordColumns = Omit<
  PlansTable,
  keyof EnvelopeColumns | 'id' | 'record' | 'extracted_record' | 'imported_at' | 'work_id' | 'version' | 'order_date' | 'province'
> & { record: string };

/** Only a kế hoạch is a plan; the others are kept as what they are. */
const PLAN = 'ke-hoach';

/** The columns that a new reading of the file renews. */
export function recordColumns(record: PlanRecord): RecordColumns {
  const { header, source } = record;
  const issues = countIssues(record);
  return withoutNul({
    record: JSON.stringify(record),
    extractor_version: record.extractor.version,
    media_type: source.mediaType,
    byte_size: source.byteSize,
    is_plan: header.documentType.value === PLAN,
    document_type: header.documentType.value,
    issuer_id: header.issuer?.value ?? null,
    issuer_name: header.issuer?.name ?? null,
    number: numberText(header),
    symbol: header.number?.symbol.value ?? null,
    title: header.title.value,
    issued_on: header.issuedOn?.value ?? null,
    year: yearOf(header),
    period_start: header.period?.value?.start ?? null,
    period_end: header.period?.value?.end ?? null,
    status: record.status,
    error_count: issues.error,
    warning_count: issues.warning,
    info_count: issues.info,
    section_count: countSections(record.sections),
    task_count: record.tasks.length,
    citation_count: record.references.filter(isCitation).length,
    facets: contentFacets(record),
    ...planKeys(record),
  });
}

export function envelopeColumns({ path, importedBy, importedFrom }: Envelope): EnvelopeColumns {
  const name = basename(path);
  return { file_name: name, file_name_key: foldKey(name), path, imported_by: importedBy, imported_from: importedFrom };
}

/** Those of the plan and of its tasks: what a person should look at. */
export function countIssues({ issues, tasks }: PlanRecord): IssueCounts {
  const all = [...issues, ...tasks.flatMap((task) => task.issues ?? [])];
  const count = (severity: keyof IssueCounts): number => all.filter((issue) => issue.severity === severity).length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

function countSections(sections: readonly Section[]): number {
  return sections.reduce((sum, { children }) => sum + 1 + countSections(children), 0);
}
