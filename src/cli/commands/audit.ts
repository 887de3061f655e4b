import { deedWords } from '../../messages/deeds.js';
import { listDeedsOf } from '../../questions/list-deeds-of.js';
import { defineCommand } from '../command.js';
import { deedList } from '../lists/deeds.js';
import { parseChoice } from '../parse-choice.js';
import { listOptions, printList } from '../print-list.js';

/** Who did what, the latest first; of one plan too, also when it is gone. */
export const auditCommand = defineCommand({
  operands: { usage: '[PLAN]', least: 0, most: 1 },
  options: { by: { type: 'string', hint: 'NAME' }, action: { type: 'string', hint: 'ACTION' }, ...listOptions },
  async run({ operands: [plan], options: { by, action, ...options }, config, language, terminal }) {
    const filter = { by, action: action === undefined ? undefined : parseChoice('action', action, Object.keys(deedWords)) };
    const list = deedList((store, page) => listDeedsOf(store, plan, { ...filter, ...page }), { language, terminal });
    await printList(list, options, { config, language, terminal });
    return 0;
  },
});
