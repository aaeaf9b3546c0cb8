/** What the place in an article of a page is kept under. */
export const addressOf = ({ defaultView, URL }: Document, article: string): string =>
  `${defaultView ? defaultView.location.pathname + defaultView.location.search : URL}#${article}`;
