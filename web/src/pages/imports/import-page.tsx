import '../../mantine-more.css';
import { Anchor, Group, Stack, Title } from '@mantine/core';
import { Link, useParams } from 'wouter';
import { useReceipt } from '../../api/imports.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { Answer } from '../../states/answer.js';
import { useSay } from '../../words/use-say.js';
import { ReceiptView } from './receipt-view.js';
import { importPageWords } from './words.js';

/** What became of one import; it goes on here too, whoever opened or closed the page. */
export default function ImportPage() {
  const say = useSay();
  const { id } = useParams<{ id: string }>();
  const receipt = useReceipt(id);
  const title = say(importPageWords.receipt, { importId: id });
  usePageTitle(title);
  return (
    <Stack gap="md" maw={1400} mx="auto">
      <Group justify="space-between">
        <Title order={1} size="h2">
          {title}
        </Title>
        <Group data-no-print>
          <Anchor component={Link} href="/imports">
            {say(importPageWords.newImport)}
          </Anchor>
          <Anchor component={Link} href="/plans">
            {say(importPageWords.toPlans)}
          </Anchor>
        </Group>
      </Group>
      <Answer query={receipt}>{(data) => <ReceiptView receipt={data} />}</Answer>
    </Stack>
  );
}
