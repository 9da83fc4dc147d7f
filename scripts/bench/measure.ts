/** The least time of some runs, in milliseconds: what is left when everything else on the machine is quiet. */
export function leastTime(task: () => void, { atLeast = 8, budget = 300 } = {}): number {
  let least = Number.POSITIVE_INFINITY;
  const begin = performance.now();
  for (let runs = 0; runs < atLeast || performance.now() - begin < budget; runs++) {
    const start = performance.now();
    task();
    least = Math.min(least, performance.now() - start);
    if (runs >= 1000) break;
  }
  return least;
}
