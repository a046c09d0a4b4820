import type { OrganisationRow, PersonRow } from '@banso/testing';
import { type Browser, openHouse, type OpenHouse } from './open-house.js';

/** Who writes, corrects and confirms records in the stories: two of the office's staff, two managers, a guest. */
export interface RecordOffice {
  house: OpenHouse;
  tenantId: number;
  office: OrganisationRow;
  university: OrganisationRow;
  people: Record<'hanako' | 'jiro' | 'chief' | 'section' | 'professor', PersonRow>;
  /** An engagement of a programme of its own in 長野市, with the professor in its team. */
  engagement(startedOn?: string): Promise<{ id: string; programmeId: string }>;
}

/** Opens the office at a moment, with a programme for each engagement so that no rule of one reaches another. */
export async function openRecordOffice(now: string): Promise<RecordOffice> {
  const house = await openHouse(now);
  const tenantId = await house.story.tenant('20');
  const office = await house.story.organisation({ tenantId });
  const university = await house.story.organisation({ tenantId, kind: 'university', name: '看護大学' });
  await house.story.assignment({ organisation: university, municipalityCode: '202011' });
  const people = {
    hanako: await house.story.person({ organisation: office, role: 'staff', name: '信濃 花子' }),
    jiro: await house.story.person({ organisation: office, role: 'staff', name: '高原 次郎' }),
    chief: await house.story.person({ organisation: office, role: 'manager', name: '穂高 係長' }),
    section: await house.story.person({ organisation: office, role: 'manager', name: '乗鞍 課長' }),
    professor: await house.story.person({ organisation: university, role: 'partner', name: '安曇 教授' }),
  };
  const hanako: Browser = house.browser(people.hanako);
  let programmes = 0;
  return {
    house,
    tenantId,
    office,
    university,
    people,
    engagement: async (startedOn = '2026-09-01') => {
      const programmeId = await house.story.programme({ tenantId, body: office, name: `支援 ${++programmes}` });
      const asked = { municipalityCode: '202011', programmeId, startedOn, leadId: people.hanako.id };
      const { id } = (await hanako.post('/engagements', { ...asked, vision: '歩いて集える町' }).expect(201)).body as {
        id: string;
      };
      await house.story.member({ engagementId: id, person: people.professor, role: 'professor' });
      return { id, programmeId };
    },
  };
}
