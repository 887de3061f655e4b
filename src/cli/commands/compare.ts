import { comparePlans } from '../../questions/compare/compare-plans.js';
import { comparisonAnswer } from '../../wording/answers/comparison-answer.js';
import { defineCommand } from '../command.js';
import { renderComparisonPage } from '../output/html/comparison-page.js';
import { renderComparison } from '../output/render-comparison.js';
import { answerOptions, printAnswer, refuseWorkbookOnScreen } from '../print-answer.js';
import { streamOutput } from '../stream-output.js';
import { withExistingStore } from '../with-store.js';

/** What differs between two plans. */
export const compareCommand = defineCommand({
  operands: { usage: 'PLAN PLAN', least: 2, most: 2 },
  options: { html: { type: 'boolean' }, ...answerOptions },
  async run({ operands: [a = '', b = ''], options, config, language, terminal }) {
    refuseWorkbookOnScreen(options, terminal);
    const comparison = await withExistingStore(config, (store) => comparePlans(store, a, b));
    if (options.html) await streamOutput([renderComparisonPage(comparison, language)], options.output, terminal);
    else
      await printAnswer(
        comparison,
        { answer: (found) => comparisonAnswer(found, language), words: (found) => renderComparison(found, language, terminal) },
        options,
        terminal,
      );
    return 0;
  },
});
