import fastifyHelmet, { type FastifyHelmetOptions } from '@fastify/helmet';
import { fastify, type FastifyInstance } from 'fastify';

/** What a browser may load for our pages: what comes from us, and nothing of another host. */
const CONTENT = {
  defaultSrc: ["'self'"],
  baseUri: ["'none'"],
  objectSrc: ["'none'"],
  frameAncestors: ["'none'"],
  formAction: ["'self'"],
  scriptSrc: ["'self'"],
  styleSrc: ["'self'"],
  imgSrc: ["'self'"],
  fontSrc: ["'self'"],
  connectSrc: ["'self'"],
  workerSrc: ["'self'"],
  manifestSrc: ["'self'"],
};

/**
 * Puts helmet's headers into every answer of the server. They are the same for all, but helmet reckons them anew for
 * each; so a server beside this one is asked for them once.
 */
export async function secure(server: FastifyInstance, { isBehindTls }: { isBehindTls: boolean }): Promise<void> {
  const headers = await headersOf({
    contentSecurityPolicy: { useDefaults: false, directives: CONTENT },
    strictTransportSecurity: isBehindTls ? { maxAge: 31_536_000, includeSubDomains: true } : false,
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  });
  server.addHook('onRequest', (_, reply, done) => {
    void reply.headers(headers);
    done();
  });
}

async function headersOf(options: FastifyHelmetOptions): Promise<Record<string, string>> {
  const [bare, helmeted] = [fastify(), fastify()];
  await helmeted.register(fastifyHelmet, options);
  const asked = await Promise.all([bare, helmeted].map((one) => one.inject('/')));
  await Promise.all([bare.close(), helmeted.close()]);
  const [without, withHelmet] = asked.map(({ headers }) => headers);
  return Object.fromEntries(
    Object.entries(withHelmet!).flatMap(([name, value]) => (name in without! ? [] : [[name, String(value)]])),
  );
}
