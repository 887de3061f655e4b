import { Presets, SingleBar } from 'cli-progress';
import type { ImportProgress } from '../../queue/imports/follow-import.js';
import type { Language } from '../../messages/language.js';
import { outcomeWords } from '../../messages/outcomes.js';
import type { Terminal } from '../terminal.js';
import { pageLine, pageText, type PageLine } from './page-line.js';

export interface Progress {
  readonly show: (progress: ImportProgress) => void;
  /** After each page of a scan that this process has read. */
  readonly showPage: PageLine['show'];
  readonly stop: () => void;
}

/** A bar on a screen, else a line per file; always on stderr. */
export function startProgress(language: Language, terminal: Terminal): Progress {
  return terminal.isInteractive.stderr ? progressBar(language, terminal) : progressLines(language, terminal);
}

function progressBar(language: Language, terminal: Terminal): Progress {
  const line = pageLine(language, terminal);
  const bar = new SingleBar(
    { format: '{bar} {value}/{total}  {path}', stream: process.stderr, hideCursor: true, clearOnComplete: true },
    Presets.shades_classic,
  );
  return {
    show: ({ done, total, path }) => {
      if (!bar.isActive) bar.start(total, 0, { path });
      bar.update(done, { path });
    },
    // Before the first file is done there is no bar, and it is not known of how many.
    showPage: (path, page, pageCount) =>
      bar.isActive ? bar.update({ path: pageText(path, page, pageCount, language) }) : line.show(path, page, pageCount),
    stop: () => (bar.isActive ? bar.stop() : line.clear()),
  };
}

function progressLines(language: Language, terminal: Terminal): Progress {
  return {
    show: ({ done, total, path, outcome }) => terminal.err(`[${done}/${total}] ${outcomeWords[outcome][language]}: ${path}\n`),
    showPage: () => {},
    stop: () => {},
  };
}
