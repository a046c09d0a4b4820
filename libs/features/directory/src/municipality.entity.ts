import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PrefectureEntity } from './prefecture.entity.js';

/** TODO */
@Entity('municipality')
@Check('municipality_code_check', `code ~ '^[0-9]{6}$'`)
@ForeignKey(() => PrefectureEntity, ['prefectureCode'], ['code'], { name: 'municipality_prefecture_code_fkey' })
@Index('municipality_prefecture', ['prefectureCode', 'code'])
export class MunicipalityEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'municipality_pkey' })
  code!: string;

  @Column({ type: 'text' })
  prefectureCode!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kana!: string;

  @Column({
    type: 'text',
    generatedType: 'STORED',
    asExpression: `search_fold(((name || ' '::text) || kana))`,
    insert: false,
    update: false,
    select: false,
  })
  search!: string;
}
