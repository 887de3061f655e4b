import { Group, SegmentedControl, Text } from '@mantine/core';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import type { Block } from '../../../../../schemas/block.js';
import type { StoredPlan } from '../../../api/plans.js';
import { useSay } from '../../../words/use-say.js';
import { marksByPlace, type Fact } from '../facts.js';
import { useSelected } from '../selection.js';
import { planWords } from '../words.js';
import { beginning } from './beginning.js';
import { PictureSource } from './picture-source.js';
import './source.css';
import { TextSource } from './text-source.js';
import { useMarkChoice } from './use-mark-choice.js';

type View = 'pictures' | 'text';

interface Props {
  readonly stored: StoredPlan;
  readonly facts: readonly Fact[];
}

/** The document itself. A place that was read leads to the value; a value that is chosen is shown here. */
export function SourcePane({ stored: { plan, record }, facts }: Props) {
  const say = useSay();
  const isPdf = record.source.mediaType === 'application/pdf';
  const [view, setView] = useState<View>(isPdf ? 'pictures' : 'text');
  const marks = useMemo(() => marksByPlace(facts), [facts]);
  const pane = useRef<HTMLDivElement>(null);
  // What is seen at once is drawn at once, the rest when that is there.
  const blocks = useDeferredValue(
    record.blocks,
    useMemo(() => beginning(record.blocks), [record.blocks]),
  );
  const { onClick, onKeyDown } = useMarkChoice(pane, facts);
  useShownPlace(pane, blocks);
  return (
    <section className="source-pane" aria-label={say(planWords.source)} data-no-print>
      <Group justify="space-between" mb="xs" wrap="nowrap">
        <Text size="xs" c="dimmed">
          {say(planWords.sourceHint)}
        </Text>
        {isPdf && <ViewSwitch view={view} onChange={setView} />}
      </Group>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex, jsx-a11y/no-noninteractive-element-interactions -- what scrolls must take the focus; arrow keys go from mark to mark */}
      <div
        className="source-paper"
        ref={pane}
        role="document"
        aria-label={say(planWords.source)}
        tabIndex={0}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        {view === 'pictures' ? (
          <PictureSource planId={plan.id} blocks={record.blocks} marks={marks} />
        ) : (
          <TextSource blocks={blocks} marks={marks} />
        )}
      </div>
    </section>
  );
}

function ViewSwitch({ view, onChange }: { readonly view: View; readonly onChange: (view: View) => void }) {
  const say = useSay();
  const data = [
    { value: 'pictures', label: say(planWords.pictures) },
    { value: 'text', label: say(planWords.text) },
  ];
  return (
    <SegmentedControl
      size="xs"
      flex="none"
      aria-label={say(planWords.view)}
      data={data}
      value={view}
      onChange={(value) => onChange(value === 'text' ? 'text' : 'pictures')}
    />
  );
}

/** Scrolls to what is chosen, and once more when the place is only now drawn. */
function useShownPlace(pane: { readonly current: HTMLElement | null }, blocks: readonly Block[]): void {
  const selected = useSelected((one) => one);
  useEffect(() => {
    if (selected)
      pane.current?.querySelector('[data-selected]')?.scrollIntoView({ block: selected.from === 'source' ? 'nearest' : 'center' });
  }, [selected, pane, blocks]);
}
