import { showPlan } from '../../questions/plans/show-plan.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { renderPlan } from '../output/render-plan.js';
import { withExistingStore } from '../with-store.js';

/** One plan to read: its head, outline, tasks and what is odd about it. */
export const showCommand = defineCommand({
  operands: { usage: 'PLAN', least: 1, most: 1 },
  options: { section: { type: 'string', hint: 'PATH' }, json: { type: 'boolean' } },
  async run({ operands: [name = ''], options: { section, json }, config, language, terminal }) {
    const shown = await withExistingStore(config, (store) => showPlan(store, name, section === undefined ? {} : { section }));
    if (!json) terminal.out(renderPlan(shown, { isWhole: section === undefined, language, terminal }));
    else if (section === undefined) printJson({ plan: shown.plan, envelope: shown.envelope, record: shown.record }, terminal);
    else printJson({ plan: shown.plan, envelope: shown.envelope, sections: shown.sections, tasks: shown.tasks }, terminal);
    return 0;
  },
});
