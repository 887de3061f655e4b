import type { ComboboxItem } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { useMemo, useState } from 'react';
import { useOfferedPlans, usePlanNames, type PlanName } from '../api/plan-names.js';
import { fold } from '../lists/fold.js';
import { planLabel } from '../words/plan-label.js';

const TYPING_MS = 300;

interface PlanOptions {
  options: ComboboxItem[];
  words: string;
  setWords: (words: string) => void;
}

/** What a picker of plans offers: those that are chosen, and those that the words are found in. */
export function usePlanOptions(chosen: readonly string[]): PlanOptions {
  const [words, setWords] = useState('');
  const names = usePlanNames(chosen);
  const labels = useMemo(() => new Set(names.map(planLabel)), [names]);
  // The label of what is chosen stands in the field; nobody looks for it.
  const asked = labels.has(words) ? '' : words.trim();
  const [settled] = useDebouncedValue(asked, TYPING_MS);
  const { data: offered = [], isPlaceholderData } = useOfferedPlans(settled);
  // Until the server has answered for these words, whoever presses Enter must not get what others found.
  const isOld = asked !== settled || isPlaceholderData;
  const options = useMemo(
    () => optionsOf([...names, ...offered]).filter(({ label }) => !isOld || fold(label).includes(fold(asked))),
    [names, offered, isOld, asked],
  );
  return { options, words, setWords };
}

function optionsOf(plans: readonly PlanName[]): ComboboxItem[] {
  const byId = new Map(plans.map((plan) => [plan.id, plan]));
  return [...byId.values()].map((plan) => ({ value: plan.id, label: planLabel(plan) }));
}

/** The server has chosen already what fits the words. */
export function keepAll<Option>({ options }: { options: Option }): Option {
  return options;
}
