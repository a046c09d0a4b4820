import type {} from '@fastify/multipart';
import { applyDecorators, createParamDecorator, type ExecutionContext, SetMetadata } from '@nestjs/common';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import { COMMON_REFUSALS, Refusal, refusals } from './refusal.js';

/** The largest file that can be uploaded (bytes); the API's multipart parser is set to it. */
export const LARGEST_FILE = 5 * 1024 * 1024;

/** Why an uploaded file is refused before anybody looks into it. */
export const UPLOAD_REFUSALS = refusals({
  fileMissing: { status: 422, ja: 'ファイルを1つ選んでください。', en: 'Please choose one file.' },
  fileTooLarge: { status: 413, ja: 'ファイルは5MBまでです。分けるか、余分なシートや画像を消してから選んでください。', en: 'A file may have at most 5 MB. Split it, or remove spare sheets and pictures.' },
  fileNotTaken: { status: 415, ja: 'ここではファイルを受け取りません。', en: 'Files are not taken here.' },
});

/** An uploaded file. Name and type are what the sender claims: never a path, and never believed. */
export interface UploadedFile {
  name: string;
  bytes: Buffer;
}

const TAKES_FILE = 'banso:takesFile';

/** The route takes one file as multipart form data, in the field `file`. Every other route refuses such bodies. */
export function TakesFile(): MethodDecorator {
  return applyDecorators(
    SetMetadata(TAKES_FILE, true),
    ApiConsumes('multipart/form-data'),
    ApiBody({ schema: { type: 'object', required: ['file'], properties: { file: { type: 'string', format: 'binary' } } } }),
  );
}

/** The one file of a request to a route with {@link TakesFile}. @throws fileMissing, fileTooLarge, malformedRequest */
export const Upload = createParamDecorator((_: unknown, context: ExecutionContext): Promise<UploadedFile> => fileOf(context.switchToHttp().getRequest<FastifyRequest>()));

/** Whether the body is form data, which only routes with {@link TakesFile} read. */
export function isForm(request: FastifyRequest): boolean {
  return request.headers['content-type']?.toLowerCase().startsWith('multipart/') ?? false;
}

/** @throws fileNotTaken when form data arrives at a route that takes none */
export function refuseStrayFile(context: ExecutionContext): void {
  if (isForm(context.switchToHttp().getRequest<FastifyRequest>()) && !Reflect.getMetadata(TAKES_FILE, context.getHandler())) throw new Refusal(UPLOAD_REFUSALS.fileNotTaken);
}

async function fileOf(request: FastifyRequest): Promise<UploadedFile> {
  if (!isForm(request)) throw new Refusal(UPLOAD_REFUSALS.fileMissing);
  try {
    const part = await request.file();
    if (!part) throw new Refusal(UPLOAD_REFUSALS.fileMissing);
    return { name: part.filename, bytes: await part.toBuffer() };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if ((error as { code?: string }).code === 'FST_REQ_FILE_TOO_LARGE') throw new Refusal(UPLOAD_REFUSALS.fileTooLarge);
    // Everything else that the parser throws is about a body that is no form, or breaks off.
    throw new Refusal(COMMON_REFUSALS.malformedRequest);
  }
}
