// What the parser of speech-rule-engine asks of the rest of that package, for a browser: a formula is a DOM element there
// already, and neither its speech rules nor its braille nor its debugger is ever used.

/** What heuristics for other kinds of output ask for: none of them is wanted. */
export const Engine = { getInstance: () => ({ domain: '', modality: '' }) };

export const Debugger = { getInstance: () => ({ output: () => undefined }) };

export const NodeType = { ELEMENT_NODE: 1, TEXT_NODE: 3 };

export const toArray = (list) => Array.from(list);

export const tagName = (element) => element.tagName.toUpperCase();

/** What an operator, a relation or a list consists of, signs included, in the order in which it is written. */
export const SemanticSkeleton = {
  combineContentChildren: (type, _role, signs, operands) => {
    // A list holds its signs among its parts.
    if (type === 'punctuated') return operands;
    if (type === 'prefixop') return [...signs, ...operands];
    if (type === 'postfixop') return [...operands, ...signs];
    return operands.flatMap((operand, at) => [operand, ...signs.slice(at, at + 1)]);
  },
};
