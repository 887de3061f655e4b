import { describe } from '@jest/globals';
import { testArchives } from './archives.js';
import { testBrokenOffImports } from './broken-off.js';
import { testCrashes } from './crashes.js';
import { useImports, type Backend } from './imports-fixture.js';
import { testOutcomes } from './outcomes.js';
import { testOrderOfWork } from './order-of-work.js';

/** What holds of every import, whatever keeps its records and its jobs. */
export function describeImports(backendName: string, openBackend: () => Promise<Backend>): void {
  describe(`an import (${backendName})`, () => {
    const fixture = useImports(openBackend);
    testOutcomes(fixture);
    testArchives(fixture);
    testOrderOfWork(fixture);
    testBrokenOffImports(fixture);
    testCrashes(fixture);
  });
}
