import { configureLocalization } from '@lit/localize';

export { recordingOf, VOICE_GUIDES, type System, type VoiceGuide } from './voice-guides.ts';

/** Languages of the interface; Vietnamese is the source. */
export type InterfaceLocale = 'vi' | 'en';

let localization: ReturnType<typeof configureLocalization> | undefined;

/**
 * Sets the language of the interface, never that of the reading. Vietnamese holds until this is
 * called: a page's `lang` is not asked, since many Vietnamese portals wrongly say `en-US`.
 *
 * @throws (rejects) when the words cannot be loaded; the language then stays as it was
 */
export async function setInterfaceLocale(locale: InterfaceLocale): Promise<void> {
  localization ??= configureLocalization({
    sourceLocale: 'vi',
    targetLocales: ['en'],
    loadLocale: () => import('./generated/en.ts'),
  });
  await localization.setLocale(locale);
}
