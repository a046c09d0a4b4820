import { Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { TenantEntity } from './tenant.entity.js';

/** The prefectures whose municipalities an office supports: its field. That of a prefecture is itself. */
@Entity('tenant_field')
@ForeignKey(() => TenantEntity, ['tenantId'], ['id'], { name: 'tenant_field_tenant_id_fkey' })
@ForeignKey('PrefectureEntity', ['prefectureCode'], ['code'], { name: 'tenant_field_prefecture_code_fkey' })
@Index('tenant_field_of_prefecture', ['prefectureCode'])
export class TenantFieldEntity {
  @PrimaryColumn({ type: 'integer', primaryKeyConstraintName: 'tenant_field_pkey' })
  tenantId!: number;

  /** Two digits. */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'tenant_field_pkey' })
  prefectureCode!: string;
}
