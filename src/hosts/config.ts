import { PARTS, type Part } from './adapter.ts';
import { REPAIRS } from './repairing.ts';

/** What can be mounted, each by itself. */
export const MOUNTS = ['ribbon', 'outline', 'shortcuts', 'reader', 'switch'] as const;
/** What is mounted; `display` is left out with what the page answers to it. */
export type Mounted = (typeof MOUNTS)[number] | 'display';

/** How a webmaster wants a page to be helped. */
export interface Config {
  /** Repairs and components that are left out. */
  readonly off: readonly string[];
  /** Selectors of parts that are not found by themselves. */
  readonly parts: Readonly<Partial<Record<Part, string>>>;
  readonly locale: 'vi' | 'en';
  /** Where the portal's own voice is, '' for none. */
  readonly voiceHref: string;
  /** Where the help on shortcuts is, '' for the component's own. */
  readonly helpHref: string;
  /** Whether the report is printed in the console. */
  readonly report: boolean;
}

/** A wrong setting: which, and what to write instead. The page goes on without it. */
export class ConfigError extends Error {
  readonly key: string;

  constructor(key: string, problem: string, remedy: string) {
    super(`tro-nang/auto: ${key}: ${problem} ${remedy}`);
    this.name = 'ConfigError';
    this.key = key;
  }
}

const CAN_BE_OFF: readonly string[] = [...REPAIRS, ...MOUNTS];

type Raw = Readonly<Record<string, unknown>>;

/** The names by which both the attributes (`data-tn-voice-href`) and the JSON block ("voice-href") know settings. */
const OTHERS = ['off', 'locale', 'voice-href', 'help-href', 'report', 'config'];

/**
 * What the attributes of the script and a JSON block ask for; the attributes are stronger.
 *
 * @param complain is called with each setting that cannot be understood
 */
export function readConfig(
  script: Element | null,
  block: Element | null,
  complain: (error: ConfigError) => void,
): Config {
  const raw: Record<string, unknown> = { ...parseBlock(block, complain) };
  for (const { name, value } of script?.attributes ?? [])
    if (name.startsWith('data-tn-')) raw[name.slice('data-tn-'.length)] = value;
  const known = [...OTHERS, ...PARTS];
  for (const key of Object.keys(raw))
    if (!known.includes(key))
      complain(
        new ConfigError(key, 'there is no such setting.', `Known are: ${known.join(', ')}.`),
      );
  return {
    off: words(raw, 'off', CAN_BE_OFF, complain),
    parts: selectors(raw, complain),
    locale: words(raw, 'locale', ['vi', 'en'], complain)[0] === 'en' ? 'en' : 'vi',
    voiceHref: address(raw, 'voice-href', complain),
    helpHref: address(raw, 'help-href', complain),
    report: raw['report'] !== undefined && raw['report'] !== false && raw['report'] !== 'false',
  };
}

type Complain = (error: ConfigError) => void;

function parseBlock(block: Element | null, complain: Complain): Raw {
  if (!block) return {};
  try {
    const parsed: unknown = JSON.parse(block.textContent);
    if (typeof parsed === 'object' && parsed !== null && !Array.isArray(parsed))
      return parsed as Raw;
  } catch {
    // Told below.
  }
  complain(
    new ConfigError(
      'data-tn-config',
      'the block is no JSON object.',
      'Write for example {"off": ["language"], "main": "#noi-dung"}.',
    ),
  );
  return {};
}

/** A list of known words: separated by spaces in an attribute, an array in JSON. */
function words(raw: Raw, key: string, known: readonly string[], complain: Complain): string[] {
  const value = raw[key] ?? '';
  const list = Array.isArray(value)
    ? value
    : typeof value === 'string'
      ? value.split(/\s+/)
      : [value];
  const good: string[] = [];
  for (const word of list) {
    if (typeof word === 'string' && known.includes(word)) good.push(word);
    else if (word !== '')
      complain(
        new ConfigError(key, `“${String(word)}” is unknown.`, `Known are: ${known.join(', ')}.`),
      );
  }
  return good;
}

function selectors(raw: Raw, complain: Complain): Config['parts'] {
  const parts: Partial<Record<Part, string>> = {};
  for (const part of PARTS) {
    const value = raw[part];
    if (value === undefined) continue;
    if (typeof value === 'string' && isSelector(value)) parts[part] = value;
    else
      complain(
        new ConfigError(
          part,
          `“${String(value)}” is no CSS selector.`,
          'Write for example "#noi-dung".',
        ),
      );
  }
  return parts;
}

function isSelector(text: string): boolean {
  try {
    document.createDocumentFragment().querySelector(text);
    return text !== '';
  } catch {
    return false;
  }
}

function address(raw: Raw, key: string, complain: Complain): string {
  const value = raw[key] ?? '';
  if (typeof value === 'string' && URL.canParse(value, 'https://a.b/')) return value;
  complain(new ConfigError(key, 'is no address.', 'Write for example "/giong-doc/".'));
  return '';
}
