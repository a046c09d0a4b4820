import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';

/** By whose word a peer supporter carries more than their limit with a part in a team, and why. */
@Entity('peer_overload')
@ForeignKey(
  'EngagementEntity',
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'peer_overload_engagement_fkey' },
)
@ForeignKey('PersonEntity', ['allowedBy'], ['id'], { name: 'peer_overload_allowed_by_fkey' })
@ForeignKey('TeamMemberEntity', ['memberId'], ['id'], {
  name: 'peer_overload_member_id_fkey',
  deferrable: 'INITIALLY DEFERRED',
})
@Index('peer_overload_engagement', ['engagementId'])
export class PeerOverloadEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'peer_overload_pkey' })
  memberId!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  /** That of the engagement, as the municipality's code is: the trigger `follow_engagement` writes both. */
  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'text' })
  reason!: string;

  @Column({ type: 'uuid', nullable: true })
  allowedBy!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  allowedAt!: Date;
}
