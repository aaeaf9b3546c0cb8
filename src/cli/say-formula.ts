import { loadSayMath, type Verbosity } from '../math/index.ts';
import { parseInput } from './parse-markup.ts';

// The parser of formulas takes the DOM that is there when it is loaded.
const sayMath = await loadSayMath();

/** The MathML of a line: what its JSON string says, or the line itself. */
function markupOf(line: string): string {
  try {
    return String(JSON.parse(line));
  } catch {
    return line;
  }
}

/** A formula of the terminal tool: a line of Vietnamese for one of MathML; '' for an empty line. */
export function sayFormula(line: string, verbosity: Verbosity): string {
  const markup = markupOf(line);
  if (markup.trim() === '') return '';
  try {
    return sayMath(parseInput(markup), { verbosity });
  } catch {
    const text = markup.replace(/<[^>]*>/g, ' ').replace(/[<>]/g, ' ');
    return sayMath(parseInput(`<math><mtext>${text.replace(/&/g, '&amp;')}</mtext></math>`));
  }
}
