import { createRequire } from 'node:module';

// Outside a browser speech-rule-engine takes its DOM by `require`, which modules do not have.
Object.assign(globalThis, {
  require: createRequire(import.meta.resolve('speech-rule-engine/mjs/common/dom_util.js')),
});

/** The element that some MathML is, in the DOM of speech-rule-engine. @throws where the markup is broken */
export const { parseInput } = await import('speech-rule-engine/mjs/common/dom_util.js');
