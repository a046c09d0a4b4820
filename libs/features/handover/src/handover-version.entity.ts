import { Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { HandoverPacketEntity } from './handover-packet.entity.js';

/** TODO */
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

  @Column({ type: 'integer' })
  number!: number;

  @Column({ type: 'jsonb' })
  content!: unknown;

  @Column({ type: 'text' })
  sha256!: string;

  @Column({ type: 'timestamptz' })
  frozenAt!: Date;

  @Column({ type: 'text', default: '' })
  reason!: string;
}
