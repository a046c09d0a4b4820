import type { CivilDay, TeamRole } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/**
 * Who plays which part in a team (支援チーム), and from when. Until when is said by `team_member_end`; both together are
 * `team_term`.
 */
@Entity('team_member')
@Check(
  'team_member_role_check',
  `role = ANY (ARRAY['lead', 'deputy', 'prefecturalStaff', 'healthOfficeStaff', 'professor', 'peerSupporter',
    'expert'])`,
)
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'team_member_engagement_id_tenant_id_municipality_code_fkey' },
)
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'team_member_person_id_fkey' })
@Unique('team_member_id_engagement_id_key', ['id', 'engagementId'])
@Index('team_member_begins', ['tenantId', 'fromOn'])
@Index('team_member_engagement', ['engagementId', 'fromOn'])
@Index('team_member_person', ['personId'])
@Index('team_member_written', ['transferId'], { where: '(transfer_id IS NOT NULL)' })
export class TeamMemberEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'team_member_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'text' })
  role!: TeamRole;

  /** First civil day of the term. */
  @Column({ type: 'date' })
  fromOn!: CivilDay;

  /** Civil day of the announcement until which few see the term; null for one that was written openly. */
  @Column({ type: 'date', nullable: true })
  hiddenUntil!: CivilDay | null;

  /** The transfer that wrote it, so that it can be taken back; null for one that was written openly. */
  @Column({ type: 'uuid', nullable: true })
  transferId!: string | null;
}
