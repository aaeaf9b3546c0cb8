import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

/** The engine alone: the package around it fetches its rules from a CDN. */
const ENGINE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

/**
 * What IBM Equal Access can only ask about, and what answers it here. A rule that asks something
 * else is a finding until somebody has answered it.
 */
const ANSWERED: Readonly<Record<string, string>> = {
  style_color_misuse: 'forced-colours.spec.ts shows every state without the colours of the page',
  style_highcontrast_visible: 'forced-colours.spec.ts',
  style_viewport_resizable: 'reflow.spec.ts measures text of 200 %',
  style_focus_visible: 'keyboard.spec.ts judges each focus ring by its pixels',
  aria_keyboard_handler_exists: 'the keyboard table of the ribbon, row by row',
  widget_tabbable_exists: 'a roving tabindex: one Tab stop, the others by arrow',
  text_block_heading: 'a label or a signature in bold is no heading',
  download_keyboard_controllable: 'keyboard.spec.ts passes every link',
  input_fields_grouped: 'fields that belong together stand in a fieldset',
  input_label_visible: 'every field has a label element; portal-forms.spec.ts finds it by that',
};

/** What it takes for a fault and is none, by where it stands. */
const NO_FAULTS: Readonly<Record<string, RegExp>> = {
  // Skip links come before every landmark; axe knows them.
  aria_content_in_landmark: /^<a href="#/,
  // A region that scrolls must be reached by keyboard where the browser does not see to it (axe asks for it).
  element_tabbable_role_valid: /^<div [^>]*role="region"/,
};

interface Result {
  readonly ruleId: string;
  readonly value: readonly [string, string];
  readonly message: string;
  readonly path: { readonly dom: string };
  readonly snippet: string;
}

/**
 * What IBM Equal Access finds against WCAG 2.2 A and AA on the page as it is now.
 *
 * @returns a line for each finding, none when there is nothing to mend
 */
export async function equalAccessFindings(page: Page): Promise<string[]> {
  // A protocol evaluation: the page's own policy is neither asked nor loosened.
  if (!(await page.evaluate(() => 'ace' in window)))
    await page.evaluate(`${ENGINE}; window.ace = ace; undefined`);
  const results = await page.evaluate(async () => {
    const { Checker } = (
      window as unknown as {
        ace: {
          Checker: new () => {
            check(root: Document, rules: string[]): Promise<{ results: Result[] }>;
          };
        };
      }
    ).ace;
    const report = await new Checker().check(document, ['WCAG_2_2']);
    return report.results.filter(({ value }) => value[1] !== 'PASS');
  });
  return results
    .filter(({ ruleId, value, snippet }) =>
      value[1] === 'FAIL' ? !NO_FAULTS[ruleId]?.test(snippet) : !(ruleId in ANSWERED),
    )
    .map(({ ruleId, value, message, path }) => `${ruleId} (${value[1]}): ${path.dom}: ${message}`);
}
