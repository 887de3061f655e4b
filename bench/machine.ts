import { arch, cpus, platform, totalmem } from 'node:os';
import { Temporal } from 'temporal-polyfill';
import { packageVersion } from '../src/config/package.js';

/** The lines that say when and on what figures were measured. */
export function describeMachine(): string {
  const day = Temporal.Now.plainDateISO().toString();
  const processor = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}`;
  const memory = `${(totalmem() / 2 ** 30).toFixed(0)} GiB`;
  return [`- ${day}, kehoach ${packageVersion}, Node ${process.versions.node}, ${platform()} ${arch()}`, `- ${processor}, ${memory}`].join(
    '\n',
  );
}
