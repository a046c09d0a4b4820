import type { FastifyReply } from 'fastify';

/** A file for the browser to keep. */
export interface Download {
  /** As people know it, with its extension. */
  name: string;
  mediaType: string;
}

/**
 * Says that the answer is a file to be kept and never a page to be shown: as an attachment under its name, its type not
 * to be guessed, without rights should a browser show it all the same, and in nobody's cache.
 */
export function asDownload(reply: FastifyReply, { name, mediaType }: Download): void {
  void reply
    .header('content-type', mediaType)
    .header('content-disposition', contentDisposition(name))
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .header('cache-control', 'no-store');
}

/** The header of RFC 6266 with the name in UTF-8 (RFC 8187), and a plain name for programs that know no better. */
export function contentDisposition(name: string): string {
  const extension = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0] ?? '';
  const encoded = encodeURIComponent(name.replace(/\p{Cs}/gu, '\uFFFD')).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="download${extension}"; filename*=UTF-8''${encoded}`;
}
