import type { FormulaPart } from '../../src/math/index.ts';

let count = 0;

/** A part of a formula as a branch of the tree. */
export class Branch {
  readonly part: FormulaPart;
  readonly around: Branch | null;
  /** Of its element in the tree. */
  readonly id = `part-${count++}`;
  isOpen = false;
  #branches: readonly Branch[] | undefined;

  constructor(part: FormulaPart, around: Branch | null) {
    this.part = part;
    this.around = around;
  }

  get branches(): readonly Branch[] {
    return (this.#branches ??= this.part.parts.map((part) => new Branch(part, this)));
  }

  /** How deep it is in the tree, from 1. */
  get level(): number {
    return (this.around?.level ?? 0) + 1;
  }

  /** The whole formula. */
  get root(): Branch {
    return this.around?.root ?? this;
  }
}

/** Branches that are seen, in order. */
const visible = (branches: readonly Branch[]): Branch[] =>
  branches.flatMap((branch) => [branch, ...(branch.isOpen ? visible(branch.branches) : [])]);

/**
 * Where a key leads from a branch (APG, Tree View § Keyboard Interaction), opening and closing on the way; null where
 * it is no key of the tree. At an edge it is the branch itself.
 */
export function moved(key: string, from: Branch, roots: readonly Branch[]): Branch | null {
  const seen = visible(roots);
  const at = seen.indexOf(from);
  switch (key) {
    case 'ArrowDown':
      return seen[at + 1] ?? from;
    case 'ArrowUp':
      return seen[at - 1] ?? from;
    case 'Home':
      return seen[0] ?? from;
    case 'End':
      return seen.at(-1) ?? from;
    case 'ArrowRight':
      if (from.isOpen) return from.branches[0] ?? from;
      from.isOpen = from.branches.length > 0;
      return from;
    case 'ArrowLeft':
      if (!from.isOpen) return from.around ?? from;
      from.isOpen = false;
      return from;
    default:
      return null;
  }
}
