// Made from story.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';
import type { CivilDay, Stage } from '@banso/domain';

/** What {@link lockStage} is asked with. */
export interface LockStageParameters {
  engagement: string;
}

/** What {@link lockStage} gives. */
export interface LockStageRow {
  stage: Stage;
}

/** The stage of an engagement, locked until the transaction ends. */
export const lockStage = statement<LockStageParameters, LockStageRow>({
  name: 'lockStage',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['engagement'],
      text: `
        select
          stage
        from
          engagement
        where
          id = $1
        for no key update`,
    },
  },
});

/** What {@link stageInForce} is asked with. */
export interface StageInForceParameters {
  engagement: string;
  withdrawn: string | null;
  restored: string | null;
}

/** What {@link stageInForce} gives. */
export interface StageInForceRow {
  stage: Stage;
}

/**
 * The stage that holds: that of the move since the latest day, of those that count. The moves of a visit count unless
 * its record is withdrawn, as the last row about that says. `withdrawn` and `restored` name a visit about which
 * nothing is written yet: its moves count no more, or count again.
 */
export const stageInForce = statement<StageInForceParameters, StageInForceRow>({
  name: 'stageInForce',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'withdrawn', 'restored'],
      text: `
        select
          s.stage
        from
          stage_change s
          cross join lateral (
            select
              coalesce(
                (
                  select
                    m.kind = 'withdrawal'
                  from
                    stage_change m
                  where
                    m.engagement_id = s.engagement_id
                    and m.visit_id = s.visit_id
                    and m.kind <> 'move'
                  order by
                    m.recorded_at desc,
                    m.id desc
                  limit
                    1
                ),
                false
              ) as withdrawn
          ) w
        where
          s.engagement_id = $1
          and s.kind = 'move'
          and (
            $2::uuid is null
            or s.visit_id is distinct from $2
          )
          and (
            not w.withdrawn
            or s.visit_id = $3::uuid
          )
        order by
          s.since desc,
          s.recorded_at desc,
          s.id desc
        limit
          1`,
    },
  },
});

/** What {@link stageMovedAt} is asked with. */
export interface StageMovedAtParameters {
  engagement: string;
  visit: string;
}

/** What {@link stageMovedAt} gives. */
export type StageMovedAtRow = Record<string, never>;

/** Whether the record of a visit has moved the stage. */
export const stageMovedAt = statement<StageMovedAtParameters, StageMovedAtRow>({
  name: 'stageMovedAt',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['engagement', 'visit'],
      text: `
        select
        from
          stage_change
        where
          engagement_id = $1
          and visit_id = $2
          and kind = 'move'
        limit
          1`,
    },
  },
});

/** What {@link initiative} is asked with. */
export interface InitiativeParameters {
  id: string;
  engagement: string;
}

/** What {@link initiative} gives. */
export interface InitiativeRow {
  state: 'idea' | 'trying' | 'running' | 'stopped';
  startedOn: CivilDay | null;
}

/** An initiative of an engagement. */
export const initiative = statement<InitiativeParameters, InitiativeRow>({
  name: 'initiative',
  alternatives: [],
  prepared: true,
  writes: false,
  variants: {
    '': {
      parameters: ['id', 'engagement'],
      text: `
        select
          state,
          started_on as "startedOn"
        from
          initiative
        where
          id = $1
          and engagement_id = $2`,
    },
  },
});
