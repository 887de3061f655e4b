import { searchPlans, type SearchFilter } from '../../questions/search/search-plans.js';
import { whereGiven } from '../../questions/conditions/where-given.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { renderSearch } from '../output/render-search.js';
import { parseCount } from '../parse-count.js';
import { parseYear } from '../parse-year.js';
import { contentOptions, parseStatus, planOptions } from '../plan-filter.js';
import { withExistingStore } from '../with-store.js';

const SHOWN = 20;

/** Full text of sections and tasks. */
export const searchCommand = defineCommand({
  operands: { usage: '[WORDS…]', least: 0, most: Infinity },
  options: {
    plan: { type: 'string', hint: 'PLAN' },
    ...planOptions,
    year: { type: 'string', hint: 'YEAR' },
    unit: { type: 'string', hint: 'UNIT' },
    ...contentOptions,
    limit: { type: 'string', hint: 'N' },
    after: { type: 'string', hint: 'NEXT' },
    json: { type: 'boolean' },
  },
  async run({
    operands,
    options: { plan, body, province, year, period, unit, due, issue, status, limit, after, json },
    config,
    language,
    terminal,
  }) {
    const filter: SearchFilter = {
      plan,
      issuer: body,
      province,
      year: whereGiven(year, parseYear),
      period,
      unit,
      due,
      issue,
      status: whereGiven(status, parseStatus),
    };
    const page = { limit: limit === undefined ? SHOWN : parseCount('--limit', limit), ...(after !== undefined && { after }) };
    const found = await withExistingStore(config, (store) => searchPlans(store, operands.map(asPhrase).join(' '), filter, page));
    if (json) printJson(found, terminal);
    else terminal.out(renderSearch(found, language, terminal));
    return 0;
  },
});

/** The shell takes the quotation marks away that a person has typed. */
function asPhrase(operand: string): string {
  return /\s/u.test(operand) && !/["“”]/u.test(operand) ? `"${operand}"` : operand;
}
