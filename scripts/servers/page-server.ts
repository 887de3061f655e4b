import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/package.js';
import { freePort } from '../../src/store/embedded-postgres/free-port.js';

export const PROGRAM = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

export interface PageServer {
  /** Opened once, it lets the browser in; where there are accounts, the address alone. */
  link: string;
  stop(): Promise<void>;
  /** Without a word to anybody. */
  kill(): Promise<void>;
}

/** The built program's `kehoach serve`, on the store that the environment names; on a free port unless one is given. */
export async function startPageServer(env: NodeJS.ProcessEnv, port?: number): Promise<PageServer> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', String(port ?? (await freePort()))], {
    env,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    child.kill(signal);
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  };
  const link = await new Promise<string>((resolve, reject) => {
    let said = '';
    child.stderr.on('data', (piece: Buffer) => {
      said += piece.toString();
      const found = /(http:\/\/\S+)\s/u.exec(said)?.[1];
      if (found !== undefined) resolve(found);
    });
    child.once('exit', () => reject(new Error(`kehoach serve ended: ${said}`)));
  });
  return { link, stop: () => end('SIGTERM'), kill: () => end('SIGKILL') };
}
