import { Column, Entity, ForeignKey, PrimaryGeneratedColumn, Unique } from 'typeorm';

/** TODO */
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

  @Column({ type: 'timestamptz', nullable: true })
  consenterSince!: Date | null;
}
