/**
 * What a reader sees at a place of a passage without its being written there: that a list of five
 * begins, that these words are struck out. How it is said is for reading to decide.
 */
export type Cue =
  /** A list of so many items begins; `depth` 1 is the outermost. */
  | { readonly kind: 'list'; readonly items: number; readonly depth: number }
  /** The number or letter that the browser shows before an item. */
  | { readonly kind: 'marker'; readonly text: string }
  /** A table of so many rows and columns begins. */
  | { readonly kind: 'table'; readonly rows: number; readonly columns: number }
  /** The cell that follows stands under this column header. */
  | { readonly kind: 'header'; readonly text: string }
  /** The text that follows is a date, by its markup. */
  | { readonly kind: 'date' }
  /** The text that follows is a picture's. */
  | { readonly kind: 'picture' }
  /** The text that follows is a link's. */
  | { readonly kind: 'link' }
  /** A link to a file: the type of the file, in capitals. */
  | { readonly kind: 'file'; readonly type: string }
  /** A note begins, by the mark that refers to it, or '' where its text begins with that; or it ends. */
  | { readonly kind: 'note'; readonly edge: 'start' | 'end'; readonly label: string }
  /** The article ends here, and nearly all of it is in pictures of text or in a file. */
  | { readonly kind: 'unreadable'; readonly content: 'picture' | 'file' }
  /** Struck-out or added words (a law depends on it), or a quotation, begin or end. */
  | { readonly kind: 'deleted' | 'inserted' | 'quotation'; readonly edge: 'start' | 'end' };

/** A cue and where it stands: an offset in the passage's text, in UTF-16 code units. */
export type PlacedCue = Cue & { readonly at: number };
