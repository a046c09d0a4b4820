import { request as plain } from 'node:http';
import { request as secure } from 'node:https';
import type { WebhookFailure } from '@banso/domain';
import { Injectable } from '@nestjs/common';
import { Addresses } from './addresses.js';

/** A receiver has this long to answer (milliseconds), from the first look at its name to the head of its answer. */
const ANSWERS_WITHIN = 10_000;

/** How sending ended; `away` means that the receiver was not reached at all, or did not answer. */
export type Sent =
  | { outcome: 'sent'; status: number }
  | { outcome: 'refused'; status: number; failure: 'status' | 'redirected' }
  | { outcome: 'away'; failure: WebhookFailure };

/** Hands one message to its receiver. Redirects are not followed, and of the answer nothing but the status is read. */
@Injectable()
export class WebhookSender {
  constructor(private readonly addresses: Addresses) {}

  async send(address: string, headers: Record<string, string>, body: string): Promise<Sent> {
    const url = new URL(address);
    // An address in figures is connected to without any lookup; and what was allowed once may have been taken back.
    if (this.addresses.complaintAbout(url)) return { outcome: 'away', failure: 'inside' };
    try {
      const status = await this.post(url, headers, body);
      if (status >= 200 && status < 300) return { outcome: 'sent', status };
      return { outcome: 'refused', status, failure: status >= 300 && status < 400 ? 'redirected' : 'status' };
    } catch (error) {
      return { outcome: 'away', failure: failureOf(error) };
    }
  }

  private post(url: URL, headers: Record<string, string>, body: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const send = url.protocol === 'https:' ? secure : plain;
      const request = send(
        url,
        {
          method: 'POST',
          agent: false,
          lookup: this.addresses.lookup,
          signal: AbortSignal.timeout(ANSWERS_WITHIN),
          headers: {
            ...headers,
            'content-type': 'application/json; charset=utf-8',
            'content-length': Buffer.byteLength(body),
            'user-agent': 'Banso-Webhooks/1',
          },
        },
        (answer) => {
          resolve(answer.statusCode ?? 0);
          answer.destroy();
        },
      );
      request.once('error', reject);
      request.end(body);
    });
  }
}

function failureOf(error: unknown): WebhookFailure {
  const { code = '', name } = error as { code?: string; name?: string };
  if (name === 'AbortError' || name === 'TimeoutError' || code === 'ETIMEDOUT') return 'timedOut';
  if (code === 'EINSIDE') return 'inside';
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN') return 'unknownHost';
  return /CERT|SIGNATURE|ISSUER|SSL|TLS/.test(code) ? 'certificate' : 'unreachable';
}
