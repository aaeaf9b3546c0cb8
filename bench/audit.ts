import lighthouse, { type Flags, type Result } from 'lighthouse';

export const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
export type Category = (typeof CATEGORIES)[number];

/** Lighthouse loses the trace of a page now and then where the machine is busy. */
const TRIES = 3;

/** @throws when Lighthouse says nothing of a page, however often it is asked */
export async function audit(
  address: string,
  only: readonly Category[],
  flags: Flags,
): Promise<Result> {
  let trouble = 'it gave nothing';
  for (let i = 0; i < TRIES; i += 1) {
    const done = await lighthouse(address, {
      onlyCategories: [...only],
      output: 'json',
      logLevel: 'error',
      ...flags,
    });
    if (done && !done.lhr.runtimeError) return done.lhr;
    trouble = done?.lhr.runtimeError?.message ?? trouble;
  }
  throw new Error(`Lighthouse, ${address}: ${trouble}`);
}

/** What keeps a page from a full score, but for its speed. */
export const missed = ({ categories, audits }: Result): string[] =>
  Object.values(categories)
    .filter(({ id, score }) => id !== 'performance' && score !== 1)
    .flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
    .map(({ id }) => id);

export const percent = (score: number | null | undefined): number => Math.round((score ?? 0) * 100);
