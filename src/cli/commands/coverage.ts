import { planCoverage } from '../../questions/coverage/plan-coverage.js';
import { coverageAnswer } from '../../wording/answers/coverage-answer.js';
import { defineCommand } from '../command.js';
import { renderCoveragePage } from '../output/html/coverage-page.js';
import { renderCoverage } from '../output/render-coverage.js';
import { answerOptions, printAnswer, refuseWorkbookOnScreen } from '../print-answer.js';
import { streamOutput } from '../stream-output.js';
import { withExistingStore } from '../with-store.js';

/** Whether subordinate plans take up what a plan gives them to do. */
export const coverageCommand = defineCommand({
  operands: { usage: 'PARENT [CHILD…]', least: 1, most: Number.MAX_SAFE_INTEGER },
  options: { html: { type: 'boolean' }, ...answerOptions },
  async run({ operands: [parent = '', ...children], options, config, language, terminal }) {
    refuseWorkbookOnScreen(options, terminal);
    const coverage = await withExistingStore(config, (store) => planCoverage(store, parent, children));
    if (options.html) await streamOutput([renderCoveragePage(coverage, language)], options.output, terminal);
    else
      await printAnswer(
        coverage,
        { answer: (found) => coverageAnswer(found, language), words: (found) => renderCoverage(found, language, terminal) },
        options,
        terminal,
      );
    return 0;
  },
});
