import { nothing } from 'lit';

/** An attribute's value, or no attribute; templates are checked against the value's type. */
export const only = <Value extends string>(value: Value | false | undefined): Value =>
  value || (nothing as unknown as Value);
