import type { WordRun } from '../../questions/compare/comparison.js';

const MARKS = { same: ['', ''], dropped: ['[-', '-]'], added: ['{+', '+}'] } as const;

/** Words that differ within the text, as git marks them: "Luật [-Đất đai-]{+Nhà ở+}". */
export function markWords(runs: readonly WordRun[]): string {
  return runs.map(({ kind, text }) => `${MARKS[kind][0]}${text}${MARKS[kind][1]}`).join('');
}
