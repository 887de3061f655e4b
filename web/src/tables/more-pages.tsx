import { Button, Center, Group, Stack, Text } from '@mantine/core';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useMemo, type ReactNode } from 'react';
import type { PageOf } from '../../../src/store/sql/page.js';
import { Answer } from '../states/answer.js';
import { commonWords } from '../words/common.js';
import { formatCount } from '../words/format.js';
import { useLanguage } from '../words/language-provider.js';
import { useSay } from '../words/use-say.js';

interface Props<Item> {
  readonly query: UseInfiniteQueryResult<InfiniteData<PageOf<Item>>>;
  /** Where the list is empty. */
  readonly nothing: ReactNode;
  /** What can be done with the whole list. */
  readonly action?: ReactNode;
  /** `isWhole`: nothing is left to come. */
  readonly children: (items: Item[], isWhole: boolean) => ReactNode;
}

/** A list that the server gives out in pages: how many there are, those that came, a way to more. */
export function MorePages<Item>({ query, nothing, action, children }: Props<Item>) {
  const say = useSay();
  const { language } = useLanguage();
  const items = useMemo(() => query.data?.pages.flatMap((page) => page.items) ?? [], [query.data]);
  return (
    <Answer query={query}>
      {({ pages: [first] }) => {
        if (items.length === 0) return nothing;
        const words = first?.isTotalExact === false ? commonWords.totalAtLeast : commonWords.total;
        return (
          <Stack gap="xs">
            <Group justify="space-between">
              <Text size="sm" c="dimmed" role="status">
                {say(words, { count: formatCount(first?.total ?? items.length, language) })}
              </Text>
              {action}
            </Group>
            {children(items, !query.hasNextPage)}
            {query.hasNextPage && (
              <Center data-no-print>
                <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {say(commonWords.more)}
                </Button>
              </Center>
            )}
          </Stack>
        );
      }}
    </Answer>
  );
}
