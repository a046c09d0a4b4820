import { lookup } from 'node:dns/promises';
import type { LookupFunction } from 'node:net';
import { type FieldComplaint, Refusal, refuseField } from '@banso/http';
import { Inject, Injectable } from '@nestjs/common';
import { type AddressComplaint, type Allowed, complaintAbout, hostOf, mayReach } from './address-rule.js';

/** Where a name leads; replaced in tests. */
export type Resolve = (host: string) => Promise<Array<{ address: string; family: number }>>;
export const RESOLVE = Symbol('resolve');
export const ALLOWED = Symbol('allowed webhook addresses');

export const resolveByDns: Resolve = (host) => lookup(host, { all: true, verbatim: true });

/** Registering does not wait longer than this for a name server (milliseconds). */
const RESOLVES_WITHIN = 3_000;

const COMPLAINTS: Readonly<Record<AddressComplaint, Omit<FieldComplaint, 'field'>>> = {
  noAddress: {
    ja: '送り先は https:// で始まるアドレスを入れてください。',
    en: 'Please enter an address that begins with https://.',
  },
  credentials: {
    ja: '送り先のアドレスに、ユーザー名やパスワードを入れないでください。相手は署名で送り主を確かめます。',
    en: 'Please leave user name and password out of the address: the receiver knows us by the signature.',
  },
  notHttps: {
    ja: '送り先は https:// で始まるアドレスにしてください。暗号化されない送り先は使えません。',
    en: 'The address must begin with https://; unencrypted receivers cannot be used.',
  },
  inside: {
    ja: 'このアドレスは内部ネットワークを指しているため、登録できません。庁内の受け口に送るときは、運用担当者に許可（BANSO_WEBHOOKS_ALLOW）を依頼してください。',
    en: 'This address leads inside a network and cannot be registered. For a receiver of your own network, ask the operator to allow it (BANSO_WEBHOOKS_ALLOW).',
  },
};

/** An address that leads inside, found out at the moment of connecting. */
export class InsideAddress extends Error {
  readonly code = 'EINSIDE';
}

/**
 * Keeps messages out of one's own network: asked when an address is registered, and again for every connection that is
 * made.
 */
@Injectable()
export class Addresses {
  constructor(
    @Inject(ALLOWED) private readonly allowed: Allowed,
    @Inject(RESOLVE) private readonly resolve: Resolve,
  ) {}

  /** @throws validationFailed at `url`, with what is wrong with it */
  async refuse(url: string): Promise<void> {
    const complaint = complaintAbout(url, this.allowed) ?? (await this.leadsInside(hostOf(new URL(url))));
    if (complaint) throw refusalFor(complaint);
  }

  /** What the text of the address says about it; for the moment before connecting, when no name is asked for. */
  complaintAbout(url: URL): AddressComplaint | null {
    return complaintAbout(url.href, this.allowed);
  }

  /**
   * Looks a name up for a connection and hands out nothing that leads inside. The connection uses this very answer, so
   * a name that leads elsewhere the next time it is asked for gains nothing.
   */
  readonly lookup: LookupFunction = (host, options, done) => {
    this.resolve(host)
      .then((found) => {
        if (found.some(({ address }) => !mayReach(host, address, this.allowed))) throw new InsideAddress(host);
        const [first] = found;
        if (!first) throw Object.assign(new Error(`${host} leads nowhere.`), { code: 'ENOTFOUND' });
        if (options.all) done(null, found);
        else done(null, first.address, first.family);
      })
      .catch((error: NodeJS.ErrnoException) => done(error, '', 0));
  };

  /** A name that nobody knows here may be known where the worker runs: then the delivery says so. */
  private async leadsInside(host: string): Promise<'inside' | null> {
    const timeout = new Promise<never[]>((resolve) => void setTimeout(resolve, RESOLVES_WITHIN, []).unref());
    const found = await Promise.race([this.resolve(host).catch(() => []), timeout]);
    return found.some(({ address }) => !mayReach(host, address, this.allowed)) ? 'inside' : null;
  }
}

function refusalFor(complaint: AddressComplaint): Refusal {
  return refuseField('url', COMPLAINTS[complaint]);
}
