import { Readable } from 'node:stream';
import { z } from 'zod';
import { KehoachError } from '../../errors/kehoach-error.js';
import { exportStore, type ExportFormat } from '../../questions/export/export-store.js';
import { exportSubjects, type ExportSubject } from '../../questions/export/subjects.js';
import { fileOf } from '../answers/other-answers.js';
import type { App } from '../app.js';
import { tableTypes } from '../answer-file.js';
import { attachment } from '../attachment.js';
import { planFilterOf, planQuery, wordsQuery } from '../plan-query.js';
import { requestLanguage } from '../request-language.js';

interface ExportFile {
  format: ExportFormat;
  what?: ExportSubject;
  type: string;
}

/** "tasks.xlsx", "plans.csv" …: every subject as every table. */
const tables = exportSubjects.flatMap((what) =>
  (['xlsx', 'csv', 'jsonl'] as const).map((format) => [`${what}.${format}`, { what, format, type: tableTypes[format] }] as const),
);

const FILES: ReadonlyMap<string, ExportFile> = new Map<string, ExportFile>([
  ...tables,
  ['all.xlsx', { format: 'xlsx', type: tableTypes.xlsx }],
  ['deadlines.ics', { format: 'ics', type: 'text/calendar; charset=utf-8' }],
  ['citations.graphml', { format: 'graphml', type: 'application/xml' }],
  ['annotations.jsonl', { format: 'annotations', type: tableTypes.jsonl }],
]);

const params = z.object({ file: z.string().max(100) });
const response = {
  200: fileOf(
    `To be saved: ${[...FILES.keys()].join(', ')}`,
    [...FILES.values()].map(({ type }) => type),
  ),
};
const querystring = z.object({ ...planQuery, plan: wordsQuery });

/** What the store holds, as files, written as they are fetched. */
export function exportRoutes(app: App): void {
  app.get(
    '/exports/:file',
    { config: { needs: 'viewer', deed: 'export' }, schema: { params, querystring, response } },
    async (request, reply) => {
      const { file } = request.params;
      const { plan, ...filter } = request.query;
      const wanted = FILES.get(file);
      if (!wanted) throw new KehoachError('address-unknown', { address: request.url });
      const { format, what, type } = wanted;
      const { chunks } = await exportStore(request.store, {
        format,
        what,
        plan,
        filter: planFilterOf(filter),
        language: requestLanguage(request),
      });
      return attachment(reply, file, type).send(Readable.from(chunks));
    },
  );
}
