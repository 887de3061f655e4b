import type { ShownFile } from './files-so-far.js';
import { needsEye } from './needs-eye.js';

const names = new Intl.Collator('vi', { numeric: true });

/** What a person looks for first: what failed, then what needs an eye, then the rest; each by name. */
export function byNeed(files: readonly ShownFile[]): ShownFile[] {
  return files.toSorted((one, other) => rank(one) - rank(other) || names.compare(one.path, other.path));
}

function rank(file: ShownFile): number {
  if (file.outcome === 'failed') return 0;
  return needsEye(file) ? 1 : 2;
}
