import { Check, Column, Entity, PrimaryColumn } from 'typeorm';

/** TODO */
@Entity('prefecture')
@Check('prefecture_code_check', `code ~ '^[0-9]{2}$'`)
export class PrefectureEntity {
  @PrimaryColumn({ type: 'text', primaryKeyConstraintName: 'prefecture_pkey' })
  code!: string;

  @Column({ type: 'text' })
  name!: string;

  @Column({ type: 'text' })
  kana!: string;
}
