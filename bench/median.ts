/** The middle of some measurements, the upper one of an even number; 0 of none. Sorts them. */
export const median = (values: number[]): number =>
  values.sort((one, other) => one - other)[values.length >> 1] ?? 0;
