import { correctPlan, type Assignment } from '../../../pipelines/correct-plan.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { listCorrectableFields } from '../../questions/plans/list-correctable-fields.js';
import { thisActor } from '../../store/audit-trail.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { renderCorrections, renderFields } from '../output/render-corrections.js';
import { withExistingStore } from '../with-store.js';

/** Puts right what was read wrongly; with a plan alone, what can be put right. */
export const correctCommand = defineCommand({
  operands: { usage: 'PLAN [PATH=VALUE…]', least: 1, most: Infinity },
  options: { by: { type: 'string', hint: 'NAME' }, why: { type: 'string', hint: 'TEXT' }, json: { type: 'boolean' } },
  async run({ operands: [plan = '', ...assignments], options: { by, why, json }, config, language, terminal }) {
    if (assignments.length === 0) {
      const fields = await withExistingStore(config, (store) => listCorrectableFields(store, plan));
      if (json) printJson(fields, terminal);
      else terminal.out(renderFields(fields, language, terminal));
      return 0;
    }
    const actor = { ...thisActor(by), why };
    const corrections = await withExistingStore(config, (store) => correctPlan(store, plan, assignments.map(parseAssignment), actor));
    if (json) printJson(corrections, terminal);
    else terminal.out(renderCorrections(corrections, language, terminal));
    return 0;
  },
});

/** "header.title=Kế hoạch …": the first "=" parts path and value. */
function parseAssignment(text: string): Assignment {
  const place = text.indexOf('=');
  if (place < 1) throw new KehoachError('option-invalid', { option: 'PATH=VALUE', value: text, expected: 'header.issuedOn=2020-01-31' });
  return { path: text.slice(0, place), text: text.slice(place + 1) };
}
