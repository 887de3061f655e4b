import { KehoachError } from '../../errors/kehoach-error.js';
import { fill } from '../../messages/fill.js';
import { exportWords } from '../../messages/sheets.js';
import { exportFormats, exportStore } from '../../questions/export/export-store.js';
import { exportSubjects } from '../../questions/export/subjects.js';
import { defineCommand } from '../command.js';
import { parseChoice } from '../parse-choice.js';
import { planFilter, planFilterOptions } from '../plan-filter.js';
import { refuseWorkbookOnScreen } from '../print-answer.js';
import { withExistingStore } from '../with-store.js';
import { streamOutput } from '../stream-output.js';

/** What the store holds, as files that other programs open. */
export const exportCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: {
    format: { type: 'string', hint: exportFormats.join('|') },
    what: { type: 'string', hint: exportSubjects.join('|') },
    output: { type: 'string', hint: 'FILE' },
    plan: { type: 'string', hint: 'PLAN' },
    ...planFilterOptions,
  },
  async run({ options, config, language, terminal }) {
    const { format: name, what, output, plan } = options;
    if (name === undefined)
      throw new KehoachError('argument-missing', { command: 'export', argument: `--format ${exportFormats.join('|')}` });
    const format = parseChoice('format', name, exportFormats);
    const subject = what === undefined ? undefined : parseChoice('what', what, exportSubjects);
    refuseWorkbookOnScreen({ xlsx: format === 'xlsx', ...(output !== undefined && { output }) }, terminal);
    const count = await withExistingStore(config, async (store) => {
      const exported = await exportStore(store, { format, what: subject, plan, filter: planFilter(options), language });
      await streamOutput(exported.chunks, output, terminal);
      return exported.count;
    });
    if (output !== undefined) terminal.err(`${fill(exportWords.written[language], { count: count.rows, file: output })}\n`);
    if (count.undated > 0) terminal.err(`${fill(exportWords.undated[language], { count: count.undated })}\n`);
    return 0;
  },
});
