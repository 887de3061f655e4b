import { hostileFiles } from '../../scripts/fixtures/hostile/hostile-files.js';
import { describeHostile, filesWhere } from '../support/read-hostile.js';

/** The others, and each cut, are read by test/system/hostile-files.test.ts. */
const CUTS_LEFT_OUT = 40;

for (const [format, files] of Object.entries(hostileFiles)) {
  describeHostile(
    format,
    filesWhere(files, ({ isHeavy }, index) => !isHeavy && (format !== 'cut' || index % CUTS_LEFT_OUT === 0)),
  );
}
