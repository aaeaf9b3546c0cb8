import { seenOf, orderOf, type Seen } from './focus.ts';
import { nameOf, placeOf, type Place } from './place.ts';
import { elementsOf, focusedElement, isShown, parentOf } from './tree.ts';

/** A link that says it skips to a place of the page. */
export interface SkipLink {
  readonly place: Place;
  /** The fragment that it or its script names; '' where none can be read. */
  readonly target: string;
  /** Without script it does nothing. */
  readonly scripted: boolean;
}

const SAYS_SO =
  /bỏ qua|(?:chuyển|nhảy|đi|tới|đến|vào)\b.*(?:nội dung|điều hướng|menu|tìm kiếm)|^(?:đến|tới|vào) |skip|jump to|(?:to|go to) (?:the )?(?:main )?content/iu;
const MARKED_SO = /skip|ms-SkiptoNavigation|ms-SkiptoMainContent/i;
/** Skip links are among the first links of a page. */
const FIRST = 12;

export function skipLinks(): SkipLink[] {
  const links = [...elementsOf()].filter(
    (element): element is HTMLAnchorElement => element instanceof HTMLAnchorElement,
  );
  return links.slice(0, FIRST).filter(isSkipLink).map(linkOf);
}

function isSkipLink(link: HTMLAnchorElement): boolean {
  const href = link.getAttribute('href') ?? '';
  if (!href.startsWith('#') && !href.startsWith('javascript:') && !leadsWithin(link)) return false;
  if (link.closest('main, nav, article, [role=main], [role=navigation]')) return false;
  const marks = `${link.className} ${link.id} ${parentOf(link)?.className ?? ''}`;
  return SAYS_SO.test(nameOf(link)) || MARKED_SO.test(marks);
}

const leadsWithin = (link: HTMLAnchorElement): boolean =>
  link.hash !== '' && link.href.split('#')[0] === location.href.split('#')[0];

function linkOf(link: HTMLAnchorElement): SkipLink {
  const script = `${link.getAttribute('href') ?? ''} ${link.getAttribute('onclick') ?? ''}`;
  const scripted = link.getAttribute('href')?.startsWith('javascript:') ?? false;
  const named = /getElementById\(['"]([^'"]+)['"]\)|href\s*=\s*['"]#([^'"]+)['"]/.exec(script);
  const target = link.hash.length > 1 ? link.hash.slice(1) : (named?.[1] ?? named?.[2] ?? '');
  return { place: placeOf(link), target: decoded(target), scripted };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** What a target is like. */
export type TargetState = 'there' | 'missing' | 'hidden' | 'unnamed';

/** Where a skip link led. Orders are places in the reading order of the page. */
export interface Landing {
  readonly target: TargetState;
  readonly targetOrder: number;
  /** The element with focus; null for the page itself. */
  readonly focus: { readonly place: Place; readonly order: number; readonly seen: Seen } | null;
  /** Whether the target, or where focus went, is seen in the window. */
  readonly seen: Seen;
  readonly hash: string;
}

/** Looks at where a skip link to `target` has led. */
export function landing(target: string): Landing {
  const found = targetOf(target);
  const active = focusedElement();
  const at = active ?? found;
  return {
    target: stateOfTarget(target, found),
    targetOrder: found ? orderOf(found) : -1,
    focus: active && {
      place: placeOf(active),
      order: orderOf(active),
      seen: seenOf(active).seen,
    },
    seen: at ? seenOf(at).seen : 'nothing',
    hash: location.hash,
  };
}

function targetOf(name: string): Element | null {
  if (name === '') return null;
  return (
    document.getElementById(name) ??
    document.querySelector(`a[name="${CSS.escape(name)}"]`) ??
    [...elementsOf()].find((element) => element.id === name) ??
    null
  );
}

function stateOfTarget(name: string, found: Element | null): TargetState {
  if (name === '') return 'unnamed';
  if (!found) return 'missing';
  return isShown(found) ? 'there' : 'hidden';
}
