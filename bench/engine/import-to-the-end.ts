import { setTimeout as delay } from 'node:timers/promises';
import { runProgram } from './program.js';

const MOST_TRIES = 20;

/** As a person does it: an import that ended with an outage is resumed. */
export async function importToTheEnd(
  folder: string,
  env: NodeJS.ProcessEnv,
  within: readonly string[] = [],
): Promise<{ resumed: number; wrong: string[] }> {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const { code, err } = await runProgram(['import', folder, '--json', '--concurrency', '1'], env, within).ended;
    if (code === 0 || code === 3) return { resumed: tries, wrong: [] };
    if (code !== 1) return { resumed: tries, wrong: [`import ended with ${code}: ${err.slice(-500)}`] };
    await delay(2000);
  }
  return { resumed: MOST_TRIES, wrong: ['import never came to its end'] };
}
