import { diffWordsWithSpace } from 'diff';
import { normalizeCharacters } from '../../text/normalize.js';
import type { TextChange, WordRun } from './comparison.js';

/** Beyond so many words that differ nobody reads word by word, and the time grows with their square. */
const MOST_EDITS = 2000;

/** Word by word what B says otherwise than A (E. W. Myers 1986, by the library `diff`). */
export function wordChanges(a: string, b: string): WordRun[] {
  const [from, to] = [onOneLine(a), onOneLine(b)];
  const runs = diffWordsWithSpace(from, to, { maxEditLength: MOST_EDITS });
  if (!runs)
    return [
      { kind: 'dropped', text: from },
      { kind: 'added', text: to },
    ];
  return phrases(runs.map((run) => ({ kind: kindOf(run), text: run.value })));
}

function kindOf({ added, removed }: { added: boolean; removed: boolean }): WordRun['kind'] {
  if (added) return 'added';
  return removed ? 'dropped' : 'same';
}

/** Words that changed one after the other make one phrase: "[-Đánh giá-]{+Chấm điểm+}", not each syllable for itself. */
function phrases(runs: readonly WordRun[]): WordRun[] {
  const groups: WordRun[][] = [];
  for (const run of runs) {
    const group = groups.at(-1);
    const isBetweenChanges = run.kind !== 'same' || run.text.trim() === '';
    if (group && isBetweenChanges && group[0]?.kind !== 'same') group.push(run);
    else groups.push([run]);
  }
  return groups.flatMap(asPhrase);
}

/** Changes with the blanks between them, which both sides have; one behind them stays outside. */
function asPhrase(group: readonly WordRun[]): readonly WordRun[] {
  const behind = group.length > 1 && group.at(-1)?.kind === 'same' ? group.slice(-1) : [];
  const inner = group.slice(0, group.length - behind.length);
  const [dropped, added] = (['dropped', 'added'] as const).map((own) =>
    inner
      .filter(({ kind }) => kind === 'same' || kind === own)
      .map(({ text }) => text)
      .join(''),
  );
  if (inner.length < 3 || !dropped?.trim() || !added?.trim()) return group;
  return [{ kind: 'dropped', text: dropped }, { kind: 'added', text: added }, ...behind];
}

/** undefined when both say the same, spacing aside. */
export function textChange(a: string | null | undefined, b: string | null | undefined): TextChange | undefined {
  const [from, to] = [onOneLine(a ?? ''), onOneLine(b ?? '')];
  return from === to ? undefined : { a: from || null, b: to || null, words: wordChanges(from, to) };
}

function onOneLine(text: string): string {
  return normalizeCharacters(text).replace(/\s+/gu, ' ').trim();
}
