import { provinceRegister } from '../../knowledge/agencies/provinces.js';
import { citationWords, groupingHeads } from '../../messages/citations.js';
import type { Language } from '../../messages/language.js';
import { countGroups, type CitationFilter, type CitationGroup, type Grouping } from '../../questions/instruments/cites.js';
import { issuerName } from '../../questions/export/issuer-name.js';
import { renderCounts } from '../output/count-table.js';
import { documentTypeLabel } from '../output/document-type-label.js';
import type { List } from '../print-list.js';
import type { ListSurroundings } from './list-surroundings.js';

/** Years are their own names. */
const BARE = new Set<Grouping>(['year', 'period']);

export function citationGroupsList(
  grouping: Grouping,
  filter: CitationFilter,
  { language, terminal }: ListSurroundings,
): List<CitationGroup> {
  const hasIds = !BARE.has(grouping);
  return {
    name: 'groups',
    ask: (store, page) => countGroups(store, grouping, filter, page),
    csvColumns: ['key', 'name', 'plans', 'mentions', 'instruments', 'firstOn', 'lastOn'],
    toCsvRow: (group) => ({ ...group, name: nameOf(grouping, group, language) }),
    toText: (groups) => {
      const lines = groups.map((group) => ({
        ...group,
        cells: [nameOf(grouping, group, language) ?? citationWords.notKnown[language], ...(hasIds ? [group.key ?? ''] : [])],
      }));
      return renderCounts([groupingHeads[grouping][language], ...(hasIds ? ['id'] : [])], lines, language, terminal);
    },
  };
}

function nameOf(grouping: Grouping, { key, name }: CitationGroup, language: Language): string | undefined {
  if (key === null) return undefined;
  switch (grouping) {
    case 'type':
      return documentTypeLabel(key, language);
    case 'issuer':
      return issuerName(key);
    case 'province':
      return provinceRegister().bySlug(key)?.name ?? key;
    default:
      return name ?? key;
  }
}
