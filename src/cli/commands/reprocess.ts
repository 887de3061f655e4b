import { hostname } from 'node:os';
import { reprocessPlan, type Reprocessed } from '../../../pipelines/reprocess.js';
import { packageVersion } from '../../config/package.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { custodyWords as words } from '../../messages/custody.js';
import { fill } from '../../messages/fill.js';
import { existingFiles } from '../../originals/existing-files.js';
import { findPlan } from '../../questions/plans/find-plan.js';
import { importFiles } from '../../queue/imports/import-files.js';
import { thisActor } from '../../store/audit-trail.js';
import { selectFailedPaths, selectOutdatedIds, selectPlanIds } from '../../store/plans/select-plan-ids.js';
import type { Store } from '../../store/store.js';
import { defineCommand } from '../command.js';
import { printJson } from '../output/json.js';
import { printReceipt, receiptExitCode } from '../output/print-receipt.js';
import { renderReprocessed } from '../output/render-reprocessed.js';
import { checkOperands } from '../parse-arguments.js';
import { withEngine, type Engine } from '../with-engine.js';
import { requireStore } from '../with-store.js';

const OPERANDS = { usage: 'PLAN…', least: 1, most: Infinity };

/** Reads again from the originals and shows what changed; what failed, from where it lay. */
export const reprocessCommand = defineCommand({
  // None for --all, --outdated and --failed.
  operands: { usage: OPERANDS.usage, least: 0, most: Infinity },
  options: {
    all: { type: 'boolean' },
    outdated: { type: 'boolean' },
    failed: { type: 'boolean' },
    'allow-secret': { type: 'boolean' },
    json: { type: 'boolean' },
  },
  async run({ operands, options, config, language, terminal }) {
    if (!options.all && !options.outdated && !options.failed) checkOperands('reprocess', OPERANDS, operands);
    requireStore(config);
    const allowSecret = options['allow-secret'] ?? false;
    return withEngine(config, undefined, async (engine) => {
      if (options.failed) {
        const paths = await existingFiles(await selectFailedPaths(engine.store, hostname()));
        const receipt = await importFiles(engine.store, engine.originals, paths, { ...engine.options, allowSecret });
        printReceipt(receipt, options, language, terminal);
        return receiptExitCode(receipt);
      }
      const done: Reprocessed[] = [];
      for (const id of await chosen(engine.store, operands, options)) {
        if (engine.options.signal.aborted) return 130;
        const one = await readOneAgain(id, engine, allowSecret);
        if (!one) continue;
        done.push(one);
        if (!options.json) terminal.out(renderReprocessed(one, language, terminal));
      }
      if (options.json) printJson(done, terminal);
      else terminal.out(`${summary(done)[language]}\n`);
      return done.some(({ outcome }) => outcome === 'kept') ? 3 : 0;
    });
  },
});

async function chosen(store: Store, names: readonly string[], { all, outdated }: { all?: boolean; outdated?: boolean }): Promise<string[]> {
  if (all) return selectPlanIds(store);
  if (outdated) return selectOutdatedIds(store, packageVersion);
  return Promise.all(names.map(async (name) => (await findPlan(store, name)).id));
}

/** Undefined for what somebody removes meanwhile: the others are read all the same. */
async function readOneAgain(
  id: string,
  { store, originals, options: { read } }: Engine,
  allowSecret: boolean,
): Promise<Reprocessed | undefined> {
  return reprocessPlan(id, { store, originals, read, allowSecret, actor: thisActor() }).catch((error: unknown) => {
    if (error instanceof KehoachError && error.code === 'plan-not-found') return undefined;
    throw error;
  });
}

function summary(done: readonly Reprocessed[]) {
  if (done.length === 0) return words.nothingToReprocess;
  const count = (outcome: Reprocessed['outcome']): number => done.filter((one) => one.outcome === outcome).length;
  const counts = { total: done.length, changed: count('changed'), same: count('same'), kept: count('kept') };
  return { vi: fill(words.reprocessed.vi, counts), en: fill(words.reprocessed.en, counts) };
}
