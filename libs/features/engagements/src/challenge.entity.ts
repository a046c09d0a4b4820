import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** TODO */
@Entity('challenge')
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'challenge_engagement_id_tenant_id_municipality_code_fkey' },
)
@Index('challenge_engagement', ['engagementId'])
export class ChallengeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'challenge_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'date' })
  notedOn!: string;

  @Column({ type: 'date', nullable: true })
  withdrawnOn!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid', nullable: true, default: () => 'ctx_person()' })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true, default: () => 'ctx_now()' })
  createdAt!: Date | null;
}
