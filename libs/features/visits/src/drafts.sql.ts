// Made from drafts.sql and the database by `npm run sql:types`; never edited by hand.
import { statement } from '@banso/database';

/** What {@link saveDraft} is asked with. */
export interface SaveDraftParameters {
  visit: string;
  person: string;
  engagement: string;
  content: string;
}

/** What {@link saveDraft} gives. */
export interface SaveDraftRow {
  isNew: boolean;
}

/** Keeps a person's draft of a visit's record; whether it is its first state. */
export const saveDraft = statement<SaveDraftParameters, SaveDraftRow>({
  name: 'saveDraft',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['visit', 'person', 'engagement', 'content'],
      text: `
        insert into
          visit_draft (visit_id, person_id, engagement_id, content)
        values
          ($1, $2, $3, $4)
        on conflict (visit_id, person_id) do update
        set
          content = excluded.content,
          version = visit_draft.version + 1,
          saved_at = ctx_now()
        returning
          version = 1 as "isNew"`,
    },
  },
});

/** What {@link discardDraft} is asked with. */
export interface DiscardDraftParameters {
  visit: string;
  person: string;
}

/** What {@link discardDraft} gives. */
export interface DiscardDraftRow {
  engagementId: string;
}

/** Throws a person's draft away; its engagement, or none where there was no draft. */
export const discardDraft = statement<DiscardDraftParameters, DiscardDraftRow>({
  name: 'discardDraft',
  alternatives: [],
  prepared: true,
  writes: true,
  variants: {
    '': {
      parameters: ['visit', 'person'],
      text: `
        delete from visit_draft
        where
          visit_id = $1
          and person_id = $2
        returning
          engagement_id as "engagementId"`,
    },
  },
});
