import { Title } from '@mantine/core';
import { usePageTitle } from '../../shell/use-page-title.js';
import { commonWords } from '../../words/common.js';
import { useSay } from '../../words/use-say.js';

export default function DeadlinesPage() {
  const say = useSay();
  const title = say(commonWords.deadlines);
  usePageTitle(title);
  return <Title order={1}>{title}</Title>;
}
