import { compose } from '../../../reading/index.ts';
import { articlePassages, loadArticleFinder, type Passage } from '../../../text/index.ts';
import { placeOf, type Place } from './place.ts';
import { guessesIn, type Guess } from './guesses.ts';

/** What a reading voice makes of the page's article. */
export interface ArticleState {
  readonly place: Place;
  readonly sentences: number;
  /** Its text is in pictures or in a file: nothing to be read aloud. */
  readonly unreadable: { readonly kind: 'picture' | 'file'; readonly place: Place } | null;
  readonly guesses: readonly Guess[];
}

/** A long article is judged by this many sentences. */
const MOST_SENTENCES = 3000;

/** The article of the page; null where there is none, as on a page of links. */
export async function article(): Promise<ArticleState | null> {
  const findArticle = await loadArticleFinder();
  const found = findArticle(document) ?? document.querySelector('article, [role=article]');
  if (!found) return null;
  const heard: Passage[] = [];
  const script = compose(listened(articlePassages(found), heard));
  let sentences = 0;
  while (sentences < MOST_SENTENCES && script.sentence(sentences)) sentences += 1;
  if (sentences === 0) return null;
  return {
    place: placeOf(found),
    sentences,
    unreadable: unreadable(heard),
    guesses: guessesIn(heard),
  };
}

function* listened(passages: Iterable<Passage>, heard: Passage[]): Generator<Passage> {
  for (const passage of passages) {
    heard.push(passage);
    yield passage;
  }
}

function unreadable(passages: readonly Passage[]): ArticleState['unreadable'] {
  for (const { cues, element } of passages)
    for (const cue of cues)
      if (cue.kind === 'unreadable') return { kind: cue.content, place: placeOf(element) };
  return null;
}
