import type { Role } from '../text/index.ts';
import type { Word } from '../vietnamese/index.ts';

/** What is said before a passage that could not be told from running text by ear. */
const LEADS: Partial<Record<Role, readonly string[]>> = {
  alternative: ['hình', 'ảnh', ','],
};

/** The words of a lead; they stand for the beginning of the passage. */
export const leadOf = (role: Role): Word[] =>
  (LEADS[role] ?? []).map((text) => ({ text, start: 0, end: 0 }));
