import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';

/**
 * Two hosts on this machine, each with a network and a name of its own, and
 * one cable between them: network namespaces of Linux and a pair of veth.
 * Host A is where this program runs; the cable is pulled at host B.
 */
export interface TwoHosts {
  readonly a: string;
  readonly b: string;
  /** What a command begins with that is to run on the host. */
  readonly onA: readonly string[];
  readonly onB: readonly string[];
  cut(): void;
  mend(): void;
}

const [ADDRESS_A, ADDRESS_B] = ['10.231.7.1', '10.231.7.2'];
const CABLE = 'cable';
/** The namespaces' number, in the program that was started on host A. */
const INSIDE = 'KEHOACH_TWO_HOSTS';

/** undefined: this program is not on host A yet. */
export function theTwoHosts(): TwoHosts | undefined {
  const id = process.env[INSIDE];
  if (id === undefined) return undefined;
  const [a, b] = names(id);
  const cable = (state: 'up' | 'down'): void => ip(`-n ${b} link set ${CABLE} ${state}`);
  return { a: ADDRESS_A, b: ADDRESS_B, onA: on(a), onB: on(b), cut: () => cable('down'), mend: () => cable('up') };
}

/** Makes the two hosts, runs this program on A, and takes the hosts away. Gives its exit code. */
export async function startOnTwoHosts(): Promise<number> {
  const id = String(process.pid);
  const [a, b] = names(id);
  try {
    makeHosts(a, b);
    const [command = '', ...args] = [...on(a), process.execPath, ...process.argv.slice(1)];
    const program = spawn(command, args, { stdio: 'inherit', env: { ...process.env, [INSIDE]: id } });
    await once(program, 'exit');
    return program.exitCode ?? 1;
  } finally {
    for (const host of [a, b]) if (execFileSync('ip', ['netns', 'list'], { encoding: 'utf8' }).includes(host)) ip(`netns delete ${host}`);
  }
}

function makeHosts(a: string, b: string): void {
  try {
    for (const host of [a, b]) ip(`netns add ${host}`);
    ip(`link add ${CABLE} netns ${a} type veth peer name ${CABLE} netns ${b}`);
    for (const [host, address] of [
      [a, ADDRESS_A],
      [b, ADDRESS_B],
    ]) {
      ip(`-n ${host} address add ${address}/30 dev ${CABLE}`);
      for (const device of ['lo', CABLE]) ip(`-n ${host} link set ${device} up`);
    }
  } catch (cause) {
    throw new Error('Two hosts need Linux, root and the program `ip` (iproute2).', { cause });
  }
}

function names(id: string): [string, string] {
  return [`kehoach-a-${id}`, `kehoach-b-${id}`];
}

function on(host: string): string[] {
  return ['ip', 'netns', 'exec', host, 'unshare', '--uts', 'sh', '-c', 'hostname "$0" && exec "$@"', host];
}

function ip(args: string): void {
  execFileSync('ip', args.split(' '), { stdio: ['ignore', 'ignore', 'pipe'] });
}
