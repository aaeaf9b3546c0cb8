/** A file of the voice pack as `pack.json` lists it. */
export interface PackFile {
  /** Bytes as they are unpacked. */
  readonly bytes: number;
  /** SHA-256 in lower-case hexadecimal digits. */
  readonly sha256: string;
}

/** `pack.json`: what the voice pack holds. Written by `tro-nang voice`, read by the page. */
export interface PackList {
  /** Changes with every change of a file. */
  readonly version: string;
  /** Bytes of all files that the page loads, unpacked. */
  readonly bytes: number;
  /** The same in brotli: what crosses the network where the server compresses. */
  readonly compressed: number;
  /** eSpeak's names of the dialects and languages that are kept. */
  readonly dialects: readonly string[];
  /** The service worker for media keys, beside this list; the page does not load it otherwise. */
  readonly soundWorker?: string;
  readonly files: Readonly<Record<string, PackFile>>;
}
