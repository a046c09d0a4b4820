import type { PacketSignature, SignatureStep } from '@banso/domain';
import { type Actor, personOf } from '@banso/database';
import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';

/** Signing packets. A signature is a row of its own with the name and post of the day; it is never changed or removed. */
@Injectable()
export class PacketSignatures {
  /** Signs a version as the actor. */
  async sign(actor: Actor, packetId: string, number: number, step: SignatureStep): Promise<PacketSignature> {
    return this.signFor(actor, packetId, number, step, personOf(actor), actor.now);
  }

  /** Signs a version for whoever did it at that moment: the writer, when somebody else checks. */
  async signFor(actor: Actor, packetId: string, number: number, step: SignatureStep, personId: string, at: Date): Promise<PacketSignature> {
    const who = await actor.tx.one<{ name: string; post: string }>(`select name, coalesce(post, '') as post from person where id = $1`, [personId]);
    const { name, post } = who ?? { name: '', post: '' };
    await actor.tx.run('insert into handover_signature (id, packet_id, number, step, person_id, name, post, signed_at) values ($1, $2, $3, $4, $5, $6, $7, $8)', [v7(), packetId, number, step, personId, name, post, at]);
    return { step, name, post, at: at.toISOString() };
  }
}
