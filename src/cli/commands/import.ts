import { importFiles } from '../../../pipelines/import-files.js';
import { readPlan } from '../../../pipelines/read-plan.js';
import { packageVersion } from '../../config/package.js';
import { fill } from '../../messages/fill.js';
import { receiptWords } from '../../messages/receipt.js';
import { openOriginals } from '../../originals/open-originals.js';
import { originalsLocation } from '../../originals/originals-location.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { receiptToCsv } from '../output/receipt-csv.js';
import { renderReceipt } from '../output/render-receipt.js';
import { startProgress } from '../output/progress.js';
import { hasStore, withStore } from '../with-store.js';

/** Files and folders into the store; the receipt. */
export const importCommand = defineCommand({
  operands: { usage: 'PATH…', least: 1, most: Infinity },
  options: { 'allow-secret': { type: 'boolean' }, json: { type: 'boolean' }, csv: { type: 'boolean' } },
  async run({ operands, options, config, language, terminal }) {
    if (!hasStore(config)) terminal.err(`${fill(receiptWords.creating[language], { store: config.store })}\n`);
    const originals = openOriginals(originalsLocation(config.store, config.originals));
    const progress = startProgress(language, terminal);
    const receipt = await withStore(config, (store, signal) =>
      importFiles(store, originals, operands, {
        read: readPlan,
        version: packageVersion,
        maxFileBytes: config.maxFileBytes,
        allowSecret: options['allow-secret'] ?? false,
        onProgress: progress.show,
        signal,
      }),
    ).finally(progress.stop);
    if (options.json) printJson(receipt, terminal);
    else if (options.csv) terminal.out(receiptToCsv(receipt, language));
    else terminal.out(renderReceipt(receipt, language, terminal));
    if (receipt.pending > 0) return 130;
    return receipt.counts.failed > 0 ? 3 : 0;
  },
});
