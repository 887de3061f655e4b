import { rebuildStore, type Rebuilt } from '../../../pipelines/rebuild-store.js';
import { verifyStore, type Verification } from '../../../pipelines/verify-store.js';
import { custodyWords } from '../../messages/custody.js';
import { fill } from '../../messages/fill.js';
import { findingWords } from '../../messages/findings.js';
import { openOriginals } from '../../originals/open-originals.js';
import { originalsLocation } from '../../originals/originals-location.js';
import { thisActor } from '../../store/audit-trail.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { withExistingStore } from '../with-store.js';

/** Originals, records, search index, counts and ledger against each other; exit code 3 where something does not fit. */
export const verifyCommand = defineCommand({
  operands: { usage: '', least: 0, most: 0 },
  options: { rebuild: { type: 'boolean' }, json: { type: 'boolean' } },
  async run({ options: { rebuild, json }, config, language, terminal }) {
    const originals = openOriginals(originalsLocation(config.store, config.originals));
    const { rebuilt, ...verification } = await withExistingStore(config, async (store): Promise<Verification & { rebuilt?: Rebuilt }> => {
      const first = await verifyStore(store, originals);
      if (!rebuild || first.findings.length === 0) return first;
      const done = await rebuildStore(store, first.findings, thisActor());
      return { ...(await verifyStore(store, originals)), rebuilt: done };
    });
    const { findings } = verification;
    if (json) printJson({ ...verification, ...(rebuilt && { rebuilt }) }, terminal);
    else {
      if (rebuilt) {
        const counts = custodyWords[rebuilt.counts ? 'counted' : 'notCounted'][language];
        terminal.out(`${fill(custodyWords.rebuilt[language], { ...rebuilt, counts })}\n`);
      }
      for (const { code, data } of findings) {
        const { what, remedy } = findingWords[code];
        terminal.out(`${fill(what[language], data)} ${fill(remedy[language], data)}\n`);
      }
      terminal.out(`${fill(custodyWords.verified[language], { ...verification, findings: findings.length })}\n`);
    }
    return findings.length > 0 ? 3 : 0;
  },
});
