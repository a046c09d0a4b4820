import { Check, Column, Entity, ForeignKey, Index, PrimaryColumn } from 'typeorm';
import { PrefectureEntity } from './prefecture.entity.js';

/** The municipalities of the country (市区町村), from the official list of codes. */
@Entity('municipality')
@Check('municipality_code_check', `code ~ '^[0-9]{6}$'`)
@ForeignKey(() => PrefectureEntity, ['prefectureCode'], ['code'], { name: 'municipality_prefecture_code_fkey' })
@Index('municipality_prefecture', ['prefectureCode', 'code'])
export class MunicipalityEntity {
  /** Six digits, the last of them a check digit (全国地方公共団体コード). */
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'municipality_pkey' })
  code!: string;

  @Column({ type: 'text' })
  prefectureCode!: string;

  @Column({ type: 'text' })
  name!: string;

  /** How the name is read. */
  @Column({ type: 'text' })
  kana!: string;

  /** Name and reading, folded for searching; made by the database. */
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
