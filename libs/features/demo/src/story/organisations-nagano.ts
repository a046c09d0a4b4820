import type { OrganisationKind } from '@banso/domain';
import type { DemoOrganisation } from './demo-story.js';
import { organisation } from './organisations.js';

const of = (
  word: string,
  kind: OrganisationKind,
  name: string,
  more?: Parameters<typeof organisation>[5],
): DemoOrganisation => organisation('nagano', '20', word, kind, name, more);
const office = (area: string, name: string): DemoOrganisation =>
  of(`office-${area}`, 'healthOffice', `${name}保健福祉事務所`, { areaKey: `area-20-${area}` });
const hall = (municipalityCode: string, name: string): DemoOrganisation =>
  of(`hall-${municipalityCode}`, 'municipality', name, { municipalityCode });

/** The organisations of the tenant Nagano. */
export const NAGANO_ORGANISATIONS: readonly DemoOrganisation[] = [
  of('section', 'prefecture', '長野県 地域包括ケア課'),
  of('digital', 'prefecture', '長野県 デジタル推進課'),
  of('audit', 'other', '長野県 監査委員事務局'),
  office('saku', '佐久'),
  office('josho', '上田'),
  office('suwa', '諏訪'),
  office('kamiina', '伊那'),
  office('hani', '飯田'),
  office('kiso', '木曽'),
  office('matsumoto', '松本'),
  office('taihoku', '大町'),
  office('nagano', '長野'),
  office('hokushin', '北信'),
  of('university', 'university', '長野県看護大学'),
  of('pt', 'professionalAssociation', '長野県理学療法士会'),
  of('ot', 'professionalAssociation', '長野県作業療法士会'),
  of('st', 'professionalAssociation', '長野県言語聴覚士会'),
  of('dh', 'professionalAssociation', '長野県歯科衛生士会'),
  of('rd', 'professionalAssociation', '長野県栄養士会'),
  of('npo', 'other', 'しなの地域づくりの会'),
  hall('204854', '白馬村役場'),
  hall('204251', '木祖村役場'),
  hall('203831', '箕輪町役場'),
  hall('203505', '長和町役場'),
  hall('202070', '須坂市役所'),
];
