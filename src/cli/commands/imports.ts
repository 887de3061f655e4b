import { listImports } from '../../store/imports/list-imports.js';
import { loadReceipt } from '../../store/imports/load-receipt.js';
import { defineCommand } from '../command.js';
import { importsToCsv, renderImports } from '../output/render-imports.js';
import { printJson } from '../output/json.js';
import { printReceipt } from '../output/print-receipt.js';
import { parseImportId } from '../parse-import-id.js';
import { withExistingStore } from '../with-store.js';

/** What was imported when; with a number, that import's receipt once more. */
export const importsCommand = defineCommand({
  operands: { usage: '[NUMBER]', least: 0, most: 1 },
  options: { json: { type: 'boolean' }, csv: { type: 'boolean' } },
  async run({ operands: [number], options, config, language, terminal }) {
    if (number !== undefined) {
      const receipt = await withExistingStore(config, (store) => loadReceipt(store, parseImportId(number)));
      printReceipt(receipt, options, language, terminal);
      return 0;
    }
    const { total, items } = await withExistingStore(config, (store) => listImports(store, { limit: Number.MAX_SAFE_INTEGER }));
    if (options.json) printJson({ total, imports: items }, terminal);
    else if (options.csv) terminal.out(importsToCsv(items));
    else terminal.out(renderImports(items, language, terminal));
    return 0;
  },
});
