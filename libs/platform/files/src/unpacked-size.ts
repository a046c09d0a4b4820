/** What an archive's own directory says its files unpack to (bytes); 0 when there is no such directory. */
export function unpackedSize(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let size = 0;
  // Entries of a zip's central directory begin with PK\x01\x02; the unpacked size stands 24 bytes behind.
  for (let at = 0; at + 28 <= bytes.length; at++) {
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
      size += view.getUint32(at + 24, true);
  }
  return size;
}
