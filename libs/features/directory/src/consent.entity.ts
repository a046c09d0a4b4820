import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PersonEntity } from './person.entity.js';

/** TODO */
@Entity('consent')
@Check('consent_act_check', `act = ANY (ARRAY['role', 'term', 'address', 'secondFactor', 'identity'])`)
@Check('consent_check', `(state = ANY (ARRAY['waiting', 'lapsed'])) = (decided_by IS NULL)`)
@Check(
  'consent_check1',
  `(decided_by IS NULL) OR (state = 'withdrawn') OR ((decided_by <> asked_by) AND (decided_by <> person_id))`,
)
@Check('consent_state_check', `state = ANY (ARRAY['waiting', 'consented', 'refused', 'withdrawn', 'lapsed'])`)
@ForeignKey(() => PersonEntity, ['askedBy'], ['id'], { name: 'consent_asked_by_fkey' })
@ForeignKey(() => PersonEntity, ['decidedBy'], ['id'], { name: 'consent_decided_by_fkey' })
@ForeignKey(() => PersonEntity, ['personId'], ['id'], { name: 'consent_person_id_fkey' })
@ForeignKey('TenantEntity', ['tenantId'], ['id'], { name: 'consent_tenant_id_fkey' })
// consent USING btree (tenant_id, asked_at DESC, id)
@Index('consent_tenant', { synchronize: false })
@Index('consent_waiting', ['personId', 'act', 'what'], { unique: true, where: `(state = 'waiting'::text)` })
export class ConsentEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'consent_pkey' })
  id!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  act!: 'role' | 'term' | 'address' | 'secondFactor' | 'identity';

  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'jsonb' })
  what!: unknown;

  @Column({ type: 'text', nullable: true })
  addressThen!: string | null;

  @Column({ type: 'uuid' })
  askedBy!: string;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'text', default: 'waiting' })
  state!: 'waiting' | 'consented' | 'refused' | 'withdrawn' | 'lapsed';

  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  @Column({ type: 'text', nullable: true })
  comment!: string | null;
}
