import { resolve } from 'node:path';
import { fill } from '../../messages/fill.js';
import { watchWords } from '../../messages/watch.js';
import { importFiles } from '../../queue/imports/import-files.js';
import { resumeWithin } from '../../queue/imports/resume-import.js';
import { watchFolder } from '../../queue/imports/watch-folder.js';
import { defineCommand } from '../command.js';
import { renderSum } from '../output/render-receipt.js';
import { startProgress } from '../output/progress.js';
import { withEngine } from '../with-engine.js';

/** Takes in what lies in a folder and what arrives there, until it is stopped. */
export const watchCommand = defineCommand({
  operands: { usage: 'FOLDER', least: 1, most: 1 },
  options: { poll: { type: 'boolean' }, concurrency: { type: 'string', hint: 'N' }, 'allow-secret': { type: 'boolean' } },
  async run({ operands: [folder = ''], options, config, language, terminal }) {
    const allowSecret = options['allow-secret'] ?? false;
    await withEngine(config, options.concurrency, async ({ store, originals, options: engine }) => {
      terminal.err(`${fill(watchWords.watching[language], { folder })}\n`);
      for (const receipt of await resumeWithin(store, originals, folder, engine)) terminal.out(renderSum(receipt, language));
      const exclude = [store.location, originals.location].map((path) => resolve(path));
      const logTrouble = (error: unknown): void => engine.log.warn({ reason: String(error) }, 'watch');
      const watched = { poll: options.poll ?? false, signal: engine.signal, exclude, onTrouble: logTrouble };
      await watchFolder(resolve(folder), watched, async (paths) => {
        const progress = startProgress(language, terminal);
        const receipt = await importFiles(store, originals, paths, {
          ...engine,
          allowSecret,
          onProgress: progress.show,
          onPage: progress.showPage,
        }).finally(progress.stop);
        terminal.out(renderSum(receipt, language));
      });
    });
    return 0;
  },
});
