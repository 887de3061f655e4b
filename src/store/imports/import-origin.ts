import { hostname, userInfo } from 'node:os';

/** Who imports, and where. */
export interface ImportOrigin {
  importedBy: string;
  importedFrom: string;
}

export function thisOrigin(): ImportOrigin {
  return { importedBy: userName(), importedFrom: hostname() };
}

/** In a container the user may have a number and no name. */
function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return String(process.getuid?.() ?? '');
  }
}
