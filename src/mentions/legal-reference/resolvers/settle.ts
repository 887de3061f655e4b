import type { ReferenceMention } from '../reference-mention.js';
import { settleAmendment } from './amendment.js';
import { settleBack } from './back.js';
import { settleCongress, settlePlenum } from './congress-and-plenum.js';
import type { DocumentView } from './document-view.js';
import { seriesKey, type Identity, type Settlement } from './identity.js';
import { settleNumbered, type DatedSeries } from './settle-numbered.js';
import { settleShort } from './short.js';
import { settleStandard } from './standard.js';
import { settleTitle } from './title.js';

/** Which act the mention means; undefined when its words cite none. */
export function settle(mention: ReferenceMention, view: DocumentView): Settlement | undefined {
  const { reading, date } = mention;
  const { context, before } = view;
  const act = view.acts.get(mention);
  if (act) return settleNumbered(mention, act, view.dated, context);
  switch (reading.form) {
    case 'short':
      return settleShort(mention, reading, view);
    case 'title':
      return settleTitle(reading, date, view);
    case 'congress':
      return settleCongress(reading, context);
    case 'plenum':
      return settlePlenum(reading);
    case 'standard':
      return settleStandard(reading);
    case 'amendment':
      return settleAmendment(reading, before.last()?.id);
    case 'back':
      return settleBack(reading, before, context);
    default:
      return undefined;
  }
}

/** In which years the document dates the acts of a series. */
export function datedSeries(acts: Iterable<Identity>): DatedSeries {
  const dated = new Map<string, Set<number>>();
  for (const identity of acts) {
    if (identity.year === undefined || identity.number === '?') continue;
    const key = seriesKey(identity);
    const years = dated.get(key) ?? new Set<number>();
    dated.set(key, years.add(identity.year));
  }
  return dated;
}
