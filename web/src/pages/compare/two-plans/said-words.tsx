import { Fragment } from 'react';
import type { WordRun } from '../../../../../src/questions/compare/comparison.js';

/** One side's words; what the other side does not say is marked, by more than its colour. */
export function SaidWords({ words, side }: { readonly words: readonly WordRun[]; readonly side: 'a' | 'b' }) {
  const [own, Mark] = side === 'a' ? (['dropped', 'del'] as const) : (['added', 'ins'] as const);
  const said = words.filter(({ kind }) => kind === 'same' || kind === own);
  return said.map(({ kind, text }, place) => (
    // oxlint-disable-next-line react/no-array-index-key -- runs have a place and nothing else
    <Fragment key={place}>{kind === own ? <Mark>{text}</Mark> : text}</Fragment>
  ));
}
