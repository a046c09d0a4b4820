import type { CivilDay } from '@banso/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** Challenges (課題) of the municipality, as the team sees them. None is removed: one that fell away is withdrawn. */
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

  /** As it says now; what it said before stands in `text_version`. */
  @Column({ type: 'text' })
  text!: string;

  /** Civil day on which it was written down. */
  @Column({ type: 'date' })
  notedOn!: CivilDay;

  /** Civil day on which it fell away; null while it stands. */
  @Column({ type: 'date', nullable: true })
  withdrawnOn!: CivilDay | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  /** Who wrote it down; null where that was not kept. */
  @Column({ type: 'uuid', nullable: true, default: () => 'ctx_person()' })
  createdBy!: string | null;

  /** Null where only the day was kept. */
  @Column({ type: 'timestamptz', nullable: true, default: () => 'ctx_now()' })
  createdAt!: Date | null;
}
