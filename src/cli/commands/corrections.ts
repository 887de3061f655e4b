import { KehoachError } from '../../errors/kehoach-error.js';
import { pathOf } from '../../corrections/correction.js';
import { custodyWords } from '../../messages/custody.js';
import { fill } from '../../messages/fill.js';
import { listCorrections } from '../../questions/plans/list-corrections.js';
import { thisActor } from '../../store/audit-trail.js';
import { undoCorrection } from '../../store/saving/correct-plan.js';
import type { Store } from '../../store/store.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { renderCorrections } from '../output/render-corrections.js';
import { withExistingStore } from '../with-store.js';

/** What persons put right, and how it stands to what is read today; takes one back. */
export const correctionsCommand = defineCommand({
  operands: { usage: '[PLAN]', least: 0, most: 1 },
  options: { undo: { type: 'string', hint: 'NUMBER' }, by: { type: 'string', hint: 'NAME' }, json: { type: 'boolean' } },
  async run({ operands: [plan], options: { undo, by, json }, config, language, terminal }) {
    if (undo !== undefined) {
      const { id, ...correction } = await withExistingStore(config, (store) => takeBack(store, undo, by));
      terminal.err(`${fill(custodyWords.undone[language], { correction: id, path: pathOf(correction) })}\n`);
    }
    const corrections = await withExistingStore(config, (store) => listCorrections(store, plan));
    if (json) printJson(corrections, terminal);
    else terminal.out(renderCorrections(corrections, language, terminal));
    return 0;
  },
});

async function takeBack(store: Store, number: string, by: string | undefined) {
  const undone = /^\d{1,15}$/u.test(number) ? await undoCorrection(store, Number(number), thisActor(by)) : undefined;
  if (!undone) throw new KehoachError('correction-not-found', { correction: number });
  return undone;
}
