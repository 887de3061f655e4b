import { Alert, Anchor, Button, Group, List, Spoiler, Stack, Switch, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'wouter';
import type { ImportOutcome } from '../../../../src/store/import-outcome.js';
import type { Receipt } from '../../../../src/store/receipt.js';
import { describeSkip } from '../../../../src/errors/describe-outcome.js';
import { useImportEvents } from '../../api/use-import-events.js';
import { answerChoices, answerUrls } from '../../exports/answer-choices.js';
import { ExportMenu } from '../../exports/export-menu.js';
import { EmptyState } from '../../states/empty-state.js';
import { commonWords } from '../../words/common.js';
import { formatInstant } from '../../words/format.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay } from '../../words/use-say.js';
import { FileTable } from './file-table.js';
import { filesSoFar } from './files-so-far.js';
import { ImportProgressState } from './import-progress-state.js';
import { needsEye } from './needs-eye.js';
import { OutcomeSum } from './outcome-sum.js';
import { importPageWords } from './words.js';

export function ReceiptView({ receipt }: { readonly receipt: Receipt }) {
  const say = useSay();
  const [onlyEye, setOnlyEye] = useState(false);
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const events = useImportEvents(String(receipt.importId), receipt.finishedAt === null);
  const { files, counts, pending } = filesSoFar(receipt, events);
  const shown = files.filter((file) => (outcome === null || file.outcome === outcome) && (!onlyEye || needsEye(file)));
  return (
    <Stack gap="md">
      {pending > 0 && <ImportProgressState importId={receipt.importId} done={receipt.total - pending} total={receipt.total} />}
      <SendAgain receipt={receipt} />
      <OutcomeSum total={receipt.total} counts={counts} pending={pending} chosen={outcome} onChoose={setOutcome} />
      <Group justify="space-between" data-no-print>
        <Switch label={say(importPageWords.onlyEye)} checked={onlyEye} onChange={(event) => setOnlyEye(event.currentTarget.checked)} />
        <Group gap="xs">
          <ExportMenu choices={answerChoices(say, answerUrls(`/imports/${receipt.importId}/receipt`, {}))} />
          <Button variant="default" onClick={() => window.print()}>
            {say(commonWords.print)}
          </Button>
        </Group>
      </Group>
      {shown.length === 0 && onlyEye ? <EmptyState title={say(importPageWords.nothingForEye)} /> : <FileTable files={shown} />}
      <FinishedAt receipt={receipt} />
      <Skipped receipt={receipt} />
    </Stack>
  );
}

/** What failed stays failed until other bytes come: what was read already is known again and not taken in twice. */
function SendAgain({ receipt: { counts, pending } }: { readonly receipt: Receipt }) {
  const say = useSay();
  if (counts.failed === 0 || pending > 0) return null;
  return (
    <Alert color="yellow" title={say(importPageWords.failed, { count: counts.failed })} data-no-print>
      {say(importPageWords.sendAgain)}{' '}
      <Anchor component={Link} href="/imports" underline="always" inherit>
        {say(importPageWords.newImport)}
      </Anchor>
    </Alert>
  );
}

function FinishedAt({ receipt: { finishedAt } }: { readonly receipt: Receipt }) {
  const say = useSay();
  const { language } = useLanguage();
  if (finishedAt === null) return null;
  return (
    <Text size="sm" c="dimmed">
      {say(importPageWords.done, { at: formatInstant(finishedAt, language) })}
    </Text>
  );
}

/** Names in a folder that nobody meant to be read. */
function Skipped({ receipt: { skipped } }: { readonly receipt: Receipt }) {
  const say = useSay();
  const { language } = useLanguage();
  if (skipped.length === 0) return null;
  return (
    <Alert color="gray" title={say(importPageWords.skipped, { count: skipped.length })}>
      <Spoiler maxHeight={120} showLabel={say(commonWords.more)} hideLabel={say(commonWords.close)}>
        <List size="sm">
          {skipped.map(({ path, reason }) => (
            <List.Item key={path}>
              {path} ({describeSkip(reason, language)})
            </List.Item>
          ))}
        </List>
      </Spoiler>
    </Alert>
  );
}
