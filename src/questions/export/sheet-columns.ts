import type { AssignmentRole, Deadline, Task } from '../../../schemas/index.js';
import { describeOutcome } from '../../errors/describe-outcome.js';
import { describeProvision } from '../../knowledge/instruments/describe-provision.js';
import { documentTypes } from '../../knowledge/instruments/document-types.js';
import { roleWords } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import { outcomeWords } from '../../messages/outcomes.js';
import { functionWords } from '../../messages/sheets.js';
import { lastDay } from '../../store/tasks/due-days.js';
import type { PlanName } from '../../store/plans/plan-name.js';
import type { ReceiptFile } from '../../store/imports/receipt.js';
import { exportColumn as column, type ExportColumn } from './export-column.js';
import type { Citation, ExportedTask, PlanSummary, ReceivedFile } from './exported-rows.js';
import { issuerName } from './issuer-name.js';

export const taskColumns: readonly ExportColumn<ExportedTask>[] = [
  column('planNumber', 16, ({ plan }) => plan.number),
  column('planIssuer', 24, ({ plan }) => plan.issuer?.name ?? null),
  column('section', 9, ({ task }) => task.path),
  column('group', 22, ({ task }) => task.group ?? null),
  column('label', 7, ({ task }) => task.label),
  column('task', 60, ({ task }) => task.description.value),
  column('lead', 28, ({ task }) => unitsOf(task, 'lead')),
  column('partners', 32, ({ task }) => unitsOf(task, 'partner')),
  column('otherUnits', 24, ({ task }, language) => otherUnits(task, language)),
  column('deadline', 28, ({ task }) => task.deadlines.map(({ raw }) => raw).join('; ')),
  column('start', 12, ({ task }) => earliest(task.deadlines), 'date'),
  column('end', 12, ({ task }) => latest(task.deadlines), 'date'),
  column('recurs', 18, ({ task }) => task.deadlines.flatMap(({ rrules }) => rrules ?? []).join('; ')),
  column('product', 30, ({ task }) => task.product?.value ?? null),
  column('form', 18, ({ task }) => task.form?.value ?? null),
  column('budget', 16, ({ task }) => task.budget?.value ?? null),
  column('note', 20, ({ task }) => task.note?.value ?? null),
  column('cites', 30, ({ references }) => references.map(({ raw }) => raw).join('; ')),
  column('planTitle', 40, ({ plan }) => plan.title),
  column('planIssuedOn', 12, ({ plan }) => plan.issuedOn, 'date'),
  ...fileColumns<ExportedTask>(({ plan }) => plan),
];

export const planColumns: readonly ExportColumn<PlanSummary>[] = [
  column('planNumber', 16, ({ number }) => number),
  column('planIssuer', 30, ({ issuer }) => issuer?.name ?? null),
  column('planTitle', 60, ({ title }) => title),
  column('planIssuedOn', 12, ({ issuedOn }) => issuedOn, 'date'),
  column('periodStart', 12, ({ period }) => period?.start ?? null, 'date'),
  column('periodEnd', 12, ({ period }) => period?.end ?? null, 'date'),
  column('taskCount', 9, ({ taskCount }) => taskCount, 'number'),
  column('citationCount', 9, ({ citationCount }) => citationCount, 'number'),
  column('errors', 7, ({ issues }) => issues.error, 'number'),
  column('warnings', 7, ({ issues }) => issues.warning, 'number'),
  column('importedAt', 17, ({ importedAt }) => importedAt, 'instant'),
  ...fileColumns<PlanSummary>((plan) => plan),
];

export const referenceColumns: readonly ExportColumn<Citation>[] = [
  column('planNumber', 16, ({ plan }) => plan.number),
  column('planIssuer', 24, ({ plan }) => plan.issuer?.name ?? null),
  column('planIssuedOn', 12, ({ plan }) => plan.issuedOn, 'date'),
  column('documentType', 16, ({ documentType }) => documentTypes().bySlug(documentType)?.name ?? documentType),
  column('instrument', 22, ({ citation }) => citation),
  column('instrumentName', 30, ({ name }) => name),
  column('instrumentIssuer', 24, ({ issuer }) => issuer && issuerName(issuer)),
  column('instrumentYear', 7, ({ year }) => year, 'number'),
  column('provisions', 22, ({ provisions }) => provisions.map(describeProvision).join('; ')),
  column('role', 10, ({ function: role }, language) => functionWords[role]?.[language] ?? role),
  column('section', 9, ({ sectionPath }) => sectionPath),
  column('raw', 40, ({ raw }) => raw),
  column('sentence', 60, ({ sentence }) => sentence),
  column('instrumentId', 28, ({ instrumentId }) => instrumentId),
  column('planTitle', 40, ({ plan }) => plan.title),
  ...fileColumns<Citation>(({ plan }) => plan),
];

/** What became of a file. */
export const outcomeColumns: readonly ExportColumn<ReceiptFile>[] = [
  column('planFile', 40, ({ path }) => path),
  column('outcome', 14, ({ outcome }, language) => outcomeWords[outcome][language]),
  column('reason', 50, (file, language) => describeOutcome(file, language, ({ fileName }) => fileName).message),
  column('planNumber', 16, ({ plan }) => plan?.number ?? null),
  column('planIssuer', 24, ({ plan }) => plan?.issuer?.name ?? null),
  column('planTitle', 40, ({ plan }) => plan?.title ?? null),
  column('errors', 7, ({ issues }) => issues.error, 'number'),
  column('warnings', 7, ({ issues }) => issues.warning, 'number'),
  column('planId', 20, ({ plan }) => plan?.id ?? null),
];

export const receiptColumns: readonly ExportColumn<ReceivedFile>[] = [
  column('importId', 8, ({ importId }) => importId, 'number'),
  column('startedAt', 17, ({ startedAt }) => startedAt, 'instant'),
  column('startedBy', 14, ({ startedBy }) => startedBy),
  ...outcomeColumns,
];

/** By what a row is found again. */
export function fileColumns<Item>(planOf: (item: Item) => PlanName): ExportColumn<Item>[] {
  return [column('planFile', 30, (item) => planOf(item).fileName), column('planId', 20, (item) => planOf(item).id)];
}

function unitsOf({ assignments }: Task, wanted: AssignmentRole): string {
  return assignments.flatMap(({ role, agency }) => (role === wanted ? [agency.name] : [])).join('; ');
}

function otherUnits({ assignments }: Task, language: Language): string {
  const others = assignments.filter(({ role }) => role !== 'lead' && role !== 'partner');
  return others.map(({ role, agency }) => `${agency.name} (${roleWords[role][language]})`).join('; ');
}

/** Only what the words say; a bound that the plan's period gives is not theirs. */
function earliest(deadlines: readonly Deadline[]): string | null {
  return deadlines.flatMap(({ start }) => start ?? []).sort()[0] ?? null;
}

function latest(deadlines: readonly Deadline[]): string | null {
  return (
    deadlines
      .flatMap((deadline) => lastDay(deadline) ?? [])
      .sort()
      .at(-1) ?? null
  );
}
