// The elements that every page carries. Each upgrades markup that is useful without it.
import '../../components/skip-links/skip-links.ts';
import '../../components/ribbon/ribbon.ts';
import '../../components/reader/reader.ts';

// A button that is not needed at once.
void import('../../components/outline/outline.ts');

// On the page of help alone.
if (document.querySelector('tn-voice-guide'))
  void import('../../components/voice-guide/voice-guide.ts');
