import type { Migration } from 'kysely';
import * as plans from './0001-plans.js';
import * as engine from './0002-engine.js';
import * as custody from './0003-custody.js';
import * as citedInstruments from './0004-cited-instruments.js';
import * as search from './0005-search.js';
import * as facets from './0006-facets.js';
import * as accounts from './0007-accounts.js';
import * as feeds from './0008-feeds.js';
import * as foundAtOnce from './0009-found-at-once.js';
import * as importUnit from './0010-import-unit.js';
import * as taskOrder from './0011-task-order.js';
import * as recurrence from './0012-recurrence.js';
import * as citationGroups from './0013-citation-groups.js';
import * as provinceInstruments from './0014-province-instruments.js';
import * as nearestNames from './0015-nearest-names.js';
import * as groupInstruments from './0016-group-instruments.js';
import * as coveringIndexes from './0017-covering-indexes.js';
import * as taskSums from './0018-task-sums.js';
import * as wordPairs from './0019-word-pairs.js';

/** In order of their names. Append only: a migration that has been released is never edited. */
export const migrations: Record<string, Migration> = {
  '0001-plans': plans,
  '0002-engine': engine,
  '0003-custody': custody,
  '0004-cited-instruments': citedInstruments,
  '0005-search': search,
  '0006-facets': facets,
  '0007-accounts': accounts,
  '0008-feeds': feeds,
  '0009-found-at-once': foundAtOnce,
  '0010-import-unit': importUnit,
  '0011-task-order': taskOrder,
  '0012-recurrence': recurrence,
  '0013-citation-groups': citationGroups,
  '0014-province-instruments': provinceInstruments,
  '0015-nearest-names': nearestNames,
  '0016-group-instruments': groupInstruments,
  '0017-covering-indexes': coveringIndexes,
  '0018-task-sums': taskSums,
  '0019-word-pairs': wordPairs,
};
