import { comparePlans } from '../../questions/compare/compare-plans.js';
import { defineCommand } from '../command.js';
import { renderComparisonPage } from '../output/html/comparison-page.js';
import { printJson } from '../output/json.js';
import { renderComparison } from '../output/render-comparison.js';
import { streamOutput } from '../stream-output.js';
import { withExistingStore } from '../with-store.js';

/** What differs between two plans. */
export const compareCommand = defineCommand({
  operands: { usage: 'PLAN PLAN', least: 2, most: 2 },
  options: { json: { type: 'boolean' }, html: { type: 'boolean' }, output: { type: 'string', hint: 'FILE' } },
  async run({ operands: [a = '', b = ''], options: { json, html, output }, config, language, terminal }) {
    const comparison = await withExistingStore(config, (store) => comparePlans(store, a, b));
    if (html) await streamOutput([renderComparisonPage(comparison, language)], output, terminal);
    else if (json) printJson(comparison, terminal);
    else terminal.out(renderComparison(comparison, language, terminal));
    return 0;
  },
});
