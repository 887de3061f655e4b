import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/package.js';
import { freePort } from '../../src/store/embedded-postgres/free-port.js';

export const PROGRAM = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

export interface PageServer {
  /** Opened once, it lets the browser in. */
  link: string;
  stop(): Promise<void>;
}

/** The built program's `kehoach serve` on a free port, on the store that the environment names. */
export async function startPageServer(env: NodeJS.ProcessEnv): Promise<PageServer> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', String(await freePort())], { env, stdio: ['ignore', 'ignore', 'pipe'] });
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
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
  return { link, stop };
}
