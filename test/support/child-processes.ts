import { execFileSync } from 'node:child_process';

/** Numbers of the living processes that another one started. */
export function childProcesses(parent: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid=,stat=,comm='], { encoding: 'utf8' }).trim().split('\n');
  return rows
    .map((row) => row.trim().split(/\s+/u))
    .filter(([, ppid, state = '', program]) => Number(ppid) === parent && !state.startsWith('Z') && program !== 'ps')
    .map(([pid]) => Number(pid));
}

export function isRunning(pid: number): boolean {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' }).trim().split('\n');
  return rows.map((row) => row.trim().split(/\s+/u)).some(([each, state = '']) => Number(each) === pid && !state.startsWith('Z'));
}
