import type { PlanRecord } from '../../../schemas/index.js';
import { startReaders, type Readers } from '../../../pipelines/read-apart.js';
import { readPlan } from '../../../pipelines/read-plan.js';
import type { Config } from '../../config/config.js';
import { asKehoachError } from '../../errors/describe-error.js';
import { readFileWithin } from '../../originals/read-file.js';
import { defineCommand, type ExitCode } from '../command.js';
import { printJson } from '../output/json.js';
import { pageLine } from '../output/page-line.js';
import { filesAtOnce, readLimits } from '../read-limits.js';
import { reportError } from '../report-error.js';

/** Prints the record of each file; stores nothing. */
export const extractCommand = defineCommand({
  operands: { usage: 'FILE…', least: 1, most: Infinity },
  options: {},
  async run({ operands, config, language, terminal }) {
    let exitCode: ExitCode = 0;
    const line = pageLine(language, terminal);
    const readers = readersFor(operands, config);
    for (const file of operands) {
      try {
        const record = await read(file);
        if (operands.length === 1) printJson(record, terminal);
        else terminal.out(`${JSON.stringify(record)}\n`);
      } catch (error) {
        await reportError(asKehoachError(error).with({ file }), language, terminal);
        exitCode = 3;
      }
    }
    await readers.close();
    return exitCode;

    async function read(file: string): Promise<PlanRecord> {
      const onPage = (page: number, pageCount: number) => line.show(file, page, pageCount);
      return readers.read(await readFileWithin(file, config.maxFileBytes), { onPage }).finally(line.clear);
    }
  },
});

/** A file by itself may bring down this process: there is no other whose record would be lost. */
function readersFor(files: readonly string[], config: Config): Pick<Readers, 'read' | 'close'> {
  const processors = filesAtOnce(config);
  if (files.length > 1) return startReaders({ concurrency: 1, processors, ...readLimits(config) });
  const options = { ocr: config.ocr, processors, memoryLimitBytes: config.maxReadMemoryBytes };
  return { read: (bytes, { onPage } = {}) => readPlan(bytes, { ...options, ...(onPage && { onPage }) }), close: () => Promise.resolve() };
}
