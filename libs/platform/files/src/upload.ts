import type {} from '@fastify/multipart';
import { Refusal } from '@banso/http';
import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { FILE_REFUSALS } from './kind-of-file.js';

/** One file may have this many bytes. */
export const UPLOAD_LIMIT = 10 * 1024 * 1024;

/** A file that came with a request, whole. */
export interface UploadedFile {
  /** As the sender calls it, without any path. */
  name: string;
  bytes: Buffer;
}

/** A request whose file was received before the door opened its transaction; an error is kept for the verb to throw. */
export type UploadingRequest = FastifyRequest & { upload?: UploadedFile | Error };

/** Receives the one file of a multipart request. @throws fileMissing, fileTooLarge */
export async function receiveFile(request: FastifyRequest): Promise<UploadedFile> {
  if (!request.isMultipart()) throw new Refusal(FILE_REFUSALS.fileMissing);
  const part = await request.file();
  if (!part) throw new Refusal(FILE_REFUSALS.fileMissing);
  const bytes = await part.toBuffer().catch((error: unknown) => {
    throw (error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE' ? new Refusal(FILE_REFUSALS.fileTooLarge, { most: UPLOAD_LIMIT / 1024 / 1024 }) : error;
  });
  // Control characters and paths have no place in a name that people will see.
  const name = part.filename.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '').replace(/^.*[\\/]/u, '').trim().slice(-200);
  return { name: name || 'file', bytes };
}

/** The file of the request. @throws what receiving it has met with */
export const Uploaded = createParamDecorator((_: unknown, context: ExecutionContext): UploadedFile => {
  const { upload } = context.switchToHttp().getRequest<UploadingRequest>();
  if (upload instanceof Error) throw upload;
  if (!upload) throw new Refusal(FILE_REFUSALS.fileMissing);
  return upload;
});
