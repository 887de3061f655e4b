import { isBlank, isExplaining, isListing, neighbourRefiner, type Merge } from './neighbours.js';
import type { Reading } from '../readings/reading.js';

/** "Thường xuyên, liên tục". */
const repeated: Merge = (one, other, between) =>
  one.kind === 'ongoing' && other.kind === 'ongoing' && isListing(between) ? { ...one, ...other } : undefined;

/** "Thường xuyên trong năm", "Thường xuyên đến hết năm 2020", "Năm 2020, thường xuyên". */
const bounded: Merge = (one, other, between) => {
  const [always, dated] = one.kind === 'ongoing' ? [one, other] : [other, one];
  if (always.kind !== 'ongoing' || always.periods || !dated.periods || dated.periods.length > 1 || dated.recurrence) return undefined;
  const isOne = isBlank(between) || (dated.kind === 'interval' && isExplaining(between) && (isLong(dated) || between.includes('(')));
  return isOne && (dated === other || isLong(dated)) ? { ...dated, kind: 'ongoing' } : undefined;
};

/** Every day or every year repeats what goes on all the time; other spacings beside it are the rhythm: "Thường xuyên hàng tháng". */
const rhythmic: Merge = (one, other, between) => {
  const [always, rhythm] = one.kind === 'ongoing' ? [one, other] : [other, one];
  const { recurrence, timesPerPeriod, issues = [] } = rhythm;
  if (always.kind !== 'ongoing' || rhythm.kind !== 'recurring' || !recurrence || recurrence.due || timesPerPeriod) return undefined;
  const saysSame = recurrence.every.every((every) => every === 'P1D' || every === 'P1Y');
  if (saysSame && isExplaining(between)) return { ...always, recurrence, issues };
  return isBlank(between) ? { ...rhythm } : undefined;
};

/** "Thường xuyên theo quy định", "Quý I (theo kế hoạch của tỉnh)": the paper belongs to the time before it. */
const referred: Merge = (one, other, between) => {
  const isNote = other.kind === 'reference' || (other.kind === 'conditional' && one.kind === 'ongoing');
  const isTime = one.kind === 'ongoing' || one.kind === 'recurring' || one.periods !== undefined;
  if (!isNote || !isTime || !/^\s*\(?\s*$/u.test(between)) return undefined;
  return { ...one, ...(other.anchor === undefined ? {} : { anchor: other.anchor }) };
};

/** "đột xuất, theo yêu cầu". */
const onDemand: Merge = (one, other, between) =>
  one.kind === 'conditional' && other.kind === 'conditional' && isListing(between)
    ? { ...one, anchor: `${one.anchor}${between}${other.anchor}` }
    : undefined;

const RULES = [repeated, bounded, rhythmic, referred, onDemand];

export const joinOngoing = neighbourRefiner('join-ongoing', (one, other, between) => {
  for (const merge of RULES) {
    const merged = merge(one, other, between);
    if (merged) return merged;
  }
  return undefined;
});

function isLong({ periods }: Reading): boolean {
  return periods?.every(({ to }) => to.precision === 'year' || to.precision === 'years') ?? false;
}
