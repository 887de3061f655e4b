import { KehoachError } from '../../errors/kehoach-error.js';
import { configuredRegister } from '../../questions/instruments/instrument-file.js';
import { lookUpInstrument } from '../../questions/instruments/look-up-instrument.js';
import { nearestInstrument } from '../../questions/conditions/read-instrument.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { renderInstrument } from '../output/render-instrument.js';
import { withExistingStore } from '../with-store.js';

/** What is known of an instrument: when it is in force, what changed it, how often plans cite it. */
export const instrumentsCommand = defineCommand({
  operands: { usage: 'INSTRUMENT', least: 1, most: 1 },
  options: { json: { type: 'boolean' } },
  async run({ operands: [text = ''], options, config, language, terminal }) {
    const register = configuredRegister(config);
    const found = await withExistingStore(config, (store) => lookUpInstrument(store, register, text));
    if (found.length === 0) throw new KehoachError('instrument-unregistered', { text, nearest: nearestInstrument(text, register) });
    if (options.json) printJson({ instruments: found }, terminal);
    else terminal.out(found.map((entry) => renderInstrument(entry, language, terminal)).join('\n'));
    return 0;
  },
});
