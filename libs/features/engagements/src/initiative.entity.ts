import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { EngagementEntity } from './engagement.entity.js';

/** TODO */
@Entity('initiative')
@Check('initiative_state_check', `state = ANY (ARRAY['idea', 'trying', 'running', 'stopped'])`)
@ForeignKey(
  () => EngagementEntity,
  ['engagementId', 'tenantId', 'municipalityCode'],
  ['id', 'tenantId', 'municipalityCode'],
  { name: 'initiative_engagement_id_tenant_id_municipality_code_fkey' },
)
@Index('initiative_engagement', ['engagementId'])
export class InitiativeEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'initiative_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  engagementId!: string;

  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  @Column({ type: 'text' })
  text!: string;

  @Column({ type: 'text' })
  state!: 'idea' | 'trying' | 'running' | 'stopped';

  @Column({ type: 'date', nullable: true })
  startedOn!: string | null;

  @Column({ type: 'integer', default: 1 })
  version!: number;

  @Column({ type: 'uuid', nullable: true, default: () => 'ctx_person()' })
  createdBy!: string | null;

  @Column({ type: 'timestamptz', nullable: true, default: () => 'ctx_now()' })
  createdAt!: Date | null;
}
