import type { CivilDay } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryGeneratedColumn, Unique } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/**
 * Hidden terms of transfers that open ones crossed: both stand here, so that whoever arranged the transfer can be told.
 * Written by `settle_hidden_terms` alone.
 */
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

  /** Whether a hidden `part` of a successor or the hidden `end` of a term was crossed. */
  @Column({ type: 'text' })
  kind!: 'part' | 'end';

  /** The part in the team. */
  @Column({ type: 'text' })
  role!: string;

  /** Whose hidden term, or term with a hidden end, it is. */
  @Column({ type: 'uuid' })
  personId!: string;

  /** Who has the same part openly; null for an `end`. */
  @Column({ type: 'uuid', nullable: true })
  otherId!: string | null;

  /** Civil day on which it would have begun or ended by the transfer. */
  @Column({ type: 'date' })
  onDay!: CivilDay;

  /** Civil day on which the open term begins, or on which the term ends openly. */
  @Column({ type: 'date', nullable: true })
  otherDay!: CivilDay | null;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  notedAt!: Date;
}
