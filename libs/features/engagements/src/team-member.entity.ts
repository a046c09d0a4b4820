import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn, Unique } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** TODO */
@Entity('team_member')
@Check(
  'team_member_role_check',
  `role = ANY (ARRAY['lead', 'deputy', 'prefecturalStaff', 'healthOfficeStaff', 'professor', 'peerSupporter', 'expert'])`,
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
@Index('team_member_engagement', ['engagementId'])
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
  role!: 'lead' | 'deputy' | 'prefecturalStaff' | 'healthOfficeStaff' | 'professor' | 'peerSupporter' | 'expert';

  @Column({ type: 'date' })
  fromOn!: string;

  @Column({ type: 'date', nullable: true })
  hiddenUntil!: string | null;

  @Column({ type: 'uuid', nullable: true })
  transferId!: string | null;
}
