import { readPlan } from '../../../pipelines/read-plan.js';
import { asKehoachError } from '../../errors/describe-error.js';
import { defineCommand, type ExitCode } from '../command.js';
import { printJson } from '../output/json.js';
import { readFileWithin } from '../../originals/read-file.js';
import { reportError } from '../report-error.js';

/** Prints the record of each file; stores nothing. */
export const extractCommand = defineCommand({
  operands: { usage: 'FILE…', least: 1, most: Infinity },
  options: {},
  async run({ operands, config, language, terminal }) {
    let exitCode: ExitCode = 0;
    for (const file of operands) {
      try {
        const record = await readPlan(await readFileWithin(file, config.maxFileBytes));
        if (operands.length === 1) printJson(record, terminal);
        else terminal.out(`${JSON.stringify(record)}\n`);
      } catch (error) {
        await reportError(asKehoachError(error).with({ file }), language, terminal);
        exitCode = 3;
      }
    }
    return exitCode;
  },
});
