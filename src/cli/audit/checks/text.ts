import { finding, type Finding } from '../finding.ts';
import type { ArticleState } from '../probe/article.ts';
import type { Guess } from '../probe/guesses.ts';
import type { LanguageState } from '../probe/language.ts';
import { primaryOf } from '../probe/look.ts';

/** What editors and their systems leave in a title (WCAG 2.4.2). */
const MEANINGLESS =
  /^(?:untitled|no title|home|default|index|page|new page|document|trang mới|không (?:có )?tiêu đề|chưa có tiêu đề|trang chủ)(?:[ \d]*|\.\w+)$/iu;

/** A missing title is axe's to find. */
export function titleFindings(title: string, address: string): Finding[] {
  const plain = title.trim();
  if (plain === '') return [];
  const file = decodeURI(new URL(address).pathname.split('/').at(-1) ?? '');
  const isName =
    plain === file || /^https?:\/\//.test(plain) || /\.(?:aspx?|html?|php)$/i.test(plain);
  return MEANINGLESS.test(plain) || isName
    ? [finding('title-meaningless', null, { title: plain })]
    : [];
}

/** WCAG 3.1.1 and 3.1.2. */
export function languageFindings({ said, shown, parts }: LanguageState): Finding[] {
  const wrong = said !== '' && shown !== 'unclear' && primaryOf(said) !== shown;
  const page = wrong ? [finding('language-page', null, { said, shown })] : [];
  // Where the page's own language is wrong, its parts are as well: said once.
  const others = wrong ? parts.filter((part) => primaryOf(part.said) !== primaryOf(said)) : parts;
  return [
    ...page,
    ...others.map(({ place, said: lang, shown: own, text }) =>
      finding('language-part', place, { said: lang, shown: own, text }),
    ),
  ];
}

const MOST_WORDS = 12;

/** What a reading voice makes of the article: nothing, letters, guesses. */
export function articleFindings(article: ArticleState | null): Finding[] {
  if (!article) return [];
  const { unreadable, guesses } = article;
  const silent = unreadable
    ? [finding('article-unreadable', unreadable.place, { kind: unreadable.kind })]
    : [];
  const words = (['spelled', 'foreign'] as const).flatMap((kind) => {
    const some = guesses.filter((guess) => guess.kind === kind);
    if (some.length === 0) return [];
    return [finding(`words-${kind}`, article.place, { words: listed(some), count: some.length })];
  });
  return [...silent, ...words];
}

const listed = (guesses: readonly Guess[]): string =>
  guesses
    .slice(0, MOST_WORDS)
    .map(({ text, said, kind }) => (kind === 'spelled' ? `${text} (“${said}”)` : text))
    .join(', ') + (guesses.length > MOST_WORDS ? ', …' : '');
