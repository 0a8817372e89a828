/**
 * Runs the tasks of one key one after the other: a second Ctrl+S must not see the first one's file as changed by
 * somebody else.
 */
export function createQueue(): <T>(key: string, task: () => Promise<T>) => Promise<T> {
  const tails = new Map<string, Promise<unknown>>();
  return (key, task) => {
    const result = (tails.get(key) ?? Promise.resolve()).then(task, task);
    tails.set(
      key,
      result.catch(() => undefined),
    );
    return result;
  };
}
