import type { BuiltInSound, Made, Played } from './built-in-sound.ts';
import { expect } from './citizen.ts';
import type { Reader } from './reader.ts';

/** An utterance of the built-in voice as it was played: one order of eSpeak NG's in one or several pieces. */
export interface Order {
  readonly text: string;
  readonly order: number;
  readonly pieces: Played[];
  readonly made: Made;
}

/** @param before pieces that had been played earlier */
export function ordersOf({ played, made }: BuiltInSound, before = 0): Order[] {
  const orders: Order[] = [];
  for (const piece of played.slice(before)) {
    const { text, order } = piece;
    if (orders.at(-1)?.order === order) orders.at(-1)!.pieces.push(piece);
    else orders.push({ text, order, pieces: [piece], made: made[order]! });
  }
  return orders;
}

/** Loads the portal's own voice, and leaves the reader closed. */
export async function takeOwnVoice(reader: Reader): Promise<void> {
  await reader.listenButton.press('Enter');
  await reader.button('Tải giọng đọc Trợ Năng').press('Enter');
  await expect(reader.text(/^Đang đọc câu 1 trên/)).toBeVisible({ timeout: 30_000 });
  await reader.button('Dừng').press('Enter');
}
