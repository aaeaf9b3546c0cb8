import { randomInt } from 'node:crypto';
import { mkdir, open } from 'node:fs/promises';
import path from 'node:path';
import { clean, FEEDBACK_FIELDS, type Values } from '../forms/rules.ts';

/** `GY-241120-048213`: digits only, so that it can be read out over the telephone. */
export const RECEIPT = /^GY-\d{6}-\d{6}$/;

function newReceipt(now: Date): string {
  const day = now.toLocaleDateString('en-CA', { timeZone: 'Asia/Ho_Chi_Minh' });
  const number = String(randomInt(1_000_000)).padStart(6, '0');
  return `GY-${day.slice(2).replaceAll('-', '')}-${number}`;
}

/**
 * Adds a citizen's message to gop-y.jsonl in `folder`, on the disk before it returns, and gives its receipt number.
 * Folder and file are readable by the server's own account only: they hold names and addresses.
 */
export async function storeFeedback(folder: string, values: Values): Promise<string> {
  const now = new Date();
  const receipt = newReceipt(now);
  const fields = FEEDBACK_FIELDS.map((field) => [field, clean(values[field])]);
  const record = { 'ma-tiep-nhan': receipt, luc: now.toISOString(), ...Object.fromEntries(fields) };
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const file = await open(path.join(folder, 'gop-y.jsonl'), 'a', 0o600);
  try {
    await file.appendFile(`${JSON.stringify(record)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  return receipt;
}
