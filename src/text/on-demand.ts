/** Loads what finds the article of a page that names none; most pages name theirs. */
export const loadArticleFinder = async () => (await import('./find-article.ts')).findArticle;

/** Loads what reads one thing of a page. */
export const loadItemPassages = async () => (await import('./item.ts')).itemPassages;
