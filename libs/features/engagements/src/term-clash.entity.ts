import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** TODO */
@Entity('term_clash')
@Check('term_clash_kind_check', `kind = ANY (ARRAY['part', 'end'])`)
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'term_clash_engagement_id_tenant_id_municipality_code_fkey' },
)
@ForeignKey('PersonEntity', ['otherId'], ['id'], { name: 'term_clash_other_id_fkey' })
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'term_clash_person_id_fkey' })
@ForeignKey('TransferEntity', ['transferId'], ['id'], { name: 'term_clash_transfer_id_fkey' })
@Unique('term_clash_transfer_id_engagement_id_kind_role_person_id_ot_key', [
  'transferId',
  'engagementId',
  'kind',
  'role',
  'personId',
  'otherId',
])
@Index('term_clash_engagement', ['engagementId'])
export class TermClashEntity {
  @PrimaryGeneratedColumn('uuid', { primaryKeyConstraintName: 'term_clash_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'uuid' })
  transferId!: string;

  @Column({ type: 'text' })
  kind!: 'part' | 'end';

  @Column({ type: 'text' })
  role!: string;

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'uuid', nullable: true })
  otherId!: string | null;

  @Column({ type: 'date' })
  onDay!: string;

  @Column({ type: 'date', nullable: true })
  otherDay!: string | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  notedAt!: Date;
}
