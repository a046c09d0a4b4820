import { fileTypeFromBuffer } from 'file-type';
import { refusals, Refusal } from '@banso/http';

const FILE_REFUSALS = refusals({
  fileEmpty: {
    status: 422,
    ja: 'このファイルは空です。中身のあるファイルを選んでください。',
    en: 'This file is empty.',
  },
  fileKindRefused: {
    status: 415,
    ja: 'この種類のファイルは受け取れません。PDF、画像（PNG・JPEG）、Word・Excel・PowerPoint（マクロなし）、文字だけのファイル（txt・csv）を選んでください。',
    en: 'This kind of file is not accepted. Choose PDF, PNG, JPEG, Word, Excel or PowerPoint without macros, or plain text.',
  },
  fileKindMismatch: {
    status: 415,
    ja: 'ファイルの名前（{extension}）と中身の種類が合いません。元のソフトで保存し直してください。',
    en: 'The file’s content does not fit its name ({extension}). Save it again with its own program.',
  },
});
export { FILE_REFUSALS };

/**
 * What may be kept, by the extension of its name: what the content must be found to be, and what the browser is told.
 */
const KINDS: Readonly<Record<string, { found: readonly string[]; mediaType: string }>> = {
  pdf: { found: ['pdf'], mediaType: 'application/pdf' },
  png: { found: ['png'], mediaType: 'image/png' },
  jpg: { found: ['jpg'], mediaType: 'image/jpeg' },
  jpeg: { found: ['jpg'], mediaType: 'image/jpeg' },
  docx: { found: ['docx'], mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  xlsx: { found: ['xlsx'], mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  pptx: { found: ['pptx'], mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation' },
  txt: { found: ['text'], mediaType: 'text/plain' },
  csv: { found: ['text'], mediaType: 'text/csv' },
};

/** The media types that a kept file can have. */
export const KEPT_MEDIA_TYPES: readonly string[] = [...new Set(Object.values(KINDS).map(({ mediaType }) => mediaType))];

/**
 * Office files that a password protects are containers of this kind; what is inside cannot be seen by anybody without
 * it.
 */
const PROTECTED = new Set(['docx', 'xlsx', 'pptx']);

/**
 * The media type of a file, judged by its content; its name must agree.
 * @throws fileEmpty, fileKindRefused, fileKindMismatch
 */
export async function kindOfFile(name: string, bytes: Buffer): Promise<string> {
  if (bytes.length === 0) throw new Refusal(FILE_REFUSALS.fileEmpty);
  const extension = /\.([A-Za-z0-9]{1,8})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  const kind = KINDS[extension];
  if (!kind) throw new Refusal(FILE_REFUSALS.fileKindRefused);
  const found = await contentOf(bytes);
  const fits = kind.found.includes(found) || (found === 'cfb' && PROTECTED.has(extension) && isEncryptedOffice(bytes));
  if (!fits) throw new Refusal(FILE_REFUSALS.fileKindMismatch, { extension: `.${extension}` });
  if (found === extension && PROTECTED.has(extension) && bytes.includes('vbaProject.bin'))
    throw new Refusal(FILE_REFUSALS.fileKindRefused);
  return kind.mediaType;
}

async function contentOf(bytes: Buffer): Promise<string> {
  // A file that ends in the middle of its header is none that we know.
  const found = await fileTypeFromBuffer(bytes).catch(() => undefined);
  if (found) return found.ext;
  return isText(bytes) ? 'text' : 'unknown';
}

/** Text in UTF-8 or in Windows' Shift_JIS, without control characters, that no browser would take for a page. */
function isText(bytes: Buffer): boolean {
  if (bytes.some((byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d)) return false;
  if (/<(?:!doctype|html|script|svg|\?xml|body|iframe)/i.test(bytes.toString('latin1'))) return false;
  return ['utf-8', 'shift_jis'].some((encoding) => {
    try {
      new TextDecoder(encoding, { fatal: true }).decode(bytes);
      return true;
    } catch {
      return false; // Not text in this encoding.
    }
  });
}

/** The stream that Office writes into the container of a protected document (its name is kept in UTF-16). */
function isEncryptedOffice(bytes: Buffer): boolean {
  return bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'));
}
