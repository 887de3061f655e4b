import { spawnSync } from 'node:child_process';
import { median } from './median.js';

/** The median time of whole processes in seconds; undefined when the program is not installed. */
export function timeProgram(command: readonly string[], runs: number): number | undefined {
  const [program = '', ...args] = command;
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const started = performance.now();
    const { error, status, stderr } = spawnSync(program, args, { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' });
    if (error) return undefined;
    if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
    times.push((performance.now() - started) / 1000);
  }
  return median(times);
}
