import { chmod, mkdir } from 'node:fs/promises';

/**
 * Root's programs and data lie here, where an unprivileged account can go: a
 * store of root only points to them, because /root is closed to others.
 */
const SYSTEM_FOLDER = '/var/lib/kehoach';

export async function systemFolder(): Promise<string> {
  await mkdir(SYSTEM_FOLDER, { recursive: true });
  await chmod(SYSTEM_FOLDER, 0o755);
  return SYSTEM_FOLDER;
}
