import { Anchor, Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import type { Language } from '../../../../src/messages/language.js';
import { searchWords } from '../../../../src/messages/search.js';
import type { Piece } from '../../../../src/questions/search/search-plans.js';
import { sectionPlace } from '../../../../src/messages/section-place.js';
import { useSearch, type SearchHit } from '../../api/plans.js';
import { EmptyState } from '../../states/empty-state.js';
import { MorePages } from '../../tables/more-pages.js';
import { planHref } from '../../words/plan-href.js';
import { planLabel } from '../../words/plan-label.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay, type Say } from '../../words/use-say.js';
import type { ListFilter } from './list-filter.js';

/** Titles, sections and tasks that hold the words, best matches first. */
export function FoundPassages({ filter: whole }: { readonly filter: ListFilter }) {
  // All that is searched are plans.
  const { type: _type, ...filter } = whole;
  const say = useSay();
  const hits = useSearch(filter);
  return (
    <MorePages query={hits} nothing={<EmptyState title={say(searchWords.none)} />}>
      {(items) => (
        <Stack gap="xs">
          {items.map((hit, index) => (
            <Passage key={index} hit={hit} />
          ))}
        </Stack>
      )}
    </MorePages>
  );
}

function Passage({ hit: { plan, kind, path, label, title, excerpt, taskPosition } }: { readonly hit: SearchHit }) {
  const say = useSay();
  const { language } = useLanguage();
  const { number, issuer, fileName } = plan;
  // Under its title a plan need not be named by it once more.
  const where = kind === 'head' ? [number, issuer?.name, fileName].filter(Boolean).join(' · ') : planLabel(plan);
  return (
    <Paper withBorder p="sm" component="article">
      <Group gap="xs" wrap="nowrap" align="baseline">
        <Badge color="gray" flex="none">
          {placeOf({ kind, path, label }, say, language)}
        </Badge>
        <Anchor component={Link} href={planHref(plan.id, taskPosition === null ? undefined : `tasks.${taskPosition}`)} fw={500}>
          {title.length > 0 ? <Marked pieces={title} /> : where}
        </Anchor>
      </Group>
      {kind !== 'head' && (
        <Text size="sm">
          <Marked pieces={excerpt} />
        </Text>
      )}
      <Text size="xs" c="dimmed">
        {where}
      </Text>
    </Paper>
  );
}

/** "nhiệm vụ 6.1 · mục B/III", "mục Phần I/II", "tiêu đề". */
function placeOf({ kind, path, label }: Pick<SearchHit, 'kind' | 'path' | 'label'>, say: Say, language: Language): string {
  const place = sectionPlace(path ?? '', language);
  const section = place === '' ? '' : `${say(searchWords.section)} ${place}`;
  if (kind === 'section') return section || say(searchWords.section);
  return [[say(searchWords[kind]), label].filter(Boolean).join(' '), section].filter(Boolean).join(' · ');
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text));
}
