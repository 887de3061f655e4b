import { useDocumentTitle } from '@mantine/hooks';
import { commonWords } from '../words/common.js';
import { useSay } from '../words/use-say.js';

/** "Kế hoạch · kehoach" in the browser's tab. */
export function usePageTitle(title: string): void {
  const say = useSay();
  useDocumentTitle([title, say(commonWords.program)].filter(Boolean).join(' · '));
}
