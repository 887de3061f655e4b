import { memo } from 'react';
import type { Span } from '../../../../../schemas/span.js';
import { placeOf, type Mark } from '../facts.js';
import { useSelected, type Selected } from '../selection.js';
import { segmentsOf } from './segments.js';

interface Props {
  readonly place: string;
  readonly text: string;
  readonly marks: readonly Mark[];
}

const NOTHING: readonly Span[] = [];

/** The text of a block or a cell, with what was read from it marked; drawn again only when something of it is chosen. */
export const MarkedText = memo(function MarkedText({ place, text, marks }: Props) {
  const spans = useSelected((selected) => spansAt(selected, place));
  const chosen = spans.filter((span) => placeOf(span) === place);
  return segmentsOf(text, marks, chosen).map(({ start, text: words, path, isSelected }) => {
    if (path === undefined && !isSelected) return words;
    return (
      <mark
        key={start}
        className="source-mark"
        data-fact={path}
        data-selected={isSelected || undefined}
        tabIndex={path === undefined ? undefined : -1}
      >
        {words}
      </mark>
    );
  });
});

/** The very list that was chosen where any of it lies here, so that it can be told whether it is the same. */
function spansAt(selected: Selected | undefined, place: string): readonly Span[] {
  return selected?.spans.some((span) => placeOf(span) === place) ? selected.spans : NOTHING;
}
