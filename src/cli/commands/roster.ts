import { readFileWithin } from '../../originals/read-file.js';
import { compareRoster } from '../../questions/roster/compare-roster.js';
import { rosterAnswer } from '../../wording/answers/roster-answer.js';
import { defineCommand } from '../command.js';
import { renderRoster } from '../output/render-roster.js';
import { planOptions } from '../plan-filter.js';
import { answerOptions, printAnswer, refuseWorkbookOnScreen } from '../print-answer.js';
import { withExistingStore } from '../with-store.js';

/** Who should have sent a plan against what came. */
export const rosterCommand = defineCommand({
  operands: { usage: 'FILE.csv', least: 1, most: 1 },
  options: { period: planOptions.period, province: planOptions.province, ...answerOptions },
  async run({ operands: [file = ''], options, config, language, terminal }) {
    refuseWorkbookOnScreen(options, terminal);
    const { period, province } = options;
    const bytes = await readFileWithin(file, config.maxFileBytes);
    const report = await withExistingStore(config, (store) => compareRoster(store, bytes, file, { period, province }));
    await printAnswer(
      report,
      { answer: (found) => rosterAnswer(found, language), words: (found) => renderRoster(found, language, terminal) },
      options,
      terminal,
    );
    return 0;
  },
});
