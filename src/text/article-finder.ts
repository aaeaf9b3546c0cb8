/** Loads what finds the article of a page that names none; most pages name theirs. */
export const loadArticleFinder = async (): Promise<(page: Document) => Element | null> =>
  (await import('./find-article.ts')).findArticle;
