import type { Sentence } from '../../src/reading/index.ts';
import type { SsipMessage } from './ssip-conversation.ts';

/** What a message must say a part of. */
type Sayable = Pick<Sentence, 'text'> & { readonly words: readonly { readonly at: number }[] };

/** A message as a part of the sentence that it says. */
export interface Utterance<Message = SsipMessage, Said = Sentence> {
  readonly message: Message;
  readonly sentence: Said;
  /** Its first word, and the one behind its last, as indices into the sentence's words. */
  readonly from: number;
  readonly to: number;
}

/**
 * Finds for each message the words that it must be saying. Every word must be said once, in order,
 * and no message may hold words of two sentences. @throws naming the first place where it is not so
 */
export function matched<Message extends { readonly text: string }, Said extends Sayable>(
  messages: readonly Message[],
  sentences: readonly Said[],
): Utterance<Message, Said>[] {
  const rest = [...messages];
  const utterances: Utterance<Message, Said>[] = [];
  for (const sentence of sentences) {
    let at = 0;
    while (at < sentence.text.length) {
      const message = rest.shift();
      if (!message) throw new Error(`Never said: “${sentence.text.slice(at)}”`);
      if (!sentence.text.startsWith(message.text, at))
        throw new Error(`Said “${message.text}” where “${sentence.text.slice(at)}” was due`);
      const end = at + message.text.length;
      const within = sentence.words.map((word) => word.at >= at && word.at < end);
      utterances.push({
        message,
        sentence,
        from: within.indexOf(true),
        to: within.lastIndexOf(true) + 1,
      });
      // Between two parts of a sentence there is a space.
      at = end + 1;
    }
  }
  if (rest[0]) throw new Error(`Said more than is written: “${rest[0].text}”`);
  return utterances;
}
