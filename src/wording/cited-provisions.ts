import type { Reference, Span } from '../../schemas/index.js';

type Provision = NonNullable<Reference['provisions']>[number];

/** The words that cite provisions, each once: of "khoản 3, 4 và 5 Điều 7", which names three of them, "4 và 5 Điều 7" is said with it. */
export function citedProvisions(provisions: readonly Provision[]): string[] {
  const whole = provisions.filter((one) => !provisions.some((other) => other !== one && isWithin(one.spans, other.spans)));
  return [...new Set(whole.map(({ raw }) => raw))];
}

/** Shorter, and nowhere outside. */
function isWithin(inner: readonly Span[], outer: readonly Span[]): boolean {
  return lengthOf(inner) < lengthOf(outer) && inner.every((span) => outer.some((around) => contains(around, span)));
}

function contains(around: Span, { block, row, column, start, end }: Span): boolean {
  return around.block === block && around.row === row && around.column === column && around.start <= start && end <= around.end;
}

function lengthOf(spans: readonly Span[]): number {
  return spans.reduce((sum, { start, end }) => sum + end - start, 0);
}
