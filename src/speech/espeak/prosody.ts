/** eSpeak's own speed, words a minute. */
const NORMAL_SPEED = 175;
/** Above this eSpeak no longer speaks faster. */
const TOP_SPEED = 450;
const SLOWEST_SPEED = 80;
/** Deeper than eSpeak's 50, so that the voice is not mistaken for a screen reader's. */
const NORMAL_PITCH = 38;
const TOP_PITCH = 99;
/** eSpeak's pitch points for twice the frequency. */
const POINTS_AN_OCTAVE = 50;

/** Rate and pitch in eSpeak's terms. */
export interface Prosody {
  readonly wordsPerMinute: number;
  /** 0 to 99. */
  readonly pitch: number;
  /** How many times faster than made the sound is to be played. */
  readonly stretch: number;
}

/**
 * Rate (1 is normal) and pitch (1 is normal, 0 to 2) of an utterance for eSpeak. Beyond eSpeak's top
 * speed (rate 2.57) the sound is played faster than it was made, which makes it higher: the pitch is
 * made as much lower, though the timbre of the voice grows lighter.
 */
export function prosodyOf({ rate, pitch }: { rate: number; pitch: number }): Prosody {
  const wanted = Math.max(SLOWEST_SPEED, NORMAL_SPEED * rate);
  const stretch = Math.max(1, wanted / TOP_SPEED);
  const lowered = NORMAL_PITCH * pitch - POINTS_AN_OCTAVE * Math.log2(stretch);
  return {
    wordsPerMinute: Math.round(wanted / stretch),
    pitch: Math.round(Math.min(TOP_PITCH, Math.max(0, lowered))),
    stretch,
  };
}
