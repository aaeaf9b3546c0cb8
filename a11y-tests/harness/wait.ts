export const sleep = (ms: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, ms));

/**
 * Asks again and again until there is an answer.
 *
 * @param what is awaited, for the error
 * @param ask undefined, null or false while there is none
 * @throws when `patience` milliseconds have passed without one
 */
export async function until<T>(
  what: string,
  ask: () => T | Promise<T>,
  patience = 10_000,
): Promise<Exclude<T, undefined | null | false>> {
  const end = Date.now() + patience;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined && answer !== null && answer !== false)
      return answer as Exclude<T, undefined | null | false>;
    if (Date.now() > end) throw new Error(`Waited ${patience} ms in vain for ${what}`);
    await sleep(10);
  }
}
