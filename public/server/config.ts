import path from 'node:path';

/** At most `count` requests from one address within `seconds`. */
export interface Limit {
  readonly count: number;
  readonly seconds: number;
}

/** How this installation serves; every value has a default that is safe on a developer's machine. */
export interface PortalConfig {
  /** Folder of the built pages. */
  readonly pages: string;
  /** Folder for citizens' messages; made when the first one comes. */
  readonly data: string;
  /** The account that may sign in; undefined where none is set up. */
  readonly account: { readonly user: string; readonly password: string } | undefined;
  /** True behind a proxy that sets X-Forwarded-For and X-Forwarded-Proto itself. */
  readonly behindProxy: boolean;
  readonly feedbackLimit: Limit;
  readonly signInLimit: Limit;
}

const repository = path.resolve(import.meta.dirname, '../..');

// Many citizens share one address (a commune office, a mobile carrier): generous, yet a flood is stopped.
export const defaults: PortalConfig = {
  pages: path.join(repository, '.build/portal'),
  data: path.join(repository, '.data'),
  account: undefined,
  behindProxy: false,
  feedbackLimit: { count: 30, seconds: 600 },
  signInLimit: { count: 10, seconds: 900 },
};

/** Reads TN_ACCOUNT_USER with TN_ACCOUNT_PASSWORD, TN_DATA_DIR and TN_BEHIND_PROXY=1. */
export function configFrom(env: NodeJS.ProcessEnv): PortalConfig {
  const user = env['TN_ACCOUNT_USER'];
  const password = env['TN_ACCOUNT_PASSWORD'];
  return {
    ...defaults,
    account: user && password ? { user, password } : undefined,
    data: env['TN_DATA_DIR'] ?? defaults.data,
    behindProxy: env['TN_BEHIND_PROXY'] === '1',
  };
}
