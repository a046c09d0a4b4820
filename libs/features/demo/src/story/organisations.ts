import type { OrganisationKind } from '@banso/domain';
import type { DemoOrganisation, TenantKey } from './demo-story.js';

/** The prefectures of 関東信越厚生局. */
export const KANTO_SHINETSU = ['08', '09', '10', '11', '12', '13', '14', '15', '19', '20'] as const;

/** The bureau that looks down on all tenants. */
export const BUREAU: DemoOrganisation = {
  key: 'org-kantoshinetsu',
  tenant: null,
  name: '関東信越厚生局',
  kind: 'regionalBureau',
  prefectureCode: null,
  areaKey: null,
  municipalityCode: null,
  jurisdiction: KANTO_SHINETSU,
};

/** An organisation of a tenant, with what only some have. */
export function organisation(
  tenant: TenantKey,
  prefectureCode: string,
  word: string,
  kind: OrganisationKind,
  name: string,
  more: Partial<Pick<DemoOrganisation, 'areaKey' | 'municipalityCode'>> = {},
): DemoOrganisation {
  return {
    key: `org-${tenant}-${word}`,
    tenant,
    name,
    kind,
    prefectureCode,
    areaKey: null,
    municipalityCode: null,
    jurisdiction: [],
    ...more,
  };
}
