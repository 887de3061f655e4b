import type { PlanRecord } from '../../../schemas/index.js';

type Dated = Pick<PlanRecord, 'header'>;

/** ISO date of the later of two plans: "9999" where neither says when it was made, so that every change of units has happened. */
export function laterDate(a: Dated, b: Dated): string {
  return (
    [a, b]
      .flatMap(({ header }) => header.issuedOn?.value ?? [])
      .toSorted()
      .at(-1) ?? UNDATED
  );
}

const UNDATED = '9999-12-31';

/** Years from the time that A is for to that of B; 0 where one of them is not known. */
export function yearsBetween(a: Dated, b: Dated): number {
  const [from, to] = [yearOf(a), yearOf(b)];
  return from === undefined || to === undefined ? 0 : to - from;
}

function yearOf({ header: { period, issuedOn } }: Dated): number | undefined {
  const date = period?.value?.start ?? issuedOn?.value;
  return date ? Number(date.slice(0, 4)) : undefined;
}
