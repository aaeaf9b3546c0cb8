import type { PageAudit } from '../audit-page.ts';
import { fill, interfaceOf, type ReportLanguage } from '../texts/texts.ts';

/** What a page is like besides its findings, a sentence each. */
export function pageFacts(audit: PageAudit, language: ReportLanguage): string[] {
  const words = interfaceOf(language);
  const { article, skipLinks, stops, dialogs, popups } = audit;
  const listening = article?.readable
    ? fill(words.article, { count: article.sentences })
    : article
      ? words.articleSilent
      : words.noArticle;
  return [
    fill(words.stops, { count: stops }),
    skipLinks.count > 0 ? fill(words.skipLinks, skipLinks) : words.noSkipLinks,
    listening,
    ...(dialogs + popups > 0 ? [fill(words.sprung, { dialogs, popups })] : []),
  ];
}
