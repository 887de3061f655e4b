import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { packageRoot } from '../../src/config/package.js';
import { freePort } from '../../src/store/embedded-postgres/free-port.js';

const PROGRAM = join(packageRoot, 'dist', 'src', 'cli', 'main.js');

/** `kehoach serve` as a service manager keeps it: another on the same port as soon as one is gone. */
export interface KeptServer {
  /** Of its API. */
  readonly address: string;
  /** Ends the one that runs. */
  end(signal: NodeJS.Signals): void;
  /** For good. */
  stop(): Promise<void>;
}

/** The built program on the store and the originals that the environment names. */
export async function keepServer(env: NodeJS.ProcessEnv): Promise<KeptServer> {
  const port = await freePort();
  let isOver = false;
  let server = serve();
  function serve(): ChildProcess {
    const child = spawn(process.execPath, [PROGRAM, 'serve', '--port', String(port), '--concurrency', '2'], {
      stdio: 'ignore',
      env: { ...process.env, ...env },
    });
    child.once('exit', () => {
      if (!isOver) server = serve();
    });
    return child;
  }
  return {
    address: `http://127.0.0.1:${port}/api/v1`,
    end: (signal) => void server.kill(signal),
    stop: async () => {
      isOver = true;
      const exit = once(server, 'exit');
      server.kill();
      await exit;
    },
  };
}
