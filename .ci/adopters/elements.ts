// Plain TypeScript: elements that are looked up have their types.
import 'tro-nang';
import { normalize, spoken } from 'tro-nang/vietnamese';

export const article: string | undefined = document.querySelector('tn-reader')?.article;
document.querySelector('tn-reader-settings')?.open();
export const said: string = spoken(normalize('18-NQ/TW'));
// @ts-expect-error -- a property that the element does not have
document.createElement('tn-ribbon').article = '';
