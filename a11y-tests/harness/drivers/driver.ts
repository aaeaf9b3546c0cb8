/** A browser that Playwright does not drive, with one page: what the suite needs of it, in any protocol. */
export interface Driver {
  /** Its name and version. */
  readonly name: string;
  /** Opens an address and resolves when the page has loaded. */
  open(address: string): Promise<void>;
  /** Runs a function in the page, which sees nothing but its arguments. @throws what it throws, as text */
  run<A extends unknown[], T>(script: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Presses real keys, one after the other, by their names of UI Events (`Tab`, `Shift+Tab`, `Enter`, `a`). */
  press(...keys: string[]): Promise<void>;
  /** Runs a script that is given as text. */
  inject(source: string): Promise<void>;
  /** What the page has complained of: errors, and violations of its content security policy. */
  complaints(): Promise<string[]>;
  close(): Promise<void>;
}

/** The code points of WebDriver, § 17.4.2, for keys that make no character. */
const KEYS: Readonly<Record<string, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Escape: '\uE00C',
  End: '\uE010',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
};

/** The actions that press keys: of WebDriver and of WebDriver BiDi alike. `Shift+Tab` is a chord. */
export function keyActions(keys: readonly string[]): object[] {
  const actions = keys.flatMap((chord) => {
    const values = chord.split('+').map((key) => KEYS[key] ?? key);
    return [
      ...values.map((value) => ({ type: 'keyDown', value })),
      ...values.reverse().map((value) => ({ type: 'keyUp', value })),
    ];
  });
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** An expression that calls the script and gives what it returns, or a promise of it, as JSON. */
export function asExpression(
  script: (...args: never[]) => unknown,
  args: readonly unknown[],
): string {
  return `((value) => {
    const json = (one) => JSON.stringify(one ?? null);
    return value instanceof Promise ? value.then(json) : json(value);
  })((${String(script)})(...${JSON.stringify(args)}))`;
}
