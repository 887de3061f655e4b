/** The value on the page of what a path names, else of what that is a part of. */
export function nearestShown(pane: Element, path: string): Element | undefined {
  const steps = path.split('.');
  while (steps.length > 1) {
    const shown = pane.querySelector(`[data-path="${CSS.escape(steps.join('.'))}"]`);
    if (shown) return shown;
    steps.pop();
  }
  return undefined;
}
