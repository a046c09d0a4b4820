import { Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';
import { TeamMemberEntity } from './team-member.entity.js';

/** TODO */
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

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'date' })
  untilOn!: string;

  @Column({ type: 'text', default: '' })
  reason!: string;

  @Column({ type: 'date', nullable: true })
  hiddenUntil!: string | null;

  @Column({ type: 'uuid', nullable: true })
  transferId!: string | null;

  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'team_member_end_pkey' })
  id!: string;
}
