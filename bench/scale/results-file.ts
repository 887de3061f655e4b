import { join } from 'node:path';
import { packageRoot } from '../../src/config/package.js';
import { writeSection } from '../write-section.js';

/** Keeps what was measured in bench/results-scale.md; what others measured stays. */
export async function keepFigures(heading: string, text: string): Promise<void> {
  await writeSection(join(packageRoot, 'bench', 'results-scale.md'), heading, text, 'First pages in a large store');
}
