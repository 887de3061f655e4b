import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../../queue/follow-import.js';
import type { Language } from '../../messages/language.js';
import { outcomeWords } from '../../messages/outcomes.js';
import type { Terminal } from '../terminal.js';

export interface Progress {
  readonly show: (progress: ImportProgress) => void;
  readonly stop: () => void;
}

/** A bar on a screen, else a line per file; always on stderr. */
export function startProgress(language: Language, terminal: Terminal): Progress {
  return terminal.isInteractive.stderr ? progressBar() : progressLines(language, terminal);
}

function progressBar(): Progress {
  const bar = new SingleBar(
    { format: '{bar} {value}/{total}  {path}', stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  return {
    show: ({ done, total, path }) => {
      if (!bar.isActive) bar.start(total, 0, { path });
      bar.update(done, { path });
    },
    stop: () => bar.stop(),
  };
}

function progressLines(language: Language, terminal: Terminal): Progress {
  return {
    show: ({ done, total, path, outcome }) => terminal.err(`[${done}/${total}] ${outcomeWords[outcome][language]}: ${path}\n`),
    stop: () => {},
  };
}
