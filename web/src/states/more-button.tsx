import { Button, Center } from '@mantine/core';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

interface Props {
  readonly query: { readonly hasNextPage: boolean; readonly isFetchingNextPage: boolean; readonly fetchNextPage: () => unknown };
}

/** Where a list goes on. */
export function MoreButton({ query: { hasNextPage, isFetchingNextPage, fetchNextPage } }: Props) {
  const say = useSay();
  if (!hasNextPage) return null;
  return (
    <Center mt="sm" data-no-print>
      <Button variant="default" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
        {say(commonWords.more)}
      </Button>
    </Center>
  );
}
