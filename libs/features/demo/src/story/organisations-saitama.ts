import type { OrganisationKind } from '@banso/domain';
import type { DemoOrganisation } from './demo-story.js';
import { organisation } from './organisations.js';

const of = (
  word: string,
  kind: OrganisationKind,
  name: string,
  more?: Parameters<typeof organisation>[5],
): DemoOrganisation => organisation('saitama', '11', word, kind, name, more);
const office = (area: string, name: string): DemoOrganisation =>
  of(`office-${area}`, 'healthOffice', `${name}保健所`, { areaKey: `area-11-${area}` });
const hall = (municipalityCode: string, name: string): DemoOrganisation =>
  of(`hall-${municipalityCode}`, 'municipality', name, { municipalityCode });

/** The organisations of the tenant Saitama: of its health offices those whose district is exactly an area. */
export const SAITAMA_ORGANISATIONS: readonly DemoOrganisation[] = [
  of('section', 'prefecture', '埼玉県 地域包括ケア課'),
  office('nanseibu', '朝霞'),
  office('seibu', '狭山'),
  office('kenoh', '鴻巣'),
  office('chichibu', '秩父'),
  of('university', 'university', '埼玉県立大学'),
  of('pt', 'professionalAssociation', '埼玉県理学療法士会'),
  of('ot', 'professionalAssociation', '埼玉県作業療法士会'),
  of('st', 'professionalAssociation', '埼玉県言語聴覚士会'),
  of('dh', 'professionalAssociation', '埼玉県歯科衛生士会'),
  of('rd', 'professionalAssociation', '埼玉県栄養士会'),
  of('npo', 'other', 'むさし地域づくりの会'),
  hall('112291', '和光市役所'),
  hall('112283', '志木市役所'),
  hall('113484', '鳩山町役場'),
  hall('113638', '長瀞町役場'),
  hall('112402', '幸手市役所'),
];
