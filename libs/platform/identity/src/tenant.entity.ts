import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** An office that keeps its records here: a prefecture. */
@Entity('tenant')
@ForeignKey('PrefectureEntity', ['prefectureCode'], ['code'], { name: 'tenant_prefecture_code_fkey' })
@Unique('tenant_prefecture_code_key', ['prefectureCode'])
export class TenantEntity {
  @PrimaryGeneratedColumn('identity', {
    type: 'integer',
    generatedIdentity: 'BY DEFAULT',
    primaryKeyConstraintName: 'tenant_pkey',
  })
  id!: number;

  @Column({ type: 'text' })
  prefectureCode!: string;

  @Column({ type: 'text' })
  name!: string;

  /**
   * When the office first had somebody to consent. It never becomes null again: who is taken back is not replaced by
   * another of the administrator’s choosing.
   */
  @Column({ type: 'timestamptz', nullable: true })
  consenterSince!: Date | null;
}
