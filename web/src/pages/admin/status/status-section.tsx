import { Anchor, Paper, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { createColumnHelper } from '@tanstack/react-table';
import { useMemo } from 'react';
import { statusWords } from '../../../../../src/messages/status.js';
import { errorTable } from '../../../../../src/errors/error-table.js';
import { fill } from '../../../../../src/messages/fill.js';
import type { Language, Words } from '../../../../../src/messages/language.js';
import { useStatus, type EngineStatus } from '../../../api/admin.js';
import { Answer } from '../../../states/answer.js';
import { DataTable } from '../../../tables/data-table.js';
import { formatCount, formatInstant } from '../../../words/format.js';
import { useLanguage } from '../../../words/language-provider.js';
import { useSay } from '../../../words/use-say.js';
import { adminWords as words } from '../words.js';

/** What waits, who works, what failed. */
export function StatusSection() {
  const say = useSay();
  const status = useStatus();
  return (
    <Answer query={status}>
      {({ queue, workers, files }) => (
        <Stack gap="md">
          <SimpleGrid cols={4}>
            <Figure label={words.waiting} value={queue.waiting} />
            <Figure label={words.active} value={queue.active} />
            <Figure label={words.delayed} value={queue.delayed} />
            <Figure label={words.lastDay} value={files.entered.day} />
          </SimpleGrid>
          <Anchor size="sm" href="/admin/queues" target="_blank" rel="noopener" data-no-print>
            {say(words.queue)} ↗
          </Anchor>
          <Workers workers={workers} />
          <Failures failures={files.failures} />
        </Stack>
      )}
    </Answer>
  );
}

function Figure({ label, value }: { readonly label: Words; readonly value: number }) {
  const say = useSay();
  const { language } = useLanguage();
  return (
    <Paper withBorder p="sm">
      <Text size="sm" c="dimmed">
        {say(label)}
      </Text>
      <Text size="xl" fw={700}>
        {formatCount(value, language)}
      </Text>
    </Paper>
  );
}

const worker = createColumnHelper<EngineStatus['workers'][number]>();

function Workers({ workers }: Pick<EngineStatus, 'workers'>) {
  const say = useSay();
  const { language } = useLanguage();
  const columns = useMemo(
    () => [
      worker.accessor('host', { header: say(statusWords.host) }),
      worker.accessor('pid', { header: say(statusWords.process) }),
      worker.accessor('extractorVersion', { header: say(statusWords.version) }),
      worker.accessor('concurrency', { header: say(statusWords.concurrency), meta: { align: 'right' } }),
      worker.accessor('startedAt', { header: say(statusWords.since), cell: ({ getValue }) => formatInstant(getValue(), language) }),
    ],
    [say, language],
  );
  return (
    <section>
      <Title order={2} size="h4">
        {say(words.workers)}
      </Title>
      {workers.length === 0 ? (
        <Text>{say(statusWords.noWorker)}</Text>
      ) : (
        <DataTable items={workers} columns={columns} label={say(words.workers)} />
      )}
    </section>
  );
}

const failure = createColumnHelper<EngineStatus['files']['failures'][number]>();

function Failures({ failures }: Pick<EngineStatus['files'], 'failures'>) {
  const say = useSay();
  const { language } = useLanguage();
  const columns = useMemo(
    () => [
      failure.accessor(({ code }) => reasonWords(code, language), { id: 'code', header: say(words.code) }),
      failure.accessor('count', { header: say(words.count), meta: { align: 'right', width: 120 } }),
    ],
    [say, language],
  );
  return (
    <section>
      <Title order={2} size="h4">
        {say(words.failures)}
      </Title>
      {failures.length === 0 ? (
        <Text>{say(words.noFailures)}</Text>
      ) : (
        <DataTable items={failures} columns={columns} label={say(words.failures)} />
      )}
    </section>
  );
}

/** In words, with "…" for what differs from file to file. */
function reasonWords(code: string, language: Language): string {
  return isErrorCode(code) ? fill(errorTable[code].message[language], {}) : code;
}

function isErrorCode(code: string): code is keyof typeof errorTable {
  return Object.hasOwn(errorTable, code);
}
