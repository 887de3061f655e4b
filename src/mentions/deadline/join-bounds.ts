import { Temporal } from 'temporal-polyfill';
import { finerOf } from './calendar/place-period.js';
import { isoInterval } from './facts/iso8601.js';
import type { DeadlineFacts } from './deadline-mention.js';

/**
 * What the columns "Bắt đầu" and "Kết thúc" say together: from the day on
 * which the one begins to that on which the other ends; without days where
 * nothing tells the year. Undefined when they are not a lower and an upper
 * bound in this order.
 */
export function joinBounds(from: DeadlineFacts, to: DeadlineFacts): DeadlineFacts | undefined {
  const { start } = from;
  const { end, endInclusive } = to;
  if (from.kind !== 'after' || to.kind !== 'by') return undefined;
  const confidence = Math.min(from.confidence, to.confidence);
  if (start === undefined && end === undefined) return { kind: 'interval', origin: 'stated', confidence };
  if (start === undefined || end === undefined || end < start) return undefined;
  const precision = finerOf(from.precision ?? 'day', to.precision ?? 'day');
  return {
    kind: start === end ? 'point' : 'interval',
    start,
    end,
    ...(endInclusive === undefined ? {} : { endInclusive }),
    iso8601: isoInterval({ start: Temporal.PlainDate.from(start), end: Temporal.PlainDate.from(end) }, precision),
    precision,
    ...(to.yearSource ? { yearSource: to.yearSource } : {}),
    origin: 'stated',
    confidence,
  };
}
