/** Tests of how long something takes stay out of mutation runs, where all takes longer and is made often. */
export const canTime = process.env['MUTATE_TESTS'] === undefined;

/** Milliseconds that the work takes of a processor: on a busy machine the clock goes on while it waits. */
export function processorMs(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
