import type { Finding, Picture } from '../finding.ts';
import { lookOf } from '../probe/look.ts';
import {
  criterionText,
  fill,
  interfaceOf,
  problemText,
  wordingOf,
  type ReportLanguage,
} from '../texts/texts.ts';
import { countOf, grouped, type Group } from './grouped.ts';
import { Markup, markup, NOTHING } from './markup.ts';
import { pageFacts } from './page-facts.ts';
import type { Result } from './result.ts';
import { STYLES } from './styles.ts';

export interface HtmlOptions {
  readonly language: ReportLanguage;
  readonly version: string;
  readonly time: Date;
}

const MOST_PLACES = 20;

/** The report as one file of HTML that needs nothing else and passes its own audit. */
export function htmlReport(results: readonly Result[], options: HtmlOptions): string {
  const { language, version } = options;
  const words = interfaceOf(language);
  const time = options.time.toLocaleString(language, { dateStyle: 'long', timeStyle: 'short' });
  const first = results[0]?.audit?.title ?? results[0]?.asked ?? '';
  const skip = language === 'vi' ? 'Đến kết quả' : 'Skip to the results';
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title} – ${first}</title>
<style>${new Markup(STYLES)}</style>
</head>
<body>
<a class="skip" href="#ket-qua">${skip}</a>
<header><h1>${words.title}</h1><p>${words.notConformance}</p></header>
<main id="ket-qua" tabindex="-1">
${results.length > 1 ? contents(results, options) : NOTHING}
${results.map((result, index) => pagePart(result, index, options))}
</main>
<footer><p class="quiet">${fill(words.made, { time, version })}</p></footer>
</body>
</html>
`.text;
}

function contents(results: readonly Result[], { language }: HtmlOptions): Markup {
  const words = interfaceOf(language);
  const items = results.map(({ asked, audit }, index) => {
    const counts = audit ? summary(audit.findings, language) : words.couldNot;
    return markup`<li><a href="#trang-${index + 1}">${audit?.title || asked}</a><br><span class="quiet">${asked} – ${counts}</span></li>`;
  });
  return markup`<nav aria-labelledby="muc-luc"><h2 id="muc-luc">${words.contents}</h2><ul>${items}</ul></nav>`;
}

const summary = (findings: readonly Finding[], language: ReportLanguage): string =>
  fill(interfaceOf(language).summary, {
    error: countOf(findings, 'error'),
    warning: countOf(findings, 'warning'),
    note: countOf(findings, 'note'),
  });

function pagePart({ asked, audit, problem }: Result, index: number, options: HtmlOptions): Markup {
  const { language } = options;
  const words = interfaceOf(language);
  const id = `trang-${String(index + 1)}`;
  const head = markup`<h2 id="${id}" tabindex="-1"${langOf(audit?.title ?? '')}>${audit?.title || asked}</h2>`;
  if (problem)
    return markup`<section aria-labelledby="${id}">${head}<p>${words.couldNot}. ${problemText(problem, language)}</p></section>`;
  const badges = (['error', 'warning', 'note'] as const).map(
    (one) =>
      markup`<li class="badge ${one}">${words.severities[one]}: ${countOf(audit.findings, one)}</li>`,
  );
  const facts = pageFacts(audit, language).map((fact) => markup`<li>${fact}</li>`);
  const faultless = audit.findings.every(({ severity }) => severity === 'note');
  return markup`<section aria-labelledby="${id}">${head}
<p><a href="${audit.address}">${audit.address}</a></p>
<ul class="counts">${badges}</ul>
<ul class="facts">${facts}</ul>
${faultless ? markup`<p class="good">${words.noFaults}</p>` : NOTHING}
${grouped(audit.findings).map((group) => findingPart(group, options))}
</section>`;
}

function findingPart({ first, all }: Group, { language }: HtmlOptions): Markup {
  const words = interfaceOf(language);
  const { title, remedy, english } = wordingOf(first, language);
  const foreign = english ? new Markup(' lang="en"') : NOTHING;
  const rest =
    all.length > MOST_PLACES
      ? markup`<p>${fill(words.more, { count: all.length - MOST_PLACES })}</p>`
      : NOTHING;
  return markup`<article class="finding">
<div class="head"><span class="badge ${first.severity}">${words.severities[first.severity]}</span><h3${foreign}>${title}</h3></div>
<p class="quiet">${criterionText(first.criterion, language)} · ${fill(words.places, { count: all.length })}</p>
<ul class="places">${all.slice(0, MOST_PLACES).map((one) => placePart(one, language))}</ul>
${rest}
<p class="remedy"><strong>${words.remedy}:</strong> ${remedy}</p>
</article>
`;
}

function placePart(found: Finding, language: ReportLanguage): Markup {
  const words = interfaceOf(language);
  const { place, pictures } = found;
  const name = place?.name || place?.selector || words.wholePage;
  const where = place
    ? markup`<code lang="zxx">${place.selector}</code>`
    : markup`<strong>${words.wholePage}</strong>`;
  const figures = pictures.map((one) => picturePart(one, name, language));
  return markup`<li>${place?.name ? markup`<strong${langOf(place.name)}>${place.name}</strong> ` : NOTHING}${where}
${messagePart(found, language)}
${figures.length > 0 ? markup`<div class="pictures">${figures}</div>` : NOTHING}</li>`;
}

/** What is quoted from the page is in the page's language. */
function messagePart(found: Finding, language: ReportLanguage): Markup {
  const { message } = wordingOf(found, language);
  if (message === '') return NOTHING;
  const { text, words, shown = 'und' } = found.facts;
  const quote = String(text ?? words ?? '');
  const at = quote === '' ? -1 : message.indexOf(quote);
  if (at < 0) return markup`<p>${message}</p>`;
  const [before, after] = [message.slice(0, at), message.slice(at + quote.length)];
  return markup`<p>${before}<span lang="${shown}">${quote}</span>${after}</p>`;
}

/** The attribute for a text whose language can be told. */
function langOf(text: string): Markup {
  const look = lookOf(text);
  return look === 'unclear' ? NOTHING : markup` lang="${look}"`;
}

function picturePart(picture: Picture, name: string, language: ReportLanguage): Markup {
  const { kind, source, width, height } = picture;
  const words = interfaceOf(language);
  const state = kind === 'place' ? '' : words[kind];
  const alt = [fill(words.picture, { name }), state].filter(Boolean).join(', ');
  const caption = state === '' ? NOTHING : markup`<figcaption>${state}</figcaption>`;
  return markup`<figure><img src="${source}" width="${width}" height="${height}" alt="${alt}"${langOf(alt)}>${caption}</figure>`;
}
