import { chosenLanguage } from '../words/chosen-language.js';
import { apiUrl, csrfHeader } from '../api/client.js';
import { connection } from '../api/connection.js';
import { Problem, type ProblemDetails } from '../api/problem.js';

export interface ChosenFile {
  /** Below the folder that was chosen, with "/". */
  path: string;
  file: File;
}

export interface Sending {
  importId: Promise<number>;
  stop(): void;
}

/** Whoever sent the files wants them no more. */
export class Stopped extends Error {}

/**
 * Sends files to be taken in, as one import. XMLHttpRequest, since fetch does
 * not tell how much has gone out.
 *
 * @param onProgress the part that was sent, 0 to 1
 */
export function sendFiles(files: readonly ChosenFile[], onProgress: (part: number) => void): Sending {
  const form = new FormData();
  for (const { path, file } of files) form.append('files', file, path);
  const request = new XMLHttpRequest();
  request.open('POST', apiUrl('/imports'));
  for (const [name, value] of Object.entries({ 'accept-language': chosenLanguage(), ...csrfHeader() }))
    request.setRequestHeader(name, value);
  request.responseType = 'json';
  request.upload.addEventListener('progress', ({ loaded, total }) => onProgress(total > 0 ? loaded / total : 1));
  const importId = new Promise<number>((resolve, reject) => {
    request.addEventListener('load', () => {
      connection.report(true);
      const answer: { importId: number } | ProblemDetails | null = request.response;
      if (answer && 'importId' in answer) resolve(answer.importId);
      else reject(new Problem(request.status, answer ?? undefined));
    });
    for (const end of ['error', 'timeout']) request.addEventListener(end, () => reject(new Problem(0)));
    request.addEventListener('abort', () => reject(new Stopped()));
  });
  request.send(form);
  return { importId, stop: () => request.abort() };
}
