import { ApiProperty } from '@nestjs/swagger';

const nullableText = { type: String, nullable: true } as const;

/** Who did it. */
export class AuditPerson {
  @ApiProperty({ format: 'uuid' }) id: string;
  @ApiProperty({ ...nullableText, description: 'Null for people of another tenant.' }) name: string | null;
}

/** For which municipality. */
export class AuditMunicipality {
  @ApiProperty() code: string;
  @ApiProperty() name: string;
}

/** One line of the audit log. */
export class AuditEntry {
  @ApiProperty() id: string;
  @ApiProperty({ format: 'date-time' }) at: string;
  @ApiProperty({
    type: AuditPerson,
    nullable: true,
    description: 'Null for the worker and for people who are not known.',
  })
  person: AuditPerson | null;
  @ApiProperty() action: string;
  @ApiProperty(nullableText) subjectKind: string | null;
  @ApiProperty(nullableText) subjectId: string | null;
  @ApiProperty({ type: AuditMunicipality, nullable: true, description: 'For whom.' })
  municipality: AuditMunicipality | null;
  @ApiProperty({ type: String, format: 'uuid', nullable: true }) engagementId: string | null;
  @ApiProperty({
    type: 'object',
    additionalProperties: true,
    nullable: true,
    description: '`{ field: [from, to] }`; `texts` names the texts that were changed.',
  })
  change: Record<string, unknown> | null;
  @ApiProperty(nullableText) reason: string | null;
  @ApiProperty({ ...nullableText, description: 'From where: the network address.' }) address: string | null;
  @ApiProperty(nullableText) correlationId: string | null;
}

/** How far the chain of a tenant is sealed. */
export class AuditChain {
  @ApiProperty() tenantId: number;
  @ApiProperty() tenant: string;
  @ApiProperty() entries: number;
  @ApiProperty() sealed: number;
  @ApiProperty() waiting: number;
  @ApiProperty({ ...nullableText, description: 'The last hash, to be kept elsewhere.' }) head: string | null;
  @ApiProperty({ type: String, format: 'date-time', nullable: true }) sealedAt: string | null;
}
