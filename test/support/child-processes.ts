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
  return stateOf(pid) !== undefined;
}

/** Whether it works just now, and does not wait for something. */
export function isAtWork(pid: number): boolean {
  return stateOf(pid)?.startsWith('R') === true;
}

/** As ps tells it; undefined of one that is no more. */
function stateOf(pid: number): string | undefined {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,stat='], { encoding: 'utf8' }).trim().split('\n');
  const [, state] = rows.map((row) => row.trim().split(/\s+/u)).find(([each]) => Number(each) === pid) ?? [];
  return state?.startsWith('Z') ? undefined : state;
}
