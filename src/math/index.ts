export type { Verbosity } from './node.ts';
export { sayMath, type MathOptions } from './say.ts';
