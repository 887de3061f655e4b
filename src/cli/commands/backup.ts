import { backUpStore } from '../../../pipelines/backup-store.js';
import { packageVersion } from '../../config/package.js';
import { custodyWords as words } from '../../messages/custody.js';
import { fill } from '../../messages/fill.js';
import { openOriginals } from '../../originals/open-originals.js';
import { originalsLocation } from '../../originals/originals-location.js';
import { ownInstrumentFile } from '../../questions/instruments/instrument-file.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { withExistingStore } from '../with-store.js';

/** The whole store into one file; exit code 3 where an original is missing. */
export const backupCommand = defineCommand({
  operands: { usage: 'FILE', least: 1, most: 1 },
  options: { json: { type: 'boolean' } },
  async run({ operands: [file = ''], options: { json }, config, language, terminal }) {
    const originals = openOriginals(originalsLocation(config.store, config.originals));
    const done = await withExistingStore(config, (store) =>
      backUpStore(store, originals, file, { version: packageVersion, register: ownInstrumentFile(config) }),
    );
    const { withoutOriginal, hasRegister, ...counts } = done;
    if (json) printJson(done, terminal);
    else {
      for (const plan of withoutOriginal) terminal.out(`${fill(words.withoutOriginal[language], { plan })}\n`);
      terminal.out(`${fill(words.backedUp[language], counts)}\n`);
      if (hasRegister) terminal.out(`${words.withRegister[language]}\n`);
    }
    return withoutOriginal.length > 0 ? 3 : 0;
  },
});
