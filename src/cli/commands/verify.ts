import { verifyStore } from '../../../pipelines/verify-store.js';
import { custodyWords } from '../../messages/custody.js';
import { fill } from '../../messages/fill.js';
import { findingWords } from '../../messages/findings.js';
import { openOriginals } from '../../originals/open-originals.js';
import { originalsLocation } from '../../originals/originals-location.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { withExistingStore } from '../with-store.js';

/** Originals, records and ledger against each other; exit code 3 where something does not fit. */
export const verifyCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: { json: { type: 'boolean' } },
  async run({ options: { json }, config, language, terminal }) {
    const originals = openOriginals(originalsLocation(config.store, config.originals));
    const verification = await withExistingStore(config, (store) => verifyStore(store, originals));
    const { findings } = verification;
    if (json) printJson(verification, terminal);
    else {
      for (const { code, data } of findings) {
        const { what, remedy } = findingWords[code];
        terminal.out(`${fill(what[language], data)} ${fill(remedy[language], data)}\n`);
      }
      terminal.out(`${fill(custodyWords.verified[language], { ...verification, findings: findings.length })}\n`);
    }
    return findings.length > 0 ? 3 : 0;
  },
});
