import { fill } from '../../messages/fill.js';
import { receiptWords } from '../../messages/receipt.js';
import { importFiles } from '../../queue/imports/import-files.js';
import { resumeImport } from '../../queue/imports/resume-import.js';
import { defineCommand } from '../command.js';
import { printReceipt, receiptExitCode } from '../output/print-receipt.js';
import { startProgress } from '../output/progress.js';
import { checkOperands } from '../parse-arguments.js';
import { parseImportId } from '../parse-import-id.js';
import { withEngine } from '../with-engine.js';
import { hasStore } from '../with-store.js';

const OPERANDS = { usage: 'PATH…', least: 1, most: Infinity };

/** Files and folders into the store; the receipt. */
export const importCommand = defineCommand({
  // None for --resume alone.
  operands: { usage: OPERANDS.usage, least: 0, most: Infinity },
  options: {
    resume: { type: 'boolean' },
    concurrency: { type: 'string', hint: 'N' },
    'allow-secret': { type: 'boolean' },
    json: { type: 'boolean' },
    csv: { type: 'boolean' },
  },
  async run({ operands, options, config, language, terminal }) {
    if (!options.resume) checkOperands('import', OPERANDS, operands);
    if (!hasStore(config)) terminal.err(`${fill(receiptWords.creating[language], { store: config.store })}\n`);
    const progress = startProgress(language, terminal);
    const receipt = await withEngine(config, options.concurrency, ({ store, originals, options: engine }) => {
      const run = { ...engine, onProgress: progress.show, onPage: progress.showPage };
      if (options.resume) return resumeImport(store, originals, importIdOf(operands), run);
      return importFiles(store, originals, operands, { ...run, allowSecret: options['allow-secret'] ?? false });
    }).finally(progress.stop);
    printReceipt(receipt, options, language, terminal);
    return receiptExitCode(receipt);
  },
});

function importIdOf([number]: readonly string[]): number | undefined {
  return number === undefined ? undefined : parseImportId(number);
}
