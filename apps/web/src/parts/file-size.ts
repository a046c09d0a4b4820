/** The size of a file as people read it. @param size bytes; null where it is not known yet */
export function fileSize(size: number | null): string {
  const bytes = size ?? 0;
  return bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1_000))} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
