import '../../mantine-more.css';
import { Stack, Title } from '@mantine/core';
import { useMay } from '../../api/session.js';
import { usePageTitle } from '../../shell/use-page-title.js';
import { useSay } from '../../words/use-say.js';
import { DropPlace } from './drop-place.js';
import { PastImports } from './past-imports.js';
import { importPageWords } from './words.js';

export default function ImportsPage() {
  const say = useSay();
  usePageTitle(say(importPageWords.title));
  return (
    <Stack gap="lg" maw={1200} mx="auto">
      <Title order={1} size="h2">
        {say(importPageWords.title)}
      </Title>
      {useMay('importer') && <DropPlace />}
      <PastImports />
    </Stack>
  );
}
