// Each for itself: nothing waits for the other.
void import('../../components/reader-settings/reader-settings.ts');
void import('../../components/vitals/vitals.ts');

// The button beside the settings, as a page of its own would have it.
document.querySelector('#mo-cai-dat')?.addEventListener('click', () => {
  document.querySelector('tn-reader-settings')?.open();
});
