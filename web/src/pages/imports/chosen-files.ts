import type { ChosenFile } from '../../sending/send-files.js';

/** With their place below the folder that was dropped (`path`, of file-selector) or chosen (`webkitRelativePath`). */
export function chosenFiles(files: readonly File[]): ChosenFile[] {
  return files.map((file) => ({ file, path: (droppedPath(file) || file.webkitRelativePath || file.name).replace(/^\.?\//u, '') }));
}

function droppedPath(file: File): string {
  const path: unknown = 'path' in file ? file.path : '';
  return typeof path === 'string' ? path : '';
}
