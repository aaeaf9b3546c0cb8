import type { HostAdapter } from './adapter.ts';
import { firstSkipLinks, generic } from './generic.ts';

/** WordPress and themes made after its own: links to #content, what is hidden is .screen-reader-text. */
export const wordPress: HostAdapter = {
  ...generic,
  name: 'wordpress',
  recognises: (page) =>
    page.querySelector(
      '#wpadminbar, #wp-toolbar, .wp-block-post-content, .hentry, .wp-site-blocks',
    ) !== null || /(^| )(wp-|postid-|page-id-)/.test(page.body.className),
  parts: {
    ribbon: ['#wpadminbar'],
    navigation: ['#site-navigation, .main-navigation', '.wp-block-navigation', 'nav'],
    banner: ['#masthead, .site-header', 'header.wp-block-template-part', '#header'],
    main: ['main, [role=main]', '#primary', '#content', '.site-content'],
    article: ['.entry-content, .wp-block-post-content', '.hentry', 'article'],
    title: ['h1.entry-title, .wp-block-post-title', '.entry-title', 'h1'],
    date: ['time.entry-date, time.published', '.posted-on'],
    byline: ['.byline, .author.vcard', '.wp-block-post-author'],
  },
  skipLinks: firstSkipLinks,
  errors: '.wpcf7-not-valid-tip, .comment-form-error, .form-error',
};
