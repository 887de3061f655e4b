import { labels } from '../../messages/labels.js';
import { countPlans, type CitationFilter, type CitingPlan } from '../../questions/instruments/cites.js';
import { formatDay } from '../../wording/format-day.js';
import { planLines, shortId } from '../output/plan-label.js';
import { renderTable } from '../output/table.js';
import type { List } from '../print-list.js';
import type { ListSurroundings } from './list-surroundings.js';

export function citingPlansList(filter: CitationFilter, { language, terminal }: ListSurroundings): List<CitingPlan> {
  const heads = [labels.id, labels.plan, labels.issuedOn].map((head) => ({ head: head[language] }));
  const counts = [labels.instrument, labels.mentions].map((head) => ({ head: head[language], align: 'right' as const }));
  return {
    name: 'plans',
    ask: (store, page) => countPlans(store, filter, page),
    csvColumns: ['id', 'number', 'issuer', 'title', 'issuedOn', 'file', 'instruments', 'mentions'],
    toCsvRow: ({ plan, ...sums }) => ({ ...plan, issuer: plan.issuer?.name, file: plan.fileName, ...sums }),
    toText: (plans) => {
      const rows = plans.map(({ plan, instruments, mentions }) => [
        shortId(plan.id),
        planLines(plan),
        plan.issuedOn ? formatDay(plan.issuedOn, language) : '',
        String(instruments),
        String(mentions),
      ]);
      return renderTable([...heads, ...counts], rows, terminal);
    },
  };
}
