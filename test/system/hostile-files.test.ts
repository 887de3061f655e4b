import { hostileFiles } from '../../scripts/fixtures/hostile/hostile-files.js';
import { describeHostile, filesWhere } from '../support/read-hostile.js';

/** What test/hostile leaves out: files that take seconds to make or to read, and each cut. */
for (const [format, files] of Object.entries(hostileFiles)) {
  describeHostile(format, filesWhere(files, ({ isHeavy }) => isHeavy === true || format === 'cut'));
}
