import type { CivilDay } from '@banso/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { ChallengeEntity } from './challenge.entity.js';
import { EngagementEntity } from './engagement.entity.js';

/** Which challenge was held to be the true one (真の課題), since when: the last row counts. */
@Entity('true_challenge')
@ForeignKey(() => ChallengeEntity, ['challengeId'], ['id'], { name: 'true_challenge_challenge_id_fkey' })
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'true_challenge_engagement_id_tenant_id_municipality_code_fkey' },
)
@Index('true_challenge_engagement', ['engagementId'])
export class TrueChallengeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'true_challenge_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  challengeId!: string;

  /** Civil day since which it is. */
  @Column({ type: 'date' })
  since!: CivilDay;

  /** Who said so; null where the demo or a migration did. */
  @Column({ type: 'uuid', nullable: true })
  markedBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  recordedAt!: Date;
}
