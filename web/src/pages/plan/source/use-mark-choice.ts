import type { KeyboardEvent, MouseEvent } from 'react';
import type { Fact } from '../facts.js';
import { useSelection } from '../selection.js';

/** A mark of the source is chosen by a click, or by arrow keys from mark to mark. */
export function useMarkChoice(pane: { readonly current: HTMLElement | null }, facts: readonly Fact[]) {
  const selection = useSelection();
  const choose = (mark: Element | null): void => {
    const path = mark?.getAttribute('data-fact');
    const fact = facts.find((one) => one.path === path);
    if (fact) selection.choose({ ...fact, from: 'source' });
  };
  return {
    onClick: ({ target }: MouseEvent): void => choose(target instanceof Element ? target.closest('[data-fact]') : null),
    onKeyDown: (event: KeyboardEvent): void => {
      const step = STEPS[event.key];
      if (step === undefined || !pane.current) return;
      event.preventDefault();
      choose(stepFrom(pane.current, step));
    },
  };
}

const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowLeft: -1 };

/** The mark before or after the one that is chosen; the first where none is. */
function stepFrom(pane: Element, step: number): Element | null {
  const marks = [...pane.querySelectorAll('[data-fact]')];
  const chosen = marks.findIndex((mark) => mark.hasAttribute('data-selected'));
  const last = marks.findLastIndex((mark) => mark.hasAttribute('data-selected'));
  if (chosen < 0) return marks[0] ?? null;
  return marks[step > 0 ? last + 1 : chosen - 1] ?? null;
}
