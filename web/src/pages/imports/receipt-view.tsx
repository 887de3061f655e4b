import { Alert, List, Spoiler, Stack, Text } from '@mantine/core';
import { describeSkip } from '../../../../src/errors/describe-outcome.js';
import type { Receipt } from '../../../../src/store/imports/receipt.js';
import { useImportEvents } from '../../api/use-import-events.js';
import { useFilter } from '../../lists/use-filter.js';
import { EmptyState } from '../../states/empty-state.js';
import { commonWords } from '../../words/common.js';
import { formatInstant } from '../../words/format.js';
import { useLanguage } from '../../words/language-provider.js';
import { useSay } from '../../words/use-say.js';
import { byNeed } from './by-need.js';
import { FailedFiles } from './failed-files.js';
import { FileTable } from './file-table.js';
import { filesSoFar } from './files-so-far.js';
import { ImportProgressState } from './import-progress-state.js';
import { OutcomeSum } from './outcome-sum.js';
import { ReceiptBar } from './receipt-bar.js';
import { isShown, RECEIPT_FILTER, type ReceiptFilter } from './receipt-filter.js';
import { importPageWords } from './words.js';

export function ReceiptView({ receipt }: { readonly receipt: Receipt }) {
  const { importId, total, finishedAt } = receipt;
  const [filter, change] = useFilter(RECEIPT_FILTER, { isReplacing: true });
  const events = useImportEvents(String(importId), finishedAt === null);
  const { files, counts, pending } = filesSoFar(receipt, events);
  const chosen = files.filter((file) => isShown(file, filter));
  // While files come in, those that are looked at stay where they are.
  const shown = pending === 0 ? byNeed(chosen) : chosen;
  return (
    <Stack gap="md">
      {pending > 0 && <ImportProgressState importId={importId} done={total - pending} total={total} />}
      <FailedFiles receipt={receipt} />
      <OutcomeSum
        total={total}
        counts={counts}
        pending={pending}
        chosen={filter.outcome}
        onChoose={(outcome) => change({ outcome: outcome ?? '' })}
      />
      <ReceiptBar importId={importId} filter={filter} onChange={change} />
      {shown.length > 0 ? <FileTable files={shown} /> : <NoFiles filter={filter} />}
      <FinishedAt receipt={receipt} />
      <Skipped receipt={receipt} />
    </Stack>
  );
}

/** None of the files yet, or none that is asked for. */
function NoFiles({ filter: { eye, outcome, file } }: { readonly filter: ReceiptFilter }) {
  const say = useSay();
  if (outcome !== undefined || file !== undefined) return <EmptyState title={say(importPageWords.noFileFound)} />;
  return eye === undefined ? null : <EmptyState title={say(importPageWords.nothingForEye)} />;
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
