import { Webhook } from 'standardwebhooks';

/** What a secret begins with, so that it is known for what it is wherever it turns up. */
export const SECRET_PREFIX = 'whsec_';

/**
 * The headers of a signed message, as the Standard Webhooks specification has them (version 1): the receiver computes
 * the same HMAC-SHA256 over id, time and body, and refuses what is too old or was there before.
 * @param secret `whsec_` and the key in base64
 * @param at seconds since 1970
 */
export function signed(secret: string, id: string, at: number, body: string): Record<string, string> {
  const signature = new Webhook(secret).sign(id, new Date(at * 1_000), body);
  return { 'webhook-id': id, 'webhook-timestamp': String(at), 'webhook-signature': signature };
}
