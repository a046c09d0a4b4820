// Made from text-versions.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link visionInForce} is asked with. */
export interface VisionInForceParameters {
  id: string;
  engagement: string;
}

/** What {@link visionInForce} gives. */
export interface VisionInForceRow {
  text: string;
  writtenBy: string | null;
  writtenAt: string;
  by: { id: string; name: string } | null;
}

/** The vision of an engagement as it says now, and who wrote it if nothing was corrected yet. */
export const visionInForce = statement<VisionInForceParameters, VisionInForceRow>({
  name: 'visionInForce',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'engagement'],
      text: `
        select
          e.vision as text,
          e.created_by as "writtenBy",
          e.created_at as "writtenAt",
          (
            select
              json_build_object('id', p.id, 'name', p.name)
            from
              shared_person p
            where
              p.id = e.created_by
          ) as by
        from
          engagement e
        where
          e.id = $1
          and e.id = $2`,
    },
  },
});

/** What {@link challengeInForce} is asked with. */
export interface ChallengeInForceParameters {
  id: string;
  engagement: string;
}

/** What {@link challengeInForce} gives. */
export interface ChallengeInForceRow {
  text: string;
  writtenBy: string | null;
  writtenAt: string;
  by: { id: string; name: string } | null;
}

/** A challenge as it says now, and who wrote it if nothing was corrected yet. Of old ones only the day was kept. */
export const challengeInForce = statement<ChallengeInForceParameters, ChallengeInForceRow>({
  name: 'challengeInForce',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'engagement'],
      text: `
        select
          c.text,
          c.created_by as "writtenBy",
          coalesce(c.created_at, c.noted_on::timestamp at time zone 'Asia/Tokyo') as "writtenAt",
          (
            select
              json_build_object('id', p.id, 'name', p.name)
            from
              shared_person p
            where
              p.id = c.created_by
          ) as by
        from
          challenge c
        where
          c.id = $1
          and c.engagement_id = $2`,
    },
  },
});

/** What {@link initiativeInForce} is asked with. */
export interface InitiativeInForceParameters {
  id: string;
  engagement: string;
}

/** What {@link initiativeInForce} gives. */
export interface InitiativeInForceRow {
  text: string;
  writtenBy: string | null;
  writtenAt: string | null;
  by: { id: string; name: string } | null;
}

/** An initiative as it says now, and who wrote it if nothing was corrected yet. */
export const initiativeInForce = statement<InitiativeInForceParameters, InitiativeInForceRow>({
  name: 'initiativeInForce',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'engagement'],
      text: `
        select
          i.text,
          i.created_by as "writtenBy",
          i.created_at as "writtenAt",
          (
            select
              json_build_object('id', p.id, 'name', p.name)
            from
              shared_person p
            where
              p.id = i.created_by
          ) as by
        from
          initiative i
        where
          i.id = $1
          and i.engagement_id = $2`,
    },
  },
});

/** What {@link milestoneInForce} is asked with. */
export interface MilestoneInForceParameters {
  id: string;
  engagement: string;
}

/** What {@link milestoneInForce} gives. */
export interface MilestoneInForceRow {
  text: string;
  writtenBy: string | null;
  writtenAt: string;
  by: { id: string; name: string } | null;
}

/** A milestone as it says now, and who wrote it if nothing was corrected yet. */
export const milestoneInForce = statement<MilestoneInForceParameters, MilestoneInForceRow>({
  name: 'milestoneInForce',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'engagement'],
      text: `
        select
          m.text,
          m.created_by as "writtenBy",
          m.created_at as "writtenAt",
          (
            select
              json_build_object('id', p.id, 'name', p.name)
            from
              shared_person p
            where
              p.id = m.created_by
          ) as by
        from
          milestone m
        where
          m.id = $1
          and m.engagement_id = $2`,
    },
  },
});

/** What {@link lastTextVersion} is asked with. */
export interface LastTextVersionParameters {
  subject: string;
  field: string;
}

/** What {@link lastTextVersion} gives. */
export interface LastTextVersionRow {
  version: number;
}

/** The number of the last version of a text that was kept; 0 where nothing was corrected yet. */
export const lastTextVersion = statement<LastTextVersionParameters, LastTextVersionRow>({
  name: 'lastTextVersion',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['subject', 'field'],
      text: `
        select
          coalesce(max(version), 0)::int as version
        from
          text_version
        where
          subject_id = $1
          and field = $2`,
    },
  },
});

/** What {@link keptTextVersions} is asked with. */
export interface KeptTextVersionsParameters {
  subject: string;
  field: string;
}

/** What {@link keptTextVersions} gives. */
export interface KeptTextVersionsRow {
  version: number;
  text: string;
  reason: string;
  by: { id: string; name: string } | null;
  at: string | null;
}

/** Every version of a text that was kept, newest first. */
export const keptTextVersions = statement<KeptTextVersionsParameters, KeptTextVersionsRow>({
  name: 'keptTextVersions',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['subject', 'field'],
      text: `
        select
          t.version,
          t.text,
          t.reason,
          (
            select
              json_build_object('id', p.id, 'name', p.name)
            from
              shared_person p
            where
              p.id = t.written_by
          ) as by,
          t.written_at as at
        from
          text_version t
        where
          t.subject_id = $1
          and t.field = $2
        order by
          t.version desc`,
    },
  },
});
