import { restoreStore } from '../../../pipelines/restore-store.js';
import { custodyWords as words } from '../../messages/custody.js';
import { fill } from '../../messages/fill.js';
import { openOriginals } from '../../originals/open-originals.js';
import { originalsLocation } from '../../originals/originals-location.js';
import { ownInstrumentFile } from '../../questions/instruments/instrument-file.js';
import { defineCommand } from '../command.js';
import { formatInstant } from '../output/format-instant.js';
import { printJson } from '../output/json.js';

/** A backup into a new store. */
export const restoreCommand = defineCommand({
  operands: { usage: 'FILE', least: 1, most: 1 },
  options: { json: { type: 'boolean' } },
  async run({ operands: [file = ''], options: { json }, config, language, terminal }) {
    const originals = openOriginals(originalsLocation(config.store, config.originals));
    const { store } = config;
    const register = ownInstrumentFile(config);
    const restored = await restoreStore(file, store, { originals, register });
    if (json) printJson({ store, ...restored }, terminal);
    else {
      terminal.out(`${fill(words.restored[language], { store, originals: restored.originals, madeAt: formatInstant(restored.madeAt) })}\n`);
      if (restored.register === 'restored') terminal.out(`${fill(words.registerRestored[language], { file: register ?? '' })}\n`);
      if (restored.register === 'left') terminal.out(`${fill(words.registerLeft[language], { file })}\n`);
    }
    return 0;
  },
});
