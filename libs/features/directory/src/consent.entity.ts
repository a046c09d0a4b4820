import type { ConsentAct, ConsentState } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import type { Asked } from './consent-acts.js';
import { PersonEntity } from './person.entity.js';

/**
 * An act on an account that needs the consent of a second person: asked for by an administrator, carried out when a
 * manager or an auditor consents. Written by functions of the database alone (`ask_consent` and its like).
 */
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
  act!: ConsentAct;

  /** Whom the act concerns. */
  @Column({ type: 'uuid' })
  personId!: string;

  /** What is asked for beside the person, by `act`. */
  @Column({ type: 'jsonb' })
  what!: Asked[ConsentAct];

  /** The person's address when it was asked; if it is another by now, nothing is carried out. Null: there was none. */
  @Column({ type: 'text', nullable: true })
  addressThen!: string | null;

  @Column({ type: 'uuid' })
  askedBy!: string;

  @Column({ type: 'timestamptz' })
  askedAt!: Date;

  /** From this moment on it has lapsed, whatever `state` says. */
  @Column({ type: 'timestamptz' })
  expiresAt!: Date;

  @Column({ type: 'text', default: 'waiting' })
  state!: ConsentState;

  /** Who consented, refused or withdrew; null while it waits, and when it lapsed. */
  @Column({ type: 'uuid', nullable: true })
  decidedBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true })
  decidedAt!: Date | null;

  /** Why it was refused, for whoever asked. */
  @Column({ type: 'text', nullable: true })
  comment!: string | null;
}
