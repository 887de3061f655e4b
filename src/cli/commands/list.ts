import { labels } from '../../messages/labels.js';
import type { Language } from '../../messages/language.js';
import { listPlans, type PlanSummary } from '../../questions/plans/list-plans.js';
import { defineCommand } from '../command.js';
import { formatDay } from '../../wording/format-day.js';
import { planLines, shortId } from '../output/plan-label.js';
import { renderTable } from '../output/table.js';
import { planFilter, planFilterOptions } from '../plan-filter.js';
import { listOptions, printList } from '../print-list.js';
import type { Terminal } from '../terminal.js';

/** The plans of the store, a line each. */
export const listCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: { ...planFilterOptions, ...listOptions },
  async run({ options, config, language, terminal }) {
    const filter = planFilter(options);
    await printList(
      {
        name: 'plans',
        ask: (store, page) => listPlans(store, filter, page),
        csvColumns: CSV_COLUMNS,
        toCsvRow: planRow,
        toText: (plans) => plansToTable(plans, language, terminal),
      },
      options,
      { config, language, terminal },
    );
    return 0;
  },
});

const CSV_COLUMNS = [
  'id',
  'number',
  'issuer',
  'issuerId',
  'title',
  'issuedOn',
  'start',
  'end',
  'tasks',
  'citations',
  'status',
  'file',
] as const;

function planRow({
  id,
  number,
  issuer,
  title,
  issuedOn,
  period,
  taskCount,
  citationCount,
  status,
  fileName,
}: PlanSummary): Record<string, unknown> {
  return {
    id,
    number,
    issuer: issuer?.name,
    issuerId: issuer?.id,
    title,
    issuedOn,
    start: period?.start,
    end: period?.end,
    tasks: taskCount,
    citations: citationCount,
    status,
    file: fileName,
  };
}

function plansToTable(plans: readonly PlanSummary[], language: Language, terminal: Terminal): string {
  const { id, plan: planHead, issuedOn, tasks, citations } = labels;
  const columns = [
    ...[id, planHead, issuedOn].map((head) => ({ head: head[language] })),
    ...[tasks, citations].map((head) => ({ head: head[language], align: 'right' as const })),
  ];
  const rows = plans.map((plan) => [
    shortId(plan.id),
    planLines(plan),
    plan.issuedOn ? formatDay(plan.issuedOn, language) : '',
    String(plan.taskCount),
    String(plan.citationCount),
  ]);
  return renderTable(columns, rows, terminal);
}
