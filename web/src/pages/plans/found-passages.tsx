import { Anchor, Badge, Group, Paper, Stack, Text } from '@mantine/core';
import { Link } from 'wouter';
import { searchWords } from '../../../../src/messages/search.js';
import type { Piece } from '../../../../src/questions/search-plans.js';
import { useSearch, type SearchHit } from '../../api/plans.js';
import { EmptyState } from '../../states/empty-state.js';
import { MorePages } from '../../tables/more-pages.js';
import { planHref } from '../../words/plan-href.js';
import { planLabel } from '../../words/plan-label.js';
import { useSay } from '../../words/use-say.js';
import type { ListFilter } from './list-filter.js';

/** Titles, sections and tasks that hold the words, best matches first. */
export function FoundPassages({ filter: whole }: { readonly filter: ListFilter }) {
  const { type: _type, status: _status, ...filter } = whole;
  const say = useSay();
  const hits = useSearch(filter, true);
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
  return (
    <Paper withBorder p="sm" component="article">
      <Group gap="xs" wrap="nowrap">
        <Badge variant="light" tt="none" color="gray">
          {say(searchWords[kind])} {[path, label].filter(Boolean).join(' · ')}
        </Badge>
        <Anchor component={Link} href={planHref(plan.id, taskPosition)} size="sm">
          {planLabel(plan)}
        </Anchor>
      </Group>
      <Text fw={500}>
        <Marked pieces={title} />
      </Text>
      <Text size="sm">
        <Marked pieces={excerpt} />
      </Text>
    </Paper>
  );
}

function Marked({ pieces }: { readonly pieces: readonly Piece[] }) {
  return pieces.map(({ text, isMatch }, index) => (isMatch ? <mark key={index}>{text}</mark> : text));
}
