import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** Resident memory in MB. */
export interface ResidentMemory {
  main: number;
  /** The largest of its readers' processes; 0 without any. */
  reader: number;
}

/** pid, pid of the parent, kB, command. */
const PROCESS = /^\s*(\d+)\s+(\d+)\s+(\d+)\s+(.*)$/gmu;

/** Of a process of kehoach and those that read for it, as `ps` tells. */
export async function residentMemory(pid: number): Promise<ResidentMemory> {
  const { stdout } = await run('ps', ['-A', '-o', 'pid=,ppid=,rss=,args='], { maxBuffer: 2 ** 24 });
  const memory: ResidentMemory = { main: 0, reader: 0 };
  for (const [, id, parent, kilobytes, command = ''] of stdout.matchAll(PROCESS)) {
    const size = Math.round(Number(kilobytes) / 1024);
    if (Number(id) === pid) memory.main = size;
    else if (Number(parent) === pid && command.includes('reader-program')) memory.reader = Math.max(memory.reader, size);
  }
  return memory;
}
