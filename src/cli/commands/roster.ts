import { readFileWithin } from '../../originals/read-file.js';
import { compareRoster } from '../../questions/roster/compare-roster.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { renderRoster } from '../output/render-roster.js';
import { withExistingStore } from '../with-store.js';

/** Who should have sent a plan against what came. */
export const rosterCommand = defineCommand({
  operands: { usage: 'FILE.csv', least: 1, most: 1 },
  options: { period: { type: 'string', hint: 'PERIOD' }, province: { type: 'string', hint: 'PROVINCE' }, json: { type: 'boolean' } },
  async run({ operands: [file = ''], options: { period, province, json }, config, language, terminal }) {
    const bytes = await readFileWithin(file, config.maxFileBytes);
    const filter = { ...(period !== undefined && { period }), ...(province !== undefined && { province }) };
    const report = await withExistingStore(config, (store) => compareRoster(store, bytes, file, filter));
    if (json) printJson(report, terminal);
    else terminal.out(renderRoster(report, language, terminal));
    return 0;
  },
});
