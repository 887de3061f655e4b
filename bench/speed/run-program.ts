import { spawnSync } from 'node:child_process';
import { median } from './median.js';

/** Seconds on the clock, and of processors: the second hardly depends on what else the machine does. */
export interface ProgramTime {
  readonly clock: number;
  readonly processor: number;
}

/** The median times of whole processes; undefined when the program is not installed. Needs bash, whose `time` counts children. */
export function timeProgram(command: readonly string[], runs: number): ProgramTime | undefined {
  if (spawnSync('which', [command[0] ?? '']).status !== 0) return undefined;
  const times = Array.from({ length: runs }, () => timeOnce(command));
  return { clock: median(times.map(({ clock }) => clock)), processor: median(times.map(({ processor }) => processor)) };
}

function timeOnce(command: readonly string[]): ProgramTime {
  const { status, stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%R %U %S"; time "$@" > /dev/null', 'bash', ...command], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${stderr}`);
  const [clock = 0, user = 0, system = 0] = (stderr.trim().split('\n').at(-1) ?? '').split(' ').map(Number);
  return { clock, processor: user + system };
}
