import type { CivilDay } from '@banso/domain';
import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';
import { TeamMemberEntity } from './team-member.entity.js';

/**
 * Ends of terms in a team. An open end and that of a transfer may stand beside each other: the earlier counts
 * (`team_term`).
 */
@Entity('team_member_end')
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'team_member_end_engagement_id_tenant_id_municipality_code_fkey' },
)
@ForeignKey(() => TeamMemberEntity, ['memberId'], ['id'], { name: 'team_member_end_member_id_fkey' })
@Index('team_member_end_engagement', ['engagementId'])
// team_member_end USING btree (member_id, transfer_id) NULLS NOT DISTINCT
@Index('team_member_end_one', { synchronize: false })
@Index('team_member_end_written', ['transferId'], { where: '(transfer_id IS NOT NULL)' })
@Index('team_member_ends', ['tenantId', 'untilOn'])
export class TeamMemberEndEntity {
  @Column({ type: 'uuid' })
  memberId!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** Who sees a hidden end before its announcement: whose term it was, or the leaver of the transfer that wrote it. */
  @Column({ type: 'uuid' })
  personId!: string;

  /** Last civil day of the term. */
  @Column({ type: 'date' })
  untilOn!: CivilDay;

  @Column({ type: 'text', default: '' })
  reason!: string;

  /** Civil day of the announcement until which few see the end; null for one that was written openly. */
  @Column({ type: 'date', nullable: true })
  hiddenUntil!: CivilDay | null;

  /** The transfer that wrote it, so that it can be taken back; null for one that was written openly. */
  @Column({ type: 'uuid', nullable: true })
  transferId!: string | null;

  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'team_member_end_pkey' })
  id!: string;
}
