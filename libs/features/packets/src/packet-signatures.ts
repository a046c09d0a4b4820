import type { PacketSignature, SignatureStep } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { HandoverSignatureEntity } from './handover-signature.entity.js';
import { signer } from './packet-signatures.sql.js';

/** A version of a packet, and the step that is signed. */
export interface Signed {
  packetId: string;
  number: number;
  step: SignatureStep;
}

/** Signing packets. A signature is a row with the name and post of the day; it is never changed or removed. */
@Injectable()
export class PacketSignatures {
  /** Signs a version as the actor. */
  sign(actor: Actor, signed: Signed): Promise<PacketSignature> {
    return this.signFor(actor, signed, personOf(actor), actor.now);
  }

  /** Signs a version for whoever did it at that moment: the writer, when somebody else checks. */
  async signFor(actor: Actor, signed: Signed, personId: string, at: Date): Promise<PacketSignature> {
    const { name, post } = (await actor.tx.row(signer, { person: personId })) ?? { name: '', post: '' };
    await actor.tx.insert(HandoverSignatureEntity, { id: v7(), ...signed, personId, name, post, signedAt: at });
    return { step: signed.step, name, post, at: at.toISOString() };
  }
}
