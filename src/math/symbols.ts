// What speech-rule-engine knows of each symbol. It is worked out when it is loaded, which takes a slow phone as long as
// all of the rest: loaded for itself, it is a task for itself.
import 'speech-rule-engine/mjs/semantic_tree/semantic_attr.js';
