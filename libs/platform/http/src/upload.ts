import type {} from '@fastify/multipart';
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { COMMON_REFUSALS, Refusal, refusals } from './refusal.js';

export const MEGABYTE = 1024 * 1024;
/** The largest table (CSV, Excel) and the largest file of any kind that can be uploaded, in bytes. */
export const LARGEST_TABLE = 5 * MEGABYTE;
export const LARGEST_UPLOAD = 10 * MEGABYTE;

/** Why an uploaded file is refused before anybody looks into it. */
export const UPLOAD_REFUSALS = refusals({
  fileMissing: { status: 422, ja: 'ファイルを1つ選んでください。', en: 'Please choose one file.' },
  fileTooLarge: {
    status: 413,
    ja: 'ファイルは{most}MBまでです。分けるか、余分なシートや画像を消してから選んでください。',
    en: 'A file may have at most {most} MB. Split it, or remove spare sheets and pictures.',
  },
  fileNotTaken: { status: 415, ja: 'ここではファイルを受け取りません。', en: 'Files are not taken here.' },
});

/** An uploaded file. Name and type are what the sender claims: never a path, and never believed. */
export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

/** A request whose file has been received. */
export type UploadingRequest = FastifyRequest & { upload?: UploadedFile };

const TAKES_FILE = 'banso:takesFile';

/**
 * The route takes one file of at most `most` bytes as multipart form data, in the field `file`. Every other route
 * refuses such bodies.
 */
export function TakesFile(most = LARGEST_UPLOAD): MethodDecorator {
  return applyDecorators(
    SetMetadata(TAKES_FILE, most),
    ApiConsumes('multipart/form-data'),
    ApiBody({
      schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } },
    }),
  );
}

/** The one file of a request to a route with {@link TakesFile}. */
export const Upload = createParamDecorator((_: unknown, context: ExecutionContext): UploadedFile => {
  const { upload } = context.switchToHttp().getRequest<UploadingRequest>();
  if (!upload) throw new Error('@Upload() on a route without @TakesFile().');
  return upload;
});

/** Whether the body is form data, which only routes with {@link TakesFile} read. */
export function isForm(request: FastifyRequest): boolean {
  return request.headers['content-type']?.toLowerCase().startsWith('multipart/') ?? false;
}

/**
 * How many bytes the route's file may have; null when it takes none.
 * @throws fileNotTaken when one arrives all the same
 */
export function fileLimitOf(context: ExecutionContext): number | null {
  const most = (Reflect.getMetadata(TAKES_FILE, context.getHandler()) as number | undefined) ?? null;
  if (most === null && isForm(context.switchToHttp().getRequest<FastifyRequest>()))
    throw new Refusal(UPLOAD_REFUSALS.fileNotTaken);
  return most;
}

/** Receives the one file of a request, whole. @throws fileMissing, fileTooLarge, malformedRequest */
export async function receiveFile(request: FastifyRequest, most: number): Promise<UploadedFile> {
  if (!isForm(request)) throw new Refusal(UPLOAD_REFUSALS.fileMissing);
  try {
    const part = await request.file({ limits: { fileSize: most } });
    if (!part) throw new Refusal(UPLOAD_REFUSALS.fileMissing);
    return { name: shownName(part.filename), bytes: await part.toBuffer() };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE')
      throw new Refusal(UPLOAD_REFUSALS.fileTooLarge, { most: most / MEGABYTE });
    // Everything else that the parser throws is about a body that is no form, or breaks off.
    throw new Refusal(COMMON_REFUSALS.malformedRequest);
  }
}

/** Control characters and paths have no place in a name that people will see. */
function shownName(claimed: string): string {
  const name = claimed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .replace(/^.*[\\/]/u, '')
    .trim()
    .slice(-200);
  return name || 'file';
}
