import { Tabs } from '@mantine/core';
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import type { PlanRecord } from '../../../../schemas/plan-record.js';
import type { Words } from '../../../../src/messages/language.js';
import type { StoredPlan } from '../../api/plans.js';
import { LoadingState } from '../../states/loading-state.js';
import { lazyPart, type Part } from '../../states/lazy-part.js';
import { useSay } from '../../words/use-say.js';
import { countToLookAt } from './all-issues.js';
import { focusValue } from './focus-value.js';
import { nearestShown } from './nearest-shown.js';
import { useSelected } from './selection.js';
import { DeadlinesTab } from './tabs/deadlines-tab.js';
import { HeadTab } from './tabs/head-tab.js';
import { IssuesTab } from './tabs/issues-tab.js';
import { OutlineTab } from './tabs/outline-tab.js';
import { ReferencesTab } from './tabs/references-tab.js';
import { TargetsTab } from './tabs/targets-tab.js';
import { TasksTab } from './tabs/tasks-tab.js';
import { UndoBar } from './undo-bar.js';
import { tabOf, useTab } from './use-tab.js';
import { planWords } from './words.js';

interface Tab {
  name: string;
  words: Words;
  count?: (record: PlanRecord) => number;
  content: (stored: StoredPlan) => ReactNode;
}

/** Brings along more than all the others, and is opened least. */
const HistoryTab = lazyPart(() => import('./tabs/history-tab.js'));

const LATER_MS = 2000;

const TABS: readonly Tab[] = [
  { name: 'header', words: planWords.head, content: ({ record }) => <HeadTab record={record} /> },
  { name: 'sections', words: planWords.outline, content: ({ record }) => <OutlineTab record={record} /> },
  { name: 'tasks', words: planWords.tasks, count: ({ tasks }) => tasks.length, content: ({ record }) => <TasksTab record={record} /> },
  {
    name: 'references',
    words: planWords.references,
    count: ({ references }) => references.length,
    content: ({ record }) => <ReferencesTab record={record} />,
  },
  { name: 'deadlines', words: planWords.deadlines, content: ({ record }) => <DeadlinesTab record={record} /> },
  {
    name: 'targets',
    words: planWords.targets,
    count: ({ targets, amounts }) => targets.length + amounts.length,
    content: ({ record }) => <TargetsTab record={record} />,
  },
  {
    name: 'issues',
    words: planWords.issues,
    count: countToLookAt,
    content: ({ record }) => <IssuesTab record={record} />,
  },
  { name: 'history', words: planWords.history, content: (stored) => <HistoryTab stored={stored} /> },
];

/** What was read. A place that is chosen in the source opens the tab that shows what was read there. */
export function ReadPane({ stored }: { readonly stored: StoredPlan }) {
  const say = useSay();
  const pane = useRef<HTMLElement>(null);
  const [asked, open] = useTab();
  const tab = TABS.some(({ name }) => name === asked) ? asked : 'header';
  useShownValue(pane, open);
  useLoadedLater(HistoryTab);
  return (
    <section className="plan-read" ref={pane} aria-label={say(planWords.read)}>
      <UndoBar stored={stored} onGone={(path) => pane.current && focusValue(pane.current, path)} />
      <Tabs value={tab} onChange={(name) => name !== null && open(name)} keepMounted={false} className="plan-read plan-tabs">
        <Tabs.List data-no-print>
          {TABS.map(({ name, words, count }) => (
            <Tabs.Tab key={name} value={name} className="plan-tab">
              {say(words)}
              {count && ` (${count(stored.record)})`}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <div className="plan-panel">
          {TABS.map(({ name, content }) => (
            <Tabs.Panel key={name} value={name}>
              <Suspense fallback={<LoadingState />}>{name === tab && content(stored)}</Suspense>
            </Tabs.Panel>
          ))}
        </div>
      </Tabs>
    </section>
  );
}

/** What is opened least is loaded when nobody waits for anything, so that it is there while nobody answers. */
function useLoadedLater({ load }: Pick<Part, 'load'>): void {
  useEffect(() => {
    const timer = setTimeout(() => load().catch(() => undefined), LATER_MS);
    return () => clearTimeout(timer);
  }, [load]);
}

function useShownValue(pane: { readonly current: HTMLElement | null }, open: (tab: string) => void): void {
  const selected = useSelected((one) => one);
  useEffect(() => {
    if (!selected || selected.from === 'value') return undefined;
    open(tabOf(selected.path));
    // The tab is there after it was drawn.
    const frame = requestAnimationFrame(() => {
      if (pane.current) nearestShown(pane.current, selected.path)?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [selected, pane, open]);
}
