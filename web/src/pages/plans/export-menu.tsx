import { Button, Menu } from '@mantine/core';
import { exportUrl } from '../../api/plans.js';
import { commonWords } from '../../words/common.js';
import { useSay } from '../../words/use-say.js';
import type { ListFilter } from './list-filter.js';
import { listWords } from './words.js';

const SUBJECTS = ['tasks', 'references', 'plans'] as const;
const FORMATS = ['xlsx', 'csv'] as const;
const OTHERS = [
  { subject: 'all', format: 'xlsx', words: listWords.everything },
  { subject: 'deadlines', format: 'ics', words: listWords.calendar },
  { subject: 'citations', format: 'graphml', words: listWords.graph },
  { subject: 'annotations', format: 'jsonl', words: listWords.annotations },
] as const;

/** What the filter leaves, as files; an address the browser saves, not a page. */
export function ExportMenu({ filter: whole }: { readonly filter: ListFilter }) {
  const { q: _q, ...filter } = whole;
  const say = useSay();
  return (
    <Menu position="bottom-end" withArrow>
      <Menu.Target>
        <Button variant="default">{say(commonWords.export)}</Button>
      </Menu.Target>
      <Menu.Dropdown>
        {SUBJECTS.flatMap((subject) =>
          FORMATS.map((format) => (
            <Menu.Item key={`${subject}.${format}`} component="a" href={exportUrl(subject, format, filter)} download>
              {say(listWords[subject])} (.{format})
            </Menu.Item>
          )),
        )}
        {OTHERS.map(({ subject, format, words }) => (
          <Menu.Item key={`${subject}.${format}`} component="a" href={exportUrl(subject, format, filter)} download>
            {say(words)} (.{format})
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
