import { removePlan } from '../../../pipelines/remove-plan.js';
import { custodyWords as words } from '../../messages/custody.js';
import { fill } from '../../messages/fill.js';
import { openOriginals } from '../../originals/open-originals.js';
import { originalsLocation } from '../../originals/originals-location.js';
import { thisActor } from '../../store/audit-trail.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { planLabel } from '../output/plan-label.js';
import { withExistingStore } from '../with-store.js';

/** A plan out of the store, with its original; the audit trail keeps the fact. */
export const removeCommand = defineCommand({
  operands: { usage: 'PLAN', least: 1, most: 1 },
  options: { by: { type: 'string', hint: 'NAME' }, why: { type: 'string', hint: 'TEXT' }, json: { type: 'boolean' } },
  async run({ operands: [name = ''], options: { by, why, json }, config, language, terminal }) {
    const originals = openOriginals(originalsLocation(config.store, config.originals));
    const { plan, successor } = await withExistingStore(config, (store) => removePlan(store, originals, name, { ...thisActor(by), why }));
    if (json) printJson({ plan, successor }, terminal);
    else {
      terminal.out(`${fill(words.removed[language], { plan: planLabel(plan) })}\n`);
      if (successor) terminal.out(`${fill(words.successor[language], { plan: planLabel(successor) })}\n`);
    }
    return 0;
  },
});
