import fastifyMultipart from '@fastify/multipart';
import { Transactions } from '@banso/database';
import { receiveFile, UPLOAD_LIMIT, type UploadingRequest } from '@banso/files';
import { COMMON_REFUSALS, Refusal, sessionHash, sessionSecret } from '@banso/http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';

/** Routes that take a file; every other takes JSON alone. */
const TAKES_FILES = /\/attachments$/;

/**
 * Lets requests carry one file. The file is received before the door opens the request's transaction, because a slow line
 * must not keep a database connection waiting; and only from people with a session, so that strangers fill no memory.
 */
export async function acceptUploads(app: NestFastifyApplication): Promise<void> {
  await app.register(fastifyMultipart, { limits: { files: 1, fileSize: UPLOAD_LIMIT, fields: 5, fieldSize: 1_000, parts: 6 } });
  const transactions = app.get(Transactions);
  app.getHttpAdapter().getInstance().addHook('preHandler', async (request: UploadingRequest) => {
    if (!request.isMultipart()) return;
    if (!TAKES_FILES.test(request.routeOptions.url ?? '')) throw new Refusal(COMMON_REFUSALS.unsupportedMediaType);
    const secret = sessionSecret(request);
    const actor = secret ? await transactions.enter(sessionHash(secret), { address: request.ip, correlationId: request.id }) : null;
    if (!actor) return; // The door will refuse.
    await actor.tx.rollback();
    request.upload = await receiveFile(request).catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))));
  });
}
