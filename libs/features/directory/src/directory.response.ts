import { AREA_KINDS, ORGANISATION_KINDS, ROLES, SUPPORT_TYPES, type SupportType } from '@banso/domain';
import { ApiProperty } from '@nestjs/swagger';

/** A municipality as other answers name it: always with its prefecture, because 25 names repeat. */
export class MunicipalityRef {
  @ApiProperty({ example: '202011' }) code: string;
  @ApiProperty({ example: '長野市' }) name: string;
  @ApiProperty({ example: '長野県' }) prefecture: string;
}

/** A person as other answers name them. */
export class PersonRef {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
}

/** A prefecture (都道府県). */
export class Prefecture {
  @ApiProperty({ example: '20' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty() kana: string;
}

/** A municipality (市区町村). */
export class Municipality {
  @ApiProperty({ example: '202011' }) code: string;
  @ApiProperty() name: string;
  @ApiProperty() kana: string;
  @ApiProperty() prefectureCode: string;
  @ApiProperty() prefecture: string;
  @ApiProperty({ type: String, nullable: true }) area: string | null;
}

/** An area (圏域): municipalities that are looked after together. */
export class Area {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty({ enum: [...AREA_KINDS], enumName: 'AreaKind' }) kind: string;
  @ApiProperty({ type: [String] }) municipalityCodes: string[];
}

/** An organisation (機関): an office, a university, an association. */
export class Organisation {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() version: number;
  @ApiProperty() name: string;
  @ApiProperty({ enum: [...ORGANISATION_KINDS], enumName: 'OrganisationKind' }) kind: string;
  @ApiProperty({ type: String, nullable: true }) prefectureCode: string | null;
  @ApiProperty({ description: 'Whether it belongs to one’s own tenant, and can be changed by its administrator.' })
  own: boolean;
  @ApiProperty({ description: 'Whether an office is this body: the prefecture or university itself.' })
  isOffice: boolean;
  @ApiProperty({
    type: String,
    format: 'uuid',
    nullable: true,
    description: 'The area that a health office looks after.',
  })
  areaId: string | null;
  @ApiProperty({ type: String, nullable: true }) area: string | null;
}

/** A person as lists show them. */
export class Person {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty() name: string;
  @ApiProperty() kana: string;
  @ApiProperty({ type: String, nullable: true }) email: string | null;
  @ApiProperty() organisation: string;
  @ApiProperty({ type: String, nullable: true }) post: string | null;
  @ApiProperty({ enum: [...ROLES], enumName: 'Role', isArray: true }) roles: string[];
  @ApiProperty({ description: 'Whether the person may not sign in.' }) disabled: boolean;
  @ApiProperty({ description: 'Open engagements led today.' }) leads: number;
  @ApiProperty() deputies: number;
  @ApiProperty({ description: 'Engagements led whose visit is overdue today.' }) overdue: number;
  @ApiProperty({ type: [String] }) themes: string[];
  @ApiProperty({ enum: [...SUPPORT_TYPES], enumName: 'SupportType', isArray: true }) supportTypes: SupportType[];
  @ApiProperty({ type: String, nullable: true }) homeMunicipality: string | null;
  @ApiProperty({ type: String, nullable: true }) profession: string | null;
  @ApiProperty({ type: Number, nullable: true }) loadLimit: number | null;
}
