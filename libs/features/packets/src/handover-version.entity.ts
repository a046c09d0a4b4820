import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HandoverPacketEntity } from './handover-packet.entity.js';

/** A version of a packet as it was handed over. It is never changed. */
@Entity('handover_version')
@ForeignKey(() => HandoverPacketEntity, ['packetId'], ['id'], { name: 'handover_version_packet_id_fkey' })
@Unique('handover_version_packet_id_number_key', ['packetId', 'number'])
@Index('handover_version_engagement', ['engagementId'])
export class HandoverVersionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'handover_version_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  packetId!: string;

  /** Counted from 1 for each packet. */
  @Column({ type: 'integer' })
  number!: number;

  /** Everything that the packet says, frozen. */
  @Column({ type: 'jsonb' })
  content!: object;

  /** Over the content in canonical JSON. */
  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'timestamptz' })
  frozenAt!: Date;

  /** Why a later version was made. */
  @Column({ type: 'text', default: '' })
  reason!: string;
}
