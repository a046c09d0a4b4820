import type { DispatchStepKind } from '@banso/domain';
import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { DispatchEntity } from './dispatch.entity.js';

/** What happened to a dispatch: who and when, and for a refusal or a cancellation why. Never changed, never deleted. */
@Entity('dispatch_step')
@Check(
  'dispatch_step_kind_check',
  `kind = ANY (ARRAY['requested', 'approved', 'asked', 'accepted', 'declined', 'held', 'reported', 'reportAccepted', 'cancelled'])`,
)
@Check('dispatch_step_reason_check', `(reason <> '') OR (kind <> ALL (ARRAY['declined', 'cancelled']))`)
@ForeignKey(
  () => DispatchEntity,
  ['dispatchId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'dispatch_step_dispatch_fkey' },
)
@ForeignKey('PersonEntity', ['expertId'], ['id'], { name: 'dispatch_step_expert_fkey' })
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'dispatch_step_person_fkey' })
@Index('dispatch_step_dispatch', ['dispatchId'])
@Index('dispatch_step_engagement', ['engagementId'], { where: '(engagement_id IS NOT NULL)' })
export class DispatchStepEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'dispatch_step_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  dispatchId!: string;

  /** That of the dispatch, as the municipality's code and the engagement are: a trigger writes them. */
  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** Null for a municipality's own meeting (地域ケア個別会議). */
  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  /** The expert of the dispatch, so that the policy needs no join. */
  @Column({ type: 'uuid' })
  expertId!: string;

  /** Whether the expert is told of it: from the asking on. */
  @Column({ type: 'boolean' })
  told!: boolean;

  @Column({ type: 'text' })
  kind!: DispatchStepKind;

  /** Who did it, or entered it for an expert without an account. */
  @Column({ type: 'uuid' })
  personId!: string;

  @Column({ type: 'timestamptz', default: () => 'ctx_now()' })
  at!: Date;

  /** Why it was declined or cancelled; empty for everything else. */
  @Column({ type: 'text', default: '' })
  reason!: string;
}
