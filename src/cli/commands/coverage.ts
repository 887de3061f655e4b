import { KehoachError } from '../../errors/kehoach-error.js';
import { planCoverage } from '../../questions/coverage/plan-coverage.js';
import { defineCommand } from '../command.js';
import { writeWorkbook } from '../../writers/xlsx/write-workbook.js';
import { coverageSheets } from '../output/coverage-sheets.js';
import { renderCoveragePage } from '../output/html/coverage-page.js';
import { printJson } from '../output/json.js';
import { renderCoverage } from '../output/render-coverage.js';
import { streamOutput } from '../stream-output.js';
import { withExistingStore } from '../with-store.js';

/** Whether subordinate plans take up what a plan gives them to do. */
export const coverageCommand = defineCommand({
  operands: { usage: 'PARENT [CHILD…]', least: 1, most: Number.MAX_SAFE_INTEGER },
  options: { json: { type: 'boolean' }, html: { type: 'boolean' }, xlsx: { type: 'boolean' }, output: { type: 'string', hint: 'FILE' } },
  async run({ operands: [parent = '', ...children], options: { json, html, xlsx, output }, config, language, terminal }) {
    if (xlsx && output === undefined && terminal.isInteractive.stdout) throw new KehoachError('output-missing', { format: 'xlsx' });
    const coverage = await withExistingStore(config, (store) => planCoverage(store, parent, children));
    if (xlsx) await streamOutput(writeWorkbook(coverageSheets(coverage, language)), output, terminal);
    else if (html) await streamOutput([renderCoveragePage(coverage, language)], output, terminal);
    else if (json) printJson(coverage, terminal);
    else terminal.out(renderCoverage(coverage, language, terminal));
    return 0;
  },
});
