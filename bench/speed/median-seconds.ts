/** The median time of a task in seconds, after one run that does not count. */
export function medianSeconds(task: () => unknown, runs = 5): number {
  task();
  const times = Array.from({ length: runs }, () => {
    const started = performance.now();
    task();
    return (performance.now() - started) / 1000;
  });
  return times.toSorted((one, other) => one - other)[Math.floor(runs / 2)] ?? 0;
}
