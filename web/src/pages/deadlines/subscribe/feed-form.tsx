import { Button, CopyButton, Group, Stack, Text, TextInput } from '@mantine/core';
import type { Query } from '../../../api/client.js';
import { useAddFeed } from '../../../api/deadlines.js';
import { ErrorState } from '../../../states/error-state.js';
import { useSay } from '../../../words/use-say.js';
import { deadlinePageWords as words } from '../words.js';
import { describeFilter } from './describe-filter.js';

/** Makes an address and shows it once. */
export function FeedForm({ filter }: { readonly filter: Query }) {
  const say = useSay();
  const { mutate, data, error, isPending } = useAddFeed();
  return (
    <Stack gap="xs">
      <Text size="sm">{say(words.subscribeHint)}</Text>
      <Text size="sm" fw={600}>
        {describeFilter(filter, say)}
      </Text>
      {error && <ErrorState error={error} />}
      {data ? (
        <Group align="center" gap="xs">
          <TextInput
            label={say(words.feedUrl)}
            description={say(words.feedOnce)}
            readOnly
            value={data.url}
            flex={1}
            onFocus={(event) => event.currentTarget.select()}
          />
          <CopyButton value={data.url}>
            {({ copied, copy }) => <Button onClick={copy}>{say(copied ? words.copied : words.copy)}</Button>}
          </CopyButton>
        </Group>
      ) : (
        <Button loading={isPending} onClick={() => mutate(filter)} style={{ alignSelf: 'flex-start' }}>
          {say(words.makeFeed)}
        </Button>
      )}
    </Stack>
  );
}
