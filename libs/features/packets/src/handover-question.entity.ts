import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { HandoverPacketEntity } from './handover-packet.entity.js';

/** A question of a successor to the predecessor, with its answer. */
@Entity('handover_question')
@ForeignKey('PersonEntity', ['answeredBy'], ['id'], { name: 'handover_question_answered_by_fkey' })
@ForeignKey('PersonEntity', ['askedBy'], ['id'], { name: 'handover_question_asked_by_fkey' })
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'handover_question_engagement_id_tenant_id_municipality_cod_fkey' },
)
@ForeignKey(() => HandoverPacketEntity, ['packetId'], ['id'], { name: 'handover_question_packet_id_fkey' })
@Index('handover_question_engagement', ['engagementId'])
export class HandoverQuestionEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'handover_question_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  packetId!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'uuid' })
  askedBy!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  askedAt!: Date;

  /** Null while it waits. */
  @Column({ type: 'text', nullable: true })
  answer!: string | null;

  @Column({ type: 'uuid', nullable: true })
  answeredBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  answeredAt!: Date | null;
}
