import { planCoverage } from '../../questions/coverage/plan-coverage.js';
import { defineCommand } from '../command.js';
import { renderCoveragePage } from '../output/html/coverage-page.js';
import { printJson } from '../output/json.js';
import { printOrWrite } from '../output/print-or-write.js';
import { renderCoverage } from '../output/render-coverage.js';
import { withExistingStore } from '../with-store.js';

/** Whether subordinate plans take up what a plan gives them to do. */
export const coverageCommand = defineCommand({
  operands: { usage: 'PARENT [CHILD…]', least: 1, most: Number.MAX_SAFE_INTEGER },
  options: { json: { type: 'boolean' }, html: { type: 'boolean' }, output: { type: 'string', hint: 'FILE' } },
  async run({ operands: [parent = '', ...children], options: { json, html, output }, config, language, terminal }) {
    const coverage = await withExistingStore(config, (store) => planCoverage(store, parent, children));
    if (html) await printOrWrite(renderCoveragePage(coverage, language), output, terminal);
    else if (json) printJson(coverage, terminal);
    else terminal.out(renderCoverage(coverage, language, terminal));
    return 0;
  },
});
