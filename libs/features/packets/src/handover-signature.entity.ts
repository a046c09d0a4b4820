import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HandoverPacketEntity } from './handover-packet.entity.js';

/** A step of a packet that somebody took: drafted, checked, handed over, received, finished. */
@Entity('handover_signature')
@Check('handover_signature_number_check', 'number > 0')
@Check(
  'handover_signature_step_check',
  `step = ANY (ARRAY['drafted', 'checked', 'handedOver', 'received', 'finished'])`,
)
@ForeignKey(() => HandoverPacketEntity, ['packetId'], ['id'], { name: 'handover_signature_packet_id_fkey' })
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'handover_signature_person_id_fkey' })
@Index('handover_signature_engagement', ['engagementId'])
@Index('handover_signature_packet', ['packetId'])
export class HandoverSignatureEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'handover_signature_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  packetId!: string;

  /** The version of the packet that it is about. */
  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'text' })
  step!: 'drafted' | 'checked' | 'handedOver' | 'received' | 'finished';

  @Column({ type: 'uuid' })
  personId!: string;

  /** As the person was called that day. */
  @Column({ type: 'text' })
  name!: string;

  /** As the person’s post was that day. */
  @Column({ type: 'text', default: '' })
  post!: string;

  @Column({ type: 'timestamptz' })
  signedAt!: Date;
}
