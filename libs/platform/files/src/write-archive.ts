import { zip, type Zippable } from 'fflate';

/** A file in an archive; its name may be in any language and hold folders (`所管/引継書.pdf`). */
export interface ArchivedFile {
  name: string;
  bytes: Uint8Array;
}

/** What is compressed already is only put together. */
const COMPRESSED = /\.(?:pdf|xlsx|zip|png|jpe?g)$/i;

/**
 * Files as one zip archive. Two files of one name are refused, since one would be lost.
 * @param at the moment that all files carry
 */
export function writeArchive(files: readonly ArchivedFile[], at: Date): Promise<Buffer> {
  const entries: Zippable = {};
  for (const { name, bytes } of files) {
    if (name in entries) throw new Error(`Two files of the archive are called "${name}".`);
    entries[name] = [bytes, { level: COMPRESSED.test(name) ? 0 : 6, mtime: at }];
  }
  return new Promise((resolve, reject) => {
    zip(entries, (error, bytes) =>
      error ? reject(error) : resolve(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)),
    );
  });
}
