import type { CivilDay } from '@banso/domain';
import { Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { NeedEntity } from './need.entity.js';

/** Who keeps a need with its dispatches, and from when: whoever’s term began last. */
@Entity('need_holder')
@ForeignKey(() => NeedEntity, ['needId', 'tenantId', 'municipalityCode'], ['id', 'tenantId', 'municipalityCode'], {
  name: 'need_holder_need_fkey',
})
@ForeignKey('PersonEntity', ['personId'], ['id'], { name: 'need_holder_person_fkey' })
@Index('need_holder_engagement', ['engagementId'], { where: '(engagement_id IS NOT NULL)' })
@Index('need_holder_need', ['needId'])
@Index('need_holder_person', ['personId'])
@Index('need_holder_written', ['transferId'], { where: '(transfer_id IS NOT NULL)' })
export class NeedHolderEntity {
  @PrimaryColumn({ type: 'uuid', primaryKeyConstraintName: 'need_holder_pkey' })
  id!: string;

  @Column({ type: 'uuid' })
  needId!: string;

  /** That of the need, as the municipality's code and the engagement are: a trigger writes them. */
  @Column({ type: 'integer' })
  tenantId!: number;

  @Column({ type: 'text' })
  municipalityCode!: string;

  /** Null for a municipality's own meeting (地域ケア個別会議). */
  @Column({ type: 'uuid', nullable: true })
  engagementId!: string | null;

  @Column({ type: 'uuid' })
  personId!: string;

  /** First civil day. */
  @Column({ type: 'date' })
  fromOn!: CivilDay;

  /** Civil day of the announcement until which few see it; null for one that was written openly. */
  @Column({ type: 'date', nullable: true })
  hiddenUntil!: CivilDay | null;

  /** The transfer that wrote it, so that it can be taken back; null for one that was written openly. */
  @Column({ type: 'uuid', nullable: true })
  transferId!: string | null;
}
