import type { Issue } from '../../schemas/index.js';
import type { Words } from '../messages/language.js';

export interface IssueEntry {
  /** The severity it has unless the finder knows better. */
  readonly severity: Issue['severity'];
  readonly words: Words;
}
