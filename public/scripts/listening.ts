// What reads aloud, on every page; see vite.config.ts for why it is a script of its own.
import '../../components/reader/reader.ts';

// On the pages that tell how to get a voice.
if (document.querySelector('tn-voice-guide'))
  void import('../../components/voice-guide/voice-guide.ts');
