import { Group, Stack, Text, Title } from '@mantine/core';
import { useFeeds, useRemoveFeed, type Feed } from '../../../api/deadlines.js';
import { ConfirmButton } from '../../../confirm/confirm-button.js';
import { Answer } from '../../../states/answer.js';
import { ErrorState } from '../../../states/error-state.js';
import { commonWords } from '../../../words/common.js';
import { formatInstant } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { deadlinePageWords as words } from '../words.js';
import { describeFilter } from './describe-filter.js';

/** Addresses that were made; one that is removed stops working. */
export function FeedList({ isOpen }: { readonly isOpen: boolean }) {
  const say = useSay();
  const feeds = useFeeds(isOpen);
  return (
    <section>
      <Title order={3} size="h5" mt="md">
        {say(words.feeds)}
      </Title>
      <Answer query={feeds}>
        {(items) => (
          <Stack gap="xs">
            {items.length === 0 && <Text size="sm">{say(words.noFeeds)}</Text>}
            {items.map((feed) => (
              <FeedLine key={feed.id} feed={feed} />
            ))}
          </Stack>
        )}
      </Answer>
    </section>
  );
}

function FeedLine({ feed: { id, filter, createdAt, usedAt } }: { readonly feed: Feed }) {
  const say = useSay();
  const { language } = useLanguage();
  const { mutate, error, isPending } = useRemoveFeed();
  const use = usedAt === null ? say(words.unused) : say(words.used, { at: formatInstant(usedAt, language) });
  return (
    <>
      <Group justify="space-between" wrap="nowrap">
        <div>
          <Text size="sm">{describeFilter(filter, say)}</Text>
          <Text size="xs" c="dimmed">
            {say(words.feed, { id, at: formatInstant(createdAt, language), use })}
          </Text>
        </div>
        <ConfirmButton
          size="xs"
          label={say(commonWords.remove)}
          name={`${say(commonWords.remove)} ${id}`}
          question={say(words.removeQuestion)}
          loading={isPending}
          onConfirm={() => mutate(id)}
        />
      </Group>
      {error && <ErrorState error={error} />}
    </>
  );
}
