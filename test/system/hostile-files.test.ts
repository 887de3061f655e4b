import { hostileFiles } from '../../scripts/fixtures/hostile/hostile-files.js';
import { describeHostile, filesWhere } from '../support/read-hostile.js';

/** Every so many cuts; `npm run bench:hostile` reads them all. */
const CUTS = 4;

/** What test/hostile leaves out: files that take seconds to make or to read, and more of the cuts. */
for (const [format, files] of Object.entries(hostileFiles)) {
  const chosen = filesWhere(files, ({ isHeavy }, index) => isHeavy === true || (format === 'cut' && index % CUTS === 0));
  if (Object.keys(chosen).length > 0) describeHostile(format, chosen);
}
