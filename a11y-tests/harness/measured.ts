import { test } from '@playwright/test';

/** Keeps a figure in the report of the test that is running, and prints it. */
export function measured(description: string): void {
  test.info().annotations.push({ type: 'measured', description });
  console.info(description);
}
