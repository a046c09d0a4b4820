// Made from the API's OpenAPI document by `npm run api:types`; never edited by hand.

export interface paths {
    "/api/v1/account-links/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The link and the browser that came from the provider are the proof; it works once. */
        post: operations["AccountLinks_confirmIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-links/inspection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The link itself is the proof. */
        post: operations["AccountLinks_inspect"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-links/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The link itself is the proof; it works once. */
        post: operations["AccountLinks_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-links/use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The link itself is the proof; it works once. */
        post: operations["AccountLinks_use"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/account-openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Whoever has to wait because others guess cannot sign in. The answer is the same for every address. */
        post: operations["AccountLinks_requestOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `action:read`. */
        get: operations["Actions_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/action-items/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `action:write`. */
        patch: operations["Actions_change"];
        trace?: never;
    };
    "/api/v1/action-items/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `action:read`. */
        get: operations["Actions_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everybody may see their tokens. Needs a session; API tokens are refused. */
        get: operations["ApiTokens_list"];
        put?: never;
        /** @description Everybody may make tokens with rights they have. Needs a session; API tokens are refused. */
        post: operations["ApiTokens_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/api-tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Everybody may end their tokens. Needs a session; API tokens are refused. */
        delete: operations["ApiTokens_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `master:read`. */
        get: operations["Directory_areas"];
        put?: never;
        /** @description Needs `master:write`. */
        post: operations["Areas_draw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/areas/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `master:write`. */
        patch: operations["Areas_change"];
        trace?: never;
    };
    "/api/v1/areas/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `master:write`. */
        post: operations["Areas_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `assignment:write`. */
        get: operations["Assignments_list"];
        put?: never;
        /** @description Needs `assignment:write`. */
        post: operations["Assignments_assign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/assignments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Needs `assignment:write`. */
        delete: operations["Assignments_takeBack"];
        options?: never;
        head?: never;
        /** @description Needs `assignment:write`. */
        patch: operations["Assignments_end"];
        trace?: never;
    };
    "/api/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `visit:read`. */
        get: operations["Attachments_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/attachments/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `visit:record`. */
        post: operations["Attachments_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `audit:read`. */
        get: operations["AuditLog_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries/chain": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `audit:read`. */
        get: operations["AuditLog_chains"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `audit:read`. */
        get: operations["AuditLog_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everybody may see their calendar addresses. Needs a session; API tokens are refused. */
        get: operations["CalendarFeeds_list"];
        put?: never;
        /** @description Everybody may have their own visits as a calendar; it shows what they may see when it is fetched. Needs a session; API tokens are refused. */
        post: operations["CalendarFeeds_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar-feeds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Everybody may revoke their calendar addresses. Needs a session; API tokens are refused. */
        delete: operations["CalendarFeeds_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calendar/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description A calendar program cannot sign in: it knows a secret address, which shows what its person may see at that moment. */
        get: operations["Calendar_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closed-days": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `master:read`. */
        get: operations["ClosedDays_list"];
        put?: never;
        /** @description Needs `master:write`. */
        post: operations["ClosedDays_close"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/closed-days/{day}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Needs `master:write`. */
        delete: operations["ClosedDays_open"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `consent:read`. */
        get: operations["Consents_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `consent:read`. */
        get: operations["Consents_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `consent:give`. */
        post: operations["Consents_give"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `consent:give`. */
        post: operations["Consents_refuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/consents/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `user:write`. */
        post: operations["Consents_withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `coverage:read` or `coverage:aggregate`. */
        get: operations["Coverage_review"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `coverage:read`. */
        get: operations["Coverage_csv"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/judgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Needs `coverage:judge`. */
        put: operations["Coverage_judge"];
        post?: never;
        /** @description Needs `coverage:judge`. */
        delete: operations["Coverage_takeBack"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `coverage:read`. */
        get: operations["Coverage_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/coverage/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `coverage:read`. */
        get: operations["Coverage_visits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `reminder:read`. */
        get: operations["Desk_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `visit:record`. */
        get: operations["Visits_listDrafts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `engagement:read`. */
        get: operations["Engagements_list"];
        put?: never;
        /** @description Needs `engagement:open`. */
        post: operations["Engagements_open"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `engagement:read`. */
        get: operations["Engagements_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `engagement:write`. */
        patch: operations["Engagements_change"];
        trace?: never;
    };
    "/api/v1/engagements/{id}/action-items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `action:write`. */
        post: operations["Actions_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `engagement:write`. */
        post: operations["Story_addChallenge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/challenges/{challengeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `engagement:write`. */
        patch: operations["Story_changeChallenge"];
        trace?: never;
    };
    "/api/v1/engagements/{id}/challenges/{challengeId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `engagement:read`. */
        get: operations["TextVersions_challenge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `engagement:close`. */
        post: operations["Engagements_close"];
        /** @description Needs `engagement:close`. */
        delete: operations["Engagements_reopen"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/counterparts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `engagement:write`. */
        post: operations["EngagementPeople_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/counterparts/{counterpartId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `engagement:write`. */
        patch: operations["EngagementPeople_change"];
        trace?: never;
    };
    "/api/v1/engagements/{id}/counterparts/{counterpartId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `engagement:write`. */
        post: operations["EngagementPeople_end"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/counterparts/{counterpartId}/successor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `engagement:write`. */
        post: operations["EngagementPeople_succeed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/initiatives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `engagement:write`. */
        post: operations["Story_addInitiative"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/initiatives/{initiativeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `engagement:write`. */
        patch: operations["Story_changeInitiative"];
        trace?: never;
    };
    "/api/v1/engagements/{id}/initiatives/{initiativeId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `engagement:read`. */
        get: operations["TextVersions_initiative"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/leads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `member:write`. */
        post: operations["EngagementPeople_nameLead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `member:write`. */
        post: operations["Story_addMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/members/{memberId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `member:write`. */
        post: operations["Story_endMember"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `engagement:write`. */
        post: operations["Story_addMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/milestones/{milestoneId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `engagement:write`. */
        patch: operations["Story_changeMilestone"];
        trace?: never;
    };
    "/api/v1/engagements/{id}/milestones/{milestoneId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `engagement:read`. */
        get: operations["TextVersions_milestone"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `engagement:write`. */
        post: operations["Engagements_pause"];
        /** @description Needs `engagement:write`. */
        delete: operations["Engagements_resume"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/stage-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `engagement:write`. */
        post: operations["Story_changeStage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `engagement:read`. */
        get: operations["Engagements_story"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/vision/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `engagement:read`. */
        get: operations["TextVersions_vision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/visit-cancellations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `visit:plan`. */
        post: operations["Visits_cancelAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/{id}/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `visit:read`. */
        get: operations["Visits_ofEngagement"];
        put?: never;
        /** @description Needs `visit:record`. */
        post: operations["Visits_plan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `engagement:read`. */
        get: operations["EngagementExport_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everybody may hear that their desk has changed; an event says nothing else. Needs a session; API tokens are refused. */
        get: operations["Events_open"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-archives": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `handover:read`. */
        get: operations["Archives_list"];
        put?: never;
        /** @description Needs `handover:read`. */
        post: operations["Archives_make"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-archives/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `handover:read`. */
        get: operations["Archives_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handover-archives/{id}.zip": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `handover:read`. */
        get: operations["Archives_fetch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `handover:read`. */
        get: operations["Handovers_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `handover:read`. */
        get: operations["Handovers_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `handover:write`. */
        patch: operations["Handovers_write"];
        trace?: never;
    };
    "/api/v1/handovers/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `handover:read`. */
        get: operations["PacketExports_pdf"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `handover:read`. */
        get: operations["PacketExports_xlsx"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `handover:check`. */
        post: operations["Handovers_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `handover:receive`. */
        post: operations["Handovers_finish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/delivery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `handover:write`. */
        post: operations["Handovers_deliver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `handover:receive`. */
        post: operations["Handovers_ask"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/questions/{questionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `handover:write`. */
        patch: operations["Handovers_answer"];
        trace?: never;
    };
    "/api/v1/handovers/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `handover:receive`. */
        post: operations["Handovers_receive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `handover:write`. */
        post: operations["Handovers_correct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/handovers/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `handover:read`. */
        get: operations["PacketExports_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/info": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The sign-in screen says whether this is a demo, of which day, and in which ways one can sign in. */
        get: operations["Info_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/load": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `load:read`. */
        get: operations["Load_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/load/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `load:read`. */
        get: operations["Load_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/load/rows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `load:read`. */
        get: operations["Load_rows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/load/rows/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `load:read`. */
        get: operations["Load_exportRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/mail-setting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everybody may see how they are reminded by mail. Needs a session; API tokens are refused. */
        get: operations["MailSetting_show"];
        /** @description Everybody may choose how they are reminded by mail; escalations are sent in any case. Needs a session; API tokens are refused. */
        put: operations["MailSetting_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `master:read`. */
        get: operations["Directory_municipalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `operations:read`. */
        get: operations["Operations_look"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `operations:read`. */
        get: operations["DeadLetters_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `operations:retry`. */
        post: operations["DeadLetters_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/dead-letters/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `operations:retry`. */
        post: operations["DeadLetters_retryAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/operations/possible-duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `operations:read`. */
        get: operations["PossibleDuplicates_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `master:read`. */
        get: operations["Directory_organisations"];
        put?: never;
        /** @description Needs `master:write`. */
        post: operations["Organisations_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/organisations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `master:write`. */
        patch: operations["Organisations_change"];
        trace?: never;
    };
    "/api/v1/password-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Everybody may change their password; all other sessions end. Needs a session; API tokens are refused. */
        post: operations["PasswordChanges_change"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Whoever forgot the password cannot sign in. The answer is the same for every address. */
        post: operations["AccountLinks_requestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `person:read`. */
        get: operations["Directory_people"];
        put?: never;
        /** @description Needs `person:write`. */
        post: operations["People_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `person:read`. */
        get: operations["People_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `person:write`. */
        patch: operations["People_change"];
        trace?: never;
    };
    "/api/v1/people/{id}/disablement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `user:write`. */
        post: operations["People_disable"];
        /** @description Needs `user:write`. */
        delete: operations["People_enable"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `user:write`. */
        get: operations["PeopleAccounts_identities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/identities/{linkId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `user:write`. */
        post: operations["PeopleAccounts_confirmIdentity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/invitation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `user:write`. */
        post: operations["PeopleSessions_invite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/roles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `user:write`. */
        post: operations["People_grant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Needs `user:write`. */
        delete: operations["PeopleAccounts_removeSecondFactor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/people/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `user:write`. */
        get: operations["PeopleSessions_listSessions"];
        put?: never;
        post?: never;
        /** @description Needs `user:write`. */
        delete: operations["PeopleSessions_endSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/prefectures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `master:read`. */
        get: operations["Directory_prefectures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `master:read`. */
        get: operations["Directory_programmes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `programme:write`. */
        patch: operations["Directory_changeProgramme"];
        trace?: never;
    };
    "/api/v1/reminder-ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `ladder:read`. */
        get: operations["Ladder_show"];
        /** @description Needs `ladder:write`. */
        put: operations["Ladder_change"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminder-ladder/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `ladder:write`. */
        post: operations["Ladder_preview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `reminder:read`. */
        get: operations["Reminders_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reminders/{id}/acknowledgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `reminder:read`. */
        post: operations["Reminders_acknowledge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/role-holdings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Needs `user:write`. */
        delete: operations["RoleHoldings_takeBack"];
        options?: never;
        head?: never;
        /** @description Needs `user:write`. */
        patch: operations["RoleHoldings_end"];
        trace?: never;
    };
    "/api/v1/role-holdings/left-open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `user:write`. */
        get: operations["RoleHoldings_listLeftOpen"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everybody may see whether their second factor is set up. Needs a session; API tokens are refused. */
        get: operations["SecondFactor_show"];
        put?: never;
        /** @description Everybody may set up a second factor. Needs a session; API tokens are refused. */
        post: operations["SecondFactor_setUp"];
        /** @description Everybody whose role does not require it may remove their second factor. Needs a session; API tokens are refused. */
        delete: operations["SecondFactor_remove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description The first code of the app makes the second factor hold; the session gets a fresh secret. Needs a session; API tokens are refused. */
        post: operations["SecondFactor_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/second-factor/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Everybody may renew their recovery codes. Needs a session; API tokens are refused. */
        post: operations["SecondFactor_renewCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everybody may know who they are. */
        get: operations["Session_show"];
        put?: never;
        /** @description Signing in is how one becomes known. */
        post: operations["Session_open"];
        /** @description Ending a session needs nothing but its secret. */
        delete: operations["Session_end"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Signing in is how one becomes known. */
        get: operations["Oidc_begin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description The identity provider sends the browser here; state, nonce and cookie are the proof. */
        get: operations["Oidc_finish"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Everybody may see where they are signed in. Needs a session; API tokens are refused. */
        get: operations["Sessions_list"];
        put?: never;
        post?: never;
        /** @description Everybody may end their own other sessions. Needs a session; API tokens are refused. */
        delete: operations["Sessions_endOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** @description Everybody may end their own sessions. Needs a session; API tokens are refused. */
        delete: operations["Sessions_endOne"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `transfer:register`. */
        get: operations["TransferLists_list"];
        put?: never;
        /** @description Needs `transfer:register`. */
        post: operations["TransferLists_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-lists/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `transfer:register`. */
        get: operations["TransferLists_show"];
        put?: never;
        post?: never;
        /** @description Needs `transfer:register`. */
        delete: operations["TransferLists_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-lists/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `transfer:register`. */
        post: operations["TransferLists_confirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-lists/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `transfer:register`. */
        get: operations["TransferLists_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfer-lists/template.xlsx": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `transfer:register`. */
        get: operations["TransferLists_template"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `transfer:read`. */
        get: operations["Transfers_list"];
        put?: never;
        /** @description Needs `transfer:register`. */
        post: operations["Transfers_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `transfer:read`. */
        get: operations["Transfers_show"];
        put?: never;
        post?: never;
        /** @description Needs `transfer:register`. */
        delete: operations["Transfers_withdraw"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/dispositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Needs `transfer:register`. */
        put: operations["Transfers_dispose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/transfers/{id}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `transfer:read`. */
        get: operations["Transfers_preview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `visit:read`. */
        get: operations["Visits_list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `visit:read`. */
        get: operations["Visits_show"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** @description Needs `visit:plan`. */
        patch: operations["Visits_move"];
        trace?: never;
    };
    "/api/v1/visits/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `visit:read`. */
        get: operations["Attachments_list"];
        put?: never;
        /** @description Needs `visit:record`. */
        post: operations["Attachments_add"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `visit:plan`. */
        post: operations["Visits_cancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `visit:confirm`. */
        post: operations["Records_confirm"];
        /** @description Needs `visit:confirm`. */
        delete: operations["Records_undoConfirmation"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `visit:record`. */
        get: operations["Visits_showDraft"];
        /** @description Needs `visit:record`. */
        put: operations["Visits_saveDraft"];
        post?: never;
        /** @description Needs `visit:record`. */
        delete: operations["Visits_discardDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `visit:read`. */
        get: operations["Records_listOpinions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** @description Needs `visit:record`. */
        put: operations["Records_record"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `visit:confirm`. */
        post: operations["Records_sendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `visit:read`. */
        get: operations["Records_listVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/{id}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `visit:plan`. */
        post: operations["Records_withdraw"];
        /** @description Needs `visit:plan`. */
        delete: operations["Records_undoWithdrawal"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/visits/confirmations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `visit:confirm`. */
        post: operations["Records_confirmAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhook-deliveries/{id}/retries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** @description Needs `webhook:write`. */
        post: operations["WebhookDeliveries_retry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `webhook:write`. */
        get: operations["Webhooks_list"];
        put?: never;
        /** @description Needs `webhook:write`. */
        post: operations["Webhooks_register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/webhooks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `webhook:write`. */
        get: operations["Webhooks_show"];
        put?: never;
        post?: never;
        /** @description Needs `webhook:write`. */
        delete: operations["Webhooks_end"];
        options?: never;
        head?: never;
        /** @description Needs `webhook:write`. */
        patch: operations["Webhooks_change"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** @description Needs `webhook:write`. */
        get: operations["Webhooks_deliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AccountLink: {
            email: string;
            /** Format: date-time */
            expiresAt: string;
            name: string;
            /** @enum {string} */
            purpose: "invitation" | "passwordReset" | "opening" | "identity";
        };
        ActionItem: {
            /** Format: date */
            doneOn: string | null;
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            engagementId: string;
            evidence: string;
            /** Format: uuid */
            id: string;
            municipality: components["schemas"]["MunicipalityRef"];
            owner: components["schemas"]["PersonRef"] | null;
            ownerName: string;
            /** @enum {string} */
            side: "ours" | "theirs";
            /** @enum {string} */
            state: "open" | "done" | "dropped";
            text: string;
            version: number;
            /** Format: uuid */
            visitId: string | null;
        };
        AddActionItem: {
            /**
             * 期限
             * Format: date
             * @example 2026-11-24
             */
            dueOn: string;
            /**
             * 担当
             * Format: uuid
             */
            ownerId?: string | null;
            /** 担当 */
            ownerName?: string;
            /**
             * どちらの宿題か
             * @enum {string}
             */
            side: "ours" | "theirs";
            /** 宿題 */
            text: string;
        };
        AddChallenge: {
            /** 真の課題 */
            isTrue?: boolean;
            /** 課題 */
            text: string;
        };
        AddCounterpart: {
            /**
             * 開始日
             * Format: date
             * @example 2026-11-24
             */
            from: string;
            /** 主な担当者 */
            isMain?: boolean;
            /** 氏名 */
            name: string;
            /** メモ */
            note?: string;
            /** 職名 */
            post: string;
        };
        AddInitiative: {
            /**
             * 取組の状況
             * @enum {string}
             */
            state?: "idea" | "trying" | "running" | "stopped";
            /** 具体的な取組 */
            text: string;
        };
        AddMember: {
            /**
             * 開始日
             * Format: date
             * @example 2026-11-24
             */
            from: string;
            /**
             * 人
             * Format: uuid
             */
            personId: string;
            /**
             * 役割
             * @enum {string}
             */
            role: "lead" | "deputy" | "prefecturalStaff" | "healthOfficeStaff" | "professor" | "peerSupporter" | "expert";
            /**
             * 終了日
             * Format: date
             * @example 2026-11-24
             */
            until?: string | null;
        };
        AddMilestone: {
            /**
             * 節目の日
             * Format: date
             * @example 2026-11-24
             */
            on: string;
            /** 節目 */
            text: string;
        };
        AnswerSuccessor: {
            /** 回答 */
            answer: string;
        };
        ApiToken: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To fifteen minutes.
             */
            lastUsedAt: string | null;
            name: string;
            /** @description Capabilities; at each use only those the person has at that moment count. */
            scope: components["schemas"]["Capability"][];
        };
        /** @enum {string} */
        ArchiveState: "waiting" | "ready" | "failed" | "removed";
        Area: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["AreaKind"];
            municipalityCodes: string[];
            name: string;
            version: number;
        };
        AreaFileChange: {
            added: components["schemas"]["MovedMunicipality"][];
            area: string;
            isNew: boolean;
            kind: components["schemas"]["AreaKind"];
            /** @description How many municipalities the area has afterwards. */
            left: number;
            removed: components["schemas"]["MovedMunicipality"][];
        };
        AreaFileResult: {
            changes: components["schemas"]["AreaFileChange"][];
            /** @description Whether the changes were carried out. */
            done: boolean;
            errors: components["schemas"]["FileError"][];
            /** @description Rows below the header. */
            rows: number;
        };
        /** @enum {string} */
        AreaKind: "healthOffice" | "secondaryMedical" | "welfare";
        AskPredecessor: {
            /** 質問 */
            text: string;
        };
        Assignment: {
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            id: string;
            municipality: components["schemas"]["MunicipalityRef"];
            organisation: components["schemas"]["OrganisationRef"];
            state: components["schemas"]["TermState"];
            /** Format: date */
            untilOn: string | null;
            version: number;
        };
        Assignments: {
            items: components["schemas"]["Assignment"][];
        };
        AssignMunicipalities: {
            /**
             * 開始日
             * Format: date
             * @example 2026-11-24
             */
            fromOn: string;
            /** 市区町村 */
            municipalityCodes: string[];
            /**
             * 機関
             * Format: uuid
             */
            organisationId: string;
            /**
             * 終了日
             * Format: date
             * @example 2026-11-24
             */
            untilOn?: string | null;
        };
        Attachment: {
            /** Format: uuid */
            id: string;
            internal: boolean;
            mayWithdraw: boolean;
            mediaType: string;
            name: string;
            /** @description SHA-256 of the content (hex). */
            sha256: string;
            /** @description Bytes. */
            size: number;
            /** Format: date-time */
            uploadedAt: string;
            uploadedBy: components["schemas"]["PersonRef"];
            version: number;
            /** Format: uuid */
            visitId: string;
            withdrawn: components["schemas"]["AttachmentWithdrawal"] | null;
        };
        AttachmentWithdrawal: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        AuditChain: {
            entries: number;
            /** @description The last hash, to be kept elsewhere. */
            head: string | null;
            sealed: number;
            /** Format: date-time */
            sealedAt: string | null;
            tenant: string;
            tenantId: number;
            waiting: number;
        };
        AuditEntry: {
            action: string;
            /** @description From where: the network address. */
            address: string | null;
            /** Format: date-time */
            at: string;
            /** @description `{ field: [from, to] }`; `texts` names the texts that were changed. */
            change: {
                [key: string]: unknown;
            } | null;
            correlationId: string | null;
            /** Format: uuid */
            engagementId: string | null;
            id: string;
            /** @description For whom. */
            municipality: components["schemas"]["AuditMunicipality"] | null;
            /** @description Null for the worker and for people who are not known. */
            person: components["schemas"]["AuditPerson"] | null;
            reason: string | null;
            subjectId: string | null;
            subjectKind: string | null;
        };
        AuditMunicipality: {
            code: string;
            name: string;
        };
        AuditPerson: {
            /** Format: uuid */
            id: string;
            /** @description Null for people of another tenant. */
            name: string | null;
        };
        /** @enum {string} */
        CadenceStatus: "onTrack" | "planNow" | "overdue" | "recordMissing" | "paused" | "closed";
        CalendarFeed: {
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To fifteen minutes.
             */
            lastUsedAt: string | null;
            name: string;
        };
        CancelledVisits: {
            /** @description How many planned visits were cancelled. */
            cancelled: number;
        };
        CancelVisit: {
            /** 中止の理由 */
            reason: string;
        };
        CancelVisits: {
            /** 中止の理由 */
            reason: string;
        };
        /** @enum {string} */
        Capability: "engagement:read" | "engagement:readSummary" | "engagement:open" | "engagement:write" | "engagement:close" | "member:write" | "assignment:write" | "visit:read" | "visit:plan" | "visit:record" | "visit:confirm" | "opinion:readInternal" | "remark:write" | "action:read" | "action:write" | "reminder:read" | "ladder:read" | "ladder:write" | "dispatch:read" | "dispatch:request" | "dispatch:approve" | "dispatch:accept" | "dispatch:report" | "transfer:register" | "transfer:read" | "handover:read" | "handover:write" | "handover:check" | "handover:receive" | "coverage:read" | "coverage:aggregate" | "coverage:judge" | "load:read" | "master:read" | "master:write" | "programme:write" | "person:read" | "person:write" | "user:write" | "consent:read" | "consent:give" | "webhook:write" | "audit:read" | "mail:read" | "operations:read" | "operations:retry";
        Challenge: {
            /** Format: uuid */
            id: string;
            isTrue: boolean;
            /** Format: date */
            notedOn: string;
            text: string;
            version: number;
            /** Format: date */
            withdrawnOn: string | null;
        };
        ChangeActionItem: {
            /**
             * 期限
             * Format: date
             * @example 2026-11-24
             */
            dueOn?: string;
            /** 結果・根拠 */
            evidence?: string;
            /** 直した理由 */
            reason?: string;
            /**
             * 状態
             * @enum {string}
             */
            state?: "open" | "done" | "dropped";
            /** 宿題 */
            text?: string;
        };
        ChangeArea: {
            /** 市区町村 */
            municipalityCodes?: string[];
            /** 圏域名 */
            name?: string;
        };
        ChangeChallenge: {
            /** 真の課題 */
            isTrue?: boolean;
            /** 直した理由 */
            reason?: string;
            /** 課題 */
            text?: string;
            /** 取下げ */
            withdrawn?: boolean;
        };
        ChangeCounterpart: {
            /** 主な担当者 */
            isMain?: boolean;
            /** 氏名 */
            name?: string;
            /** メモ */
            note?: string;
            /** 職名 */
            post?: string;
        };
        ChangedLadder: {
            broughtUpToDate: number;
            /** Format: date-time */
            changedAt: string | null;
            changedBy: string | null;
            leftToTheNight: number;
            /** Format: uuid */
            programmeId: string | null;
            /** @description Programmes with numbers of their own. */
            programmesWithOwn: string[];
            steps: components["schemas"]["LadderStepView"][];
            /** @description Of its own numbers asked for; 0 when there are none yet. */
            version: number;
        };
        ChangeEngagement: {
            /** 訪問の間隔（月） */
            cadenceMonths?: number;
            /** オンラインも訪問に数える */
            onlineCounts?: boolean;
            /** 直した理由 */
            reason?: string;
            /** ありたい姿 */
            vision?: string;
        };
        ChangeInitiative: {
            /** 直した理由 */
            reason?: string;
            /**
             * 取組の状況
             * @enum {string}
             */
            state?: "idea" | "trying" | "running" | "stopped";
            /** 具体的な取組 */
            text?: string;
        };
        ChangeLadder: {
            /** 日数の一覧 */
            numbers: components["schemas"]["LadderNumberPart"][];
            /**
             * 支援事業
             * Format: uuid
             */
            programmeId?: string | null;
        };
        ChangeMailSetting: {
            /**
             * メールの受け取り方
             * @enum {string}
             */
            mailMode: "digest" | "immediate" | "none";
        };
        ChangeMilestone: {
            /**
             * 節目の日
             * Format: date
             * @example 2026-11-24
             */
            on?: string;
            /** 直した理由 */
            reason?: string;
            /**
             * 節目の状況
             * @enum {string}
             */
            state?: "ahead" | "reached" | "dropped";
            /** 節目 */
            text?: string;
        };
        ChangeOrganisation: {
            /**
             * 所管の圏域
             * Format: uuid
             */
            areaId?: string | null;
            /**
             * 種類
             * @enum {string}
             */
            kind?: "prefecture" | "healthOffice" | "university" | "professionalAssociation" | "municipality" | "other";
            /** 名称 */
            name?: string;
        };
        ChangePassword: {
            /** いまのパスワード */
            currentPassword: string;
            /** 新しいパスワード */
            password: string;
        };
        ChangePerson: {
            /** メールアドレス */
            email?: string | null;
            /**
             * 出身の市区町村
             * @example 202011
             */
            homeMunicipalityCode?: string | null;
            /** よみ */
            kana?: string;
            /** 担当の上限（件） */
            loadLimit?: number | null;
            /** 氏名 */
            name?: string;
            /**
             * 所属
             * Format: uuid
             */
            organisationId?: string;
            /** 職名 */
            post?: string | null;
            /** 専門 */
            profession?: string | null;
            /** 支援種別 */
            supportTypes?: ("A" | "B" | "C" | "D" | "E")[];
            /** テーマ */
            themes?: string[];
        };
        ChangeProgramme: {
            /**
             * 決裁の段階
             * @enum {number}
             */
            confirmationSteps: 1 | 2;
        };
        ChangeStage: {
            /** 理由 */
            reason: string;
            /**
             * 変わった日
             * Format: date
             * @example 2026-11-24
             */
            since: string;
            /**
             * 段階
             * @enum {number}
             */
            stage: 0 | 1 | 2 | 3;
        };
        ChangeWebhook: {
            /** 知らせること */
            events?: ("visit.planned" | "visit.moved" | "visit.recorded" | "visit.cancelled" | "visit.withdrawn" | "visit.restored" | "reminder.escalated" | "engagement.opened" | "engagement.closed" | "engagement.reopened" | "transfer.announced")[];
            /** 休止 */
            isPaused?: boolean;
            /** 名前 */
            name?: string;
            /** 送り先 */
            url?: string;
        };
        CloseDay: {
            /**
             * 閉庁日
             * Format: date
             * @example 2026-11-24
             */
            day: string;
            /** 理由 */
            name: string;
        };
        ClosedDay: {
            /** Format: date */
            day: string;
            /** @example 県民の日 */
            name: string;
        };
        CloseEngagement: {
            /**
             * 終了日
             * Format: date
             * @example 2026-11-24
             */
            closedOn: string;
            /** 成果 */
            outcome?: string;
            /** 理由 */
            reason: string;
        };
        Closure: {
            /** Format: date */
            closedOn: string;
            outcome: string;
            reason: string;
        };
        /** @enum {string} */
        CompletenessItem: "history" | "policy" | "pending" | "cautions" | "successor" | "witness" | "counterparts" | "vision" | "challenges" | "promiseDueDays" | "relatedBodies" | "material";
        ConfirmedVisit: {
            /** Format: uuid */
            id: string;
            refusal: components["schemas"]["RefusedConfirmation"] | null;
            status: components["schemas"]["VisitStatus"] | null;
        };
        ConfirmedVisits: {
            items: components["schemas"]["ConfirmedVisit"][];
        };
        ConfirmVisits: {
            /** 確認する訪問記録 */
            visits: components["schemas"]["VisitVersion"][];
        };
        Consent: {
            act: components["schemas"]["ConsentAct"];
            /** Format: date-time */
            askedAt: string;
            askedBy: components["schemas"]["NamedRow"];
            comment: string | null;
            /** Format: date-time */
            decidedAt: string | null;
            decidedBy: components["schemas"]["NamedRow"] | null;
            /** Format: date-time */
            expiresAt: string;
            /** Format: date */
            fromOn: string | null;
            /** Format: uuid */
            id: string;
            identity: components["schemas"]["ConsentIdentity"] | null;
            /** @description The asker may consent: a manager or an auditor who neither asked nor is concerned. */
            mayConsent: boolean;
            /** @description The asker may withdraw it. */
            mayWithdraw: boolean;
            newAddress: string | null;
            /** @description The person’s address when it was asked; if it has changed since, nothing is carried out. */
            oldAddress: string | null;
            organisation: components["schemas"]["NamedRow"] | null;
            person: components["schemas"]["NamedRow"];
            role: components["schemas"]["Role"] | null;
            state: components["schemas"]["ConsentState"];
            /** Format: date */
            untilOn: string | null;
        };
        /** @enum {string} */
        ConsentAct: "role" | "term" | "address" | "secondFactor" | "identity";
        ConsentIdentity: {
            /**
             * Format: date-time
             * @description When somebody signed in with it at the provider.
             */
            askedAt: string | null;
            issuer: string | null;
            subject: string | null;
        };
        /** @enum {string} */
        ConsentState: "waiting" | "consented" | "refused" | "withdrawn" | "lapsed";
        CorrectHandover: {
            /** 留意事項 */
            cautions?: string;
            /** 経緯 */
            history?: string;
            /** 未処理・懸案 */
            pending?: string;
            /** 方針・申し送り */
            policy?: string;
            /** 訂正の理由 */
            reason: string;
        };
        Counterpart: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            isMain: boolean;
            /** @description Newly arrived (新任). */
            isNew: boolean;
            name: string;
            note: string;
            post: string;
            /** Format: date */
            until: string | null;
            version: number;
        };
        Coverage: {
            /** Format: date */
            asOf: string;
            cells: components["schemas"]["CoverageCell"][];
            distribution: components["schemas"]["CoverageDistribution"];
            fiscalYear: number;
            /** @description Municipalities that carry each flag. */
            flags: components["schemas"]["CoverageFlagCounts"];
            /** @description Municipalities within reach. */
            municipalityCount: number;
            prefecture: string;
            prefectureCode: string;
            quarter: number | null;
            rows: components["schemas"]["CoverageRow"][];
            /** @description Municipalities in which each kind was delivered. */
            totals: components["schemas"]["SupportTypeTotals"];
        };
        CoverageCell: {
            bodyKinds: components["schemas"]["OrganisationKind"][];
            /** @description Held visits of the period with this kind of support. */
            count: number;
            /** Format: date */
            lastOn: string | null;
            /** Format: date */
            lookAgainOn: string | null;
            municipalityCode: string;
            /**
             * Format: date
             * @description The earliest planned visit of the period.
             */
            plannedOn: string | null;
            /** @description How many of them are counts alone: their records were purged after the retention. */
            purged: number;
            /** @description Why it is not needed, while that judgement stands. */
            reason: string | null;
            state: components["schemas"]["CoverageState"];
            supportType: components["schemas"]["SupportType"];
        };
        CoverageDistribution: {
            /** @description Of the municipalities with an open engagement. */
            leastVisited: components["schemas"]["MunicipalityVisits"][];
            mostVisited: components["schemas"]["MunicipalityVisits"][];
            /** @description Only for those who may see the load of others. */
            perStaff: components["schemas"]["StaffVisits"][];
        };
        /** @enum {string} */
        CoverageFlag: "bWithoutA" | "silent" | "singleHanded" | "nobodyKnows";
        CoverageFlagCounts: {
            bWithoutA: number;
            nobodyKnows: number;
            silent: number;
            singleHanded: number;
        };
        CoverageJudgement: {
            fiscalYear: number;
            /** Format: date */
            judgedOn: string;
            /** Format: date */
            lookAgainOn: string;
            municipalityCode: string;
            reason: string;
            supportType: components["schemas"]["SupportType"];
        };
        CoverageOffer: {
            bodies: string[];
            /** @enum {string} */
            form: "accompanying" | "training" | "adviserDispatch" | "expertTeamDispatch" | "dataAnalysis" | "information" | "matching";
            programme: string;
            /** Format: uuid */
            programmeId: string;
            types: components["schemas"]["SupportType"][];
        };
        CoverageOffers: {
            rows: components["schemas"]["CoverageOffer"][];
            /** @description Programmes that offer each kind. */
            totals: components["schemas"]["SupportTypeTotals"];
        };
        CoverageRow: {
            area: string | null;
            engagementIds: string[];
            flags: components["schemas"]["CoverageRowFlag"][];
            /** Format: date */
            lastHeldOn: string | null;
            municipality: components["schemas"]["MunicipalityRef"];
            /** @description Held visits of the period. */
            visits: number;
        };
        CoverageRowFlag: {
            code: components["schemas"]["CoverageFlag"];
            /** @description Days without a visit, for `silent`. */
            days: number | null;
            /** Format: uuid */
            engagementId: string | null;
        };
        /** @enum {string} */
        CoverageState: "delivered" | "planned" | "notNeeded" | "gap";
        CoverageVisit: {
            /** Format: uuid */
            engagementId: string;
            facts: string;
            /** Format: date */
            heldOn: string;
            mode: components["schemas"]["VisitMode"];
            municipality: components["schemas"]["MunicipalityRef"];
            supportTypes: components["schemas"]["SupportType"][];
            /** Format: uuid */
            visitId: string;
        };
        DeadLetter: {
            attempts: number;
            /** Format: date */
            day: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "digest" | "immediate" | "account";
            /** @description Codes such as `EENVELOPE 550 5.1.1 RCPT TO`; no address. */
            lastAnswer: string | null;
            /**
             * Format: date-time
             * @description When it was last offered.
             */
            lastAttemptAt: string | null;
            person: components["schemas"]["MailPerson"];
        };
        DemoAccount: {
            email: string;
            name: string;
            organisation: string;
            role: components["schemas"]["Role"];
        };
        Desk: {
            actionItems: components["schemas"]["ActionItem"][];
            counts: components["schemas"]["DeskCounts"];
            handovers: components["schemas"]["DeskHandover"][];
            /** @description The first thing on the desk of whoever has come into engagements. */
            inherited: components["schemas"]["DeskInherited"][];
            notices: components["schemas"]["DeskNotice"][];
            thisWeek: components["schemas"]["VisitRow"][];
            /** Format: date */
            today: string;
            todo: components["schemas"]["DeskItem"][];
            /**
             * Format: date
             * @description The last day of what counts as this week.
             */
            weekUntil: string;
        };
        DeskCounts: {
            actionItems: number;
            /** @description Records that wait for the manager’s confirmation. */
            confirmations: number;
            thisWeek: number;
        };
        DeskHandover: {
            /** Format: date */
            effectiveOn: string;
            /**
             * Format: uuid
             * @description The packet, when it is only one.
             */
            handoverId: string | null;
            text: string;
            /** Format: uuid */
            transferId: string;
        };
        DeskInherited: {
            /** Format: uuid */
            engagementId: string;
            /** Format: uuid */
            handoverId: string;
            /** @description Whether it can be received now. */
            isReceivable: boolean;
            municipality: components["schemas"]["MunicipalityRef"];
            programme: string;
            /** @example 4/1（木）に信濃 花子さんから引き継ぎました。引継書を読んで、受領してください。 */
            reason: string;
        };
        DeskItem: {
            /** @description Days since the day in question, or until it for planNow. */
            days: number;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            engagementId: string;
            /** @enum {string} */
            kind: "unowned" | "returned" | "overdue" | "recordMissing" | "planNow" | "reintroduction" | "confirmation";
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * Format: date
             * @description The day to plan for, where a day is proposed.
             */
            proposedOn: string | null;
            /** @example 前回10/20 ＋ 1か月 ＝ 11/20（金）。訪問の予定がありません。11/27に上司へお知らせします。 */
            reason: string;
            /** Format: uuid */
            visitId: string | null;
        };
        DeskNotice: {
            /** Format: uuid */
            engagementId: string | null;
            /**
             * Format: uuid
             * @description The packet that it is about.
             */
            handoverId: string | null;
            /** Format: date */
            on: string;
            /**
             * Format: uuid
             * @description The person that it is about.
             */
            personId: string | null;
            text: string;
            /**
             * Format: uuid
             * @description The transfer that it is about.
             */
            transferId: string | null;
        };
        DisablePerson: {
            /** 理由 */
            reason: string;
        };
        DisposeItem: {
            /** 対象 */
            key: string;
            /**
             * 引継ぎ方
             * @enum {string}
             */
            kind: "successor" | "interim" | "end";
            /** 理由 */
            reason?: string;
            /**
             * 後任
             * Format: uuid
             */
            successorId?: string;
        };
        DisposeTransfer: {
            /** 確定 */
            confirm: boolean;
            /** 引継ぎ方 */
            items: components["schemas"]["DisposeItem"][];
            /** 残す役割 */
            keepRoles?: components["schemas"]["KeepRole"][];
        };
        /** @enum {string} */
        DispositionKind: "successor" | "interim" | "end";
        DrawArea: {
            /**
             * 種別
             * @enum {string}
             */
            kind: "healthOffice" | "secondaryMedical" | "welfare";
            /** 市区町村 */
            municipalityCodes: string[];
            /** 圏域名 */
            name: string;
        };
        EndCounterpart: {
            /**
             * 終了日
             * Format: date
             * @example 2026-11-24
             */
            until: string;
        };
        EndMember: {
            /** 理由 */
            reason?: string;
            /**
             * 終了日
             * Format: date
             * @example 2026-11-24
             */
            until: string;
        };
        EndTerm: {
            /**
             * 終了日
             * Format: date
             * @example 2026-11-24
             */
            untilOn: string | null;
        };
        Engagement: {
            actionItems: components["schemas"]["ActionItem"][];
            area: string | null;
            cadenceMonths: number;
            cadenceStatus: components["schemas"]["CadenceStatus"];
            challenges: components["schemas"]["Challenge"][];
            closure: components["schemas"]["Closure"] | null;
            counterparts: components["schemas"]["Counterpart"][];
            deputy: components["schemas"]["PersonRef"] | null;
            /** @example 前回10/14 ＋ 1か月 ＝ 11/14（土）→ 11/16（月） */
            dueInWords: string | null;
            fiscalYears: number[];
            /**
             * Format: uuid
             * @description The closed engagement that this one follows.
             */
            followsId: string | null;
            /** Format: uuid */
            id: string;
            initiatives: components["schemas"]["Initiative"][];
            /** Format: date */
            lastHeldOn: string | null;
            lead: components["schemas"]["PersonRef"] | null;
            milestones: components["schemas"]["Milestone"][];
            municipality: components["schemas"]["MunicipalityRef"];
            /** Format: date */
            nextVisitDueOn: string | null;
            onlineCounts: boolean;
            openActionItems: number;
            pauses: components["schemas"]["Pause"][];
            /** Format: date */
            plannedOn: string | null;
            programme: components["schemas"]["ProgrammeRef"];
            /**
             * Format: date
             * @description Earliest planned day that passed without record or cancellation.
             */
            recordMissingOn: string | null;
            reintroduction: components["schemas"]["ReintroductionProposal"] | null;
            /** @enum {number} */
            stage: 0 | 1 | 2 | 3;
            stageHistory: components["schemas"]["StageChange"][];
            /** Format: date */
            startedOn: string;
            status: components["schemas"]["EngagementStatus"];
            supportTypes: components["schemas"]["SupportType"][];
            team: components["schemas"]["TeamMember"][];
            turnover: components["schemas"]["Turnover"];
            version: number;
            vision: string;
            visitCount: number;
        };
        EngagementRow: {
            area: string | null;
            cadenceStatus: components["schemas"]["CadenceStatus"];
            deputy: components["schemas"]["PersonRef"] | null;
            /** Format: uuid */
            id: string;
            /** Format: date */
            lastHeldOn: string | null;
            lead: components["schemas"]["PersonRef"] | null;
            municipality: components["schemas"]["MunicipalityRef"];
            /** Format: date */
            nextVisitDueOn: string | null;
            openActionItems: number;
            /** Format: date */
            plannedOn: string | null;
            programme: components["schemas"]["ProgrammeRef"];
            /**
             * Format: date
             * @description Earliest planned day that passed without record or cancellation.
             */
            recordMissingOn: string | null;
            reintroduction: components["schemas"]["ReintroductionProposal"] | null;
            /** @enum {number} */
            stage: 0 | 1 | 2 | 3;
            /** Format: date */
            startedOn: string;
            status: components["schemas"]["EngagementStatus"];
            supportTypes: components["schemas"]["SupportType"][];
            turnover: components["schemas"]["TurnoverFlags"];
            version: number;
            visitCount: number;
        };
        /** @enum {string} */
        EngagementStatus: "active" | "paused" | "closed";
        FailedJob: {
            attempts: number;
            error: string;
            /** Format: date-time */
            failedAt: string;
            id: string;
            job: string;
        };
        FileError: {
            /** @example 市区町村コード */
            column: string;
            message: string;
            row: number;
        };
        GrantRole: {
            /**
             * 開始日
             * Format: date
             * @example 2026-11-24
             */
            fromOn: string;
            /**
             * 機関
             * Format: uuid
             */
            organisationId: string;
            /**
             * 役割
             * @enum {string}
             */
            role: "staff" | "manager" | "partner" | "peer" | "expert" | "auditor" | "admin";
            /**
             * 終了日
             * Format: date
             * @example 2026-11-24
             */
            untilOn?: string | null;
        };
        Handover: {
            checkedBy: components["schemas"]["PersonRef"] | null;
            /** Format: date-time */
            draftedAt: string;
            /** Format: date */
            effectiveOn: string;
            /** Format: uuid */
            engagementId: string;
            /** @description Follows the records while drafting; frozen from the delivery on. */
            facts: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            frozenAt: string | null;
            /** @description SHA-256 of the newest frozen version. */
            hash: string | null;
            human: components["schemas"]["HumanParts"];
            /** Format: uuid */
            id: string;
            mayCheck: boolean;
            mayCorrect: boolean;
            mayDeliver: boolean;
            mayFinish: boolean;
            mayReceive: boolean;
            mayWrite: boolean;
            missing: components["schemas"]["CompletenessItem"][];
            municipality: components["schemas"]["MunicipalityRef"];
            percent: number;
            predecessor: components["schemas"]["PersonRef"];
            programme: string;
            questions: components["schemas"]["HandoverQuestion"][];
            /**
             * Format: date
             * @description The last day for questions; null before the receipt.
             */
            questionsUntil: string | null;
            /** Format: date-time */
            receivedAt: string | null;
            /** @description Who has signed the present version. */
            signatures: components["schemas"]["HandoverSignature"][];
            state: components["schemas"]["PacketState"];
            successor: components["schemas"]["PersonRef"] | null;
            /** Format: uuid */
            transferId: string;
            version: number;
            /** @description Every frozen version, the newest first. */
            versions: components["schemas"]["HandoverVersion"][];
        };
        HandoverArchive: {
            /** @description Packets that are printed already. */
            done: number;
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description The last day on which it can be fetched.
             */
            keptUntil: string | null;
            /** Format: date-time */
            requestedAt: string;
            /** @description Bytes. */
            size: number | null;
            state: components["schemas"]["ArchiveState"];
            /** @description Packets that are to go in. */
            total: number;
            /** Format: uuid */
            transferId: string;
        };
        HandoverQuestion: {
            answer: string | null;
            /** Format: date-time */
            answeredAt: string | null;
            answeredBy: string | null;
            /** Format: date-time */
            askedAt: string;
            askedBy: string;
            /** Format: uuid */
            id: string;
            text: string;
        };
        HandoverRow: {
            /** Format: date */
            effectiveOn: string;
            /** Format: uuid */
            engagementId: string;
            /** Format: uuid */
            id: string;
            missing: components["schemas"]["CompletenessItem"][];
            municipality: components["schemas"]["MunicipalityRef"];
            percent: number;
            predecessor: components["schemas"]["PersonRef"];
            programme: string;
            state: components["schemas"]["PacketState"];
            successor: components["schemas"]["PersonRef"] | null;
            /** Format: uuid */
            transferId: string;
            version: number;
        };
        HandoverSignature: {
            /** Format: date-time */
            at: string;
            name: string;
            post: string;
            step: components["schemas"]["SignatureStep"];
        };
        HandoverVersion: {
            /** Format: date-time */
            frozenAt: string;
            /** @description Whether the content still has this hash, computed now. */
            isWhole: boolean;
            number: number;
            /** @description Why the version before was corrected; empty in the first. */
            reason: string;
            /** @description SHA-256 of the canonical JSON, computed when it was frozen. */
            sha256: string;
            signatures: components["schemas"]["HandoverSignature"][];
        };
        HandoverVersionContent: {
            content: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            frozenAt: string;
            /** @description Whether the content still has this hash, computed now. */
            isWhole: boolean;
            number: number;
            /** @description Why the version before was corrected; empty in the first. */
            reason: string;
            /** @description SHA-256 of the canonical JSON, computed when it was frozen. */
            sha256: string;
            signatures: components["schemas"]["HandoverSignature"][];
        };
        HeldItem: {
            conflicts: components["schemas"]["ItemConflict"][];
            disposition: components["schemas"]["ItemDisposition"] | null;
            /** Format: date */
            dueOn: string | null;
            /** Format: uuid */
            engagementId: string | null;
            /** @description Key of the item whose disposition it takes by default. */
            follows: string | null;
            key: string;
            kind: components["schemas"]["HeldItemKind"];
            municipality: components["schemas"]["MunicipalityRef"] | null;
            /**
             * @description What writing it came to; null until it is confirmed.
             * @enum {string|null}
             */
            result: "termMoved" | "termEnded" | "ownerMoved" | "follows" | "noted" | null;
            /** @description Whether it follows the part, and whether it must get a holder. */
            rule: components["schemas"]["ItemRule"];
            /** Format: uuid */
            subjectId: string;
            text: string;
        };
        /** @enum {string} */
        HeldItemKind: "lead" | "deputy" | "member" | "visit" | "actionItem" | "draft" | "confirmation" | "reminder" | "packet";
        HumanParts: {
            cautions: string;
            history: string;
            pending: string;
            policy: string;
        };
        Identity: {
            /** Format: date-time */
            askedAt: string | null;
            /** Format: uuid */
            id: string | null;
            issuer: string;
            /** Format: date-time */
            linkedAt: string | null;
            subject: string;
        };
        Info: {
            demoAccounts: components["schemas"]["DemoAccount"][];
            /** @enum {string} */
            mode: "demo" | "production";
            /** @description The words on the button of the OpenID provider; null without one. */
            oidcName: string | null;
            /** Format: date */
            today: string;
        };
        Initiative: {
            /** Format: uuid */
            id: string;
            /** Format: date */
            startedOn: string | null;
            /** @enum {string} */
            state: "idea" | "trying" | "running" | "stopped";
            text: string;
            version: number;
        };
        InspectAccountLink: {
            /** リンク */
            token: string;
        };
        Invitation: {
            /** Format: date-time */
            expiresAt: string;
            sentTo: string;
        };
        ItemConflict: {
            /** @enum {string} */
            code: "successorMissing" | "reasonMissing" | "successorIsLeaver" | "successorInactive" | "successorHasNoReach" | "successorInRing" | "successorLeavesToo" | "successorOverloaded" | "needsHolder" | "followsOther";
            message: string;
        };
        ItemDisposition: {
            kind: components["schemas"]["DispositionKind"];
            reason: string;
            successor: components["schemas"]["PersonRef"] | null;
        };
        /**
         * @description Whether it follows the part, and whether it must get a holder.
         * @enum {string}
         */
        ItemRule: "decides" | "follows" | "followsOrOwn" | "needsHolder" | "own";
        JudgeCoverage: {
            /** 年度 */
            fiscalYear: number;
            /**
             * 見直す日
             * Format: date
             * @example 2026-11-24
             */
            lookAgainOn: string;
            /**
             * 市区町村
             * @example 202011
             */
            municipalityCode: string;
            /** 理由 */
            reason: string;
            /**
             * 支援種別
             * @enum {string}
             */
            supportType: "A" | "B" | "C" | "D" | "E";
        };
        KeepRole: {
            /**
             * 役割
             * Format: uuid
             */
            holdingId: string;
            /** 残す理由 */
            reason: string;
        };
        LadderNumberPart: {
            /** お知らせするか */
            enabled: boolean;
            /** 日数 */
            offset: number;
            /**
             * 段階
             * @enum {string}
             */
            step: "visitDueSoon" | "visitDueToday" | "visitOverdue" | "visitOverdueManager" | "visitOverdueWeekly" | "visitTomorrow" | "recordMissing" | "recordMissingManager" | "unconfirmedManager" | "actionDueSoon" | "actionOverdue" | "handoverAnnounced" | "handoverSoon" | "handoverNear" | "handoverTomorrow" | "handoverNotReceived";
        };
        LadderPreview: {
            byRecipients: components["schemas"]["PreviewCount"][];
            bySteps: components["schemas"]["PreviewCount"][];
            /** @description What the records do not tell, so that the preview takes it as it is now. */
            cannotKnow: string[];
            engagements: number;
            /** @description What differs first, at most 500. */
            items: components["schemas"]["PreviewItem"][];
            /** @description How many items the list leaves out. */
            leftOff: number;
            /** @example 2026-10 */
            month: string;
            now: number;
            proposed: number;
        };
        LadderStepView: {
            /** @example に、訪問の予定がなければ、主担当・副担当へ */
            after: string;
            /** @example 訪問の期限の */
            before: string;
            canBeSwitchedOff: boolean;
            default: components["schemas"]["LadderValue"];
            /** @example 3開庁日後 */
            distance: string;
            holds: components["schemas"]["LadderValue"];
            /** @example 訪問の遅れ */
            label: string;
            max: number;
            min: number;
            programme: components["schemas"]["LadderValue"] | null;
            step: components["schemas"]["ReminderStep"];
            tenant: components["schemas"]["LadderValue"] | null;
            /** @enum {string} */
            unit: "days" | "openDays";
        };
        LadderValue: {
            enabled: boolean;
            /** @description Days (or open days) from the day: before it when negative, after it when positive. */
            offset: number;
        };
        LastVisit: {
            facts: string;
            /** Format: date */
            heldOn: string;
            /** Format: uuid */
            id: string;
        };
        LeaverRole: {
            /**
             * Format: date
             * @description Its last day; null when it runs on.
             */
            endsOn: string | null;
            /** Format: uuid */
            holdingId: string;
            /** @description Whether it runs on. */
            kept: boolean;
            /** @description It cannot end: the prefecture has no other administrator. */
            mustStay: boolean;
            /** @description It runs on, undecided: it came after the confirmation, or there was none. */
            open: boolean;
            organisation: string;
            /** @description Why it is kept. */
            reason: string;
            role: components["schemas"]["Role"];
        };
        ListRowConflict: {
            code: string;
            /** @description How many things it stands against. */
            count: number;
            message: string;
            /** @description The first few places. */
            places: string[];
        };
        /** @enum {string} */
        ListRowState: "registered" | "waiting" | "confirmed" | "refused" | "withdrawing" | "withdrawn";
        ListSummary: {
            counts: {
                [key: string]: number;
            };
            engagements: number;
            /** @description Everything that all of them hold. */
            held: number;
            /** @description Transfers that can be confirmed as they stand. */
            ready: number;
            /** @description Roles of the leavers that end with the effective day. */
            rolesEnding: number;
            /** @description Transfers with something undecided or in conflict. */
            toSettle: number;
            transfers: number;
        };
        ListTaker: {
            /** @description Engagements that this list adds. */
            added: number;
            /** @description Engagements carried without this list. */
            carried: number;
            /** @description From how many leavers. */
            leavers: number;
            limit: number;
            organisation: string;
            person: components["schemas"]["PersonRef"];
        };
        Load: {
            /** Format: date */
            asOf: string;
            /** @description Of this fiscal year. */
            distribution: components["schemas"]["CoverageDistribution"];
            engagements: components["schemas"]["LoadEngagements"];
            people: components["schemas"]["LoadPerson"][];
            risks: components["schemas"]["LoadRisks"];
            /** @description Everybody together: what two people share counts once, what nobody leads counts too. */
            totals: components["schemas"]["LoadFigures"];
        };
        LoadEngagements: {
            active: number;
            paused: number;
        };
        /** @enum {string} */
        LoadFigure: "leads" | "deputies" | "memberships" | "overdue" | "planNow" | "recordMissing" | "openItems" | "overdueItems" | "heldQuarter" | "heldYear" | "plannedNext" | "unowned" | "nobodyKnows" | "singleHanded" | "silent" | "packetsNotHandedOver" | "packetsNotReceived";
        LoadFigures: {
            deputies: number;
            /** @description Held visits of the last three months that the person took part in or wrote up. */
            heldQuarter: number;
            /** @description The same of this fiscal year. */
            heldYear: number;
            /** @description Open engagements led. */
            leads: number;
            /** @description Open engagements with another part in the team. */
            memberships: number;
            openItems: number;
            /** @description Of those led: the visit is overdue. */
            overdue: number;
            overdueItems: number;
            /** @description Visits planned in the next 30 days in engagements that the person leads. */
            plannedNext: number;
            planNow: number;
            recordMissing: number;
        };
        LoadMove: {
            kind: components["schemas"]["TransferKind"];
            /** Format: date */
            on: string;
        };
        LoadPerson: {
            arrives: components["schemas"]["LoadMove"] | null;
            /** @description Cannot sign in any more, and still carries something. */
            disabled: boolean;
            figures: components["schemas"]["LoadFigures"];
            isOverloaded: boolean;
            /** @description The next registered transfer away. */
            leaves: components["schemas"]["LoadMove"] | null;
            /** @description Engagements as lead or deputy that the person can carry: their own limit, or that of everybody. */
            loadLimit: number;
            organisation: string;
            person: components["schemas"]["PersonRef"];
            post: string | null;
        };
        LoadRisks: {
            nobodyKnows: number;
            /** @description Packets not handed over by the effective day. */
            packetsNotHandedOver: number;
            /** @description Packets handed over but not received five days after the effective day. */
            packetsNotReceived: number;
            silent: number;
            singleHanded: number;
            /** @description Active engagements that nobody leads, today or from a coming day on. */
            unowned: number;
        };
        LoadRow: {
            /**
             * Format: date
             * @description The day in question: due, held, planned, begun, effective, or from which nobody leads.
             */
            day: string | null;
            /** Format: uuid */
            engagementId: string;
            /**
             * Format: uuid
             * @description Of the thing that `kind` names.
             */
            id: string;
            kind: components["schemas"]["LoadRowKind"];
            /** @description Who leads the engagement. */
            lead: components["schemas"]["PersonRef"] | null;
            municipality: components["schemas"]["MunicipalityRef"];
            programme: string;
        };
        /** @enum {string} */
        LoadRowKind: "engagement" | "actionItem" | "visit" | "handover";
        MailAttempt: {
            /**
             * Format: date-time
             * @description When it began.
             */
            at: string;
            /**
             * @description `unsure`: the mail server broke off before it answered; `leftBehind`: the worker ended while it was sending.
             * @enum {string}
             */
            outcome: "sent" | "refused" | "unsure" | "leftBehind";
        };
        /** @enum {string} */
        MailMode: "digest" | "immediate" | "none";
        MailPerson: {
            /** Format: uuid */
            id: string;
            /** @description Null for people of another tenant. */
            name: string | null;
        };
        MailSetting: {
            mailMode: components["schemas"]["MailMode"];
        };
        MakeApiToken: {
            /**
             * 使える最後の日
             * Format: date
             * @example 2026-11-24
             */
            expiresOn: string;
            /** 名前 */
            name: string;
            /** できること */
            scope: ("engagement:read" | "engagement:readSummary" | "engagement:open" | "engagement:write" | "engagement:close" | "member:write" | "assignment:write" | "visit:read" | "visit:plan" | "visit:record" | "visit:confirm" | "opinion:readInternal" | "remark:write" | "action:read" | "action:write" | "reminder:read" | "ladder:read" | "ladder:write" | "dispatch:read" | "dispatch:request" | "dispatch:approve" | "dispatch:accept" | "dispatch:report" | "transfer:register" | "transfer:read" | "handover:read" | "handover:write" | "handover:check" | "handover:receive" | "coverage:read" | "coverage:aggregate" | "coverage:judge" | "load:read" | "master:read" | "master:write" | "programme:write" | "person:read" | "person:write" | "user:write" | "consent:read" | "consent:give" | "webhook:write" | "audit:read" | "mail:read" | "operations:read" | "operations:retry")[];
        };
        MakeArchive: {
            /**
             * 異動
             * Format: uuid
             */
            transferId: string;
        };
        MakeCalendarFeed: {
            /**
             * 名前
             * @example スマートフォン
             */
            name: string;
        };
        Milestone: {
            /** Format: uuid */
            id: string;
            /**
             * Format: date
             * @description The day by which it should be reached.
             */
            on: string;
            /**
             * Format: date
             * @description The day on which it was reached; null unless it was.
             */
            reachedOn: string | null;
            /** @enum {string} */
            state: "ahead" | "reached" | "dropped";
            text: string;
            version: number;
        };
        MovedMunicipality: {
            /** @example 204323 */
            code: string;
            /** @example 木曽町 */
            name: string;
        };
        MoveVisit: {
            /**
             * 方法
             * @enum {string}
             */
            mode?: "onSite" | "online" | "ourOffice";
            /** 場所 */
            place?: string;
            /**
             * 訪問予定日
             * Format: date
             * @example 2026-11-24
             */
            plannedOn?: string;
            /** 目的 */
            purpose?: string;
            /**
             * 開始時刻
             * @example 13:30
             */
            startsAt?: string | null;
        };
        Municipality: {
            area: string | null;
            /** @example 202011 */
            code: string;
            kana: string;
            name: string;
            prefecture: string;
            prefectureCode: string;
        };
        MunicipalityRef: {
            /** @example 202011 */
            code: string;
            /** @example 長野市 */
            name: string;
            /** @example 長野県 */
            prefecture: string;
        };
        MunicipalityVisits: {
            municipality: components["schemas"]["MunicipalityRef"];
            visits: number;
        };
        NamedRow: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        NameLead: {
            /**
             * 開始日
             * Format: date
             * @example 2026-11-24
             */
            from: string;
            /**
             * 主担当
             * Format: uuid
             */
            personId: string;
        };
        NewApiToken: {
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To fifteen minutes.
             */
            lastUsedAt: string | null;
            name: string;
            /** @description Capabilities; at each use only those the person has at that moment count. */
            scope: components["schemas"]["Capability"][];
            /** @description Shown once; we keep only its hash. */
            token: string;
        };
        NewCalendarFeed: {
            /** @description Shown once; we keep only a hash of the secret in it. */
            address: string;
            /** Format: date-time */
            createdAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To fifteen minutes.
             */
            lastUsedAt: string | null;
            name: string;
        };
        NewWebhook: {
            /** Format: date-time */
            createdAt: string;
            /** @description Messages that were given up. */
            dead: number;
            events: components["schemas"]["WebhookEvent"][];
            /** Format: uuid */
            id: string;
            isPaused: boolean;
            /** Format: date-time */
            lastDeliveredAt: string | null;
            name: string;
            /** @description For checking signatures (Standard Webhooks). Shown once; we keep it encrypted. */
            secret: string;
            /** Format: uri */
            url: string;
            version: number;
            /** @description Messages that wait, also for another attempt. */
            waiting: number;
        };
        NextVisit: {
            /**
             * 方法
             * @enum {string}
             */
            mode?: "onSite" | "online" | "ourOffice";
            /** 場所 */
            place?: string;
            /**
             * 次回の訪問日
             * Format: date
             * @example 2026-11-24
             */
            plannedOn: string;
            /** 目的 */
            purpose?: string;
            /**
             * 開始時刻
             * @example 13:30
             */
            startsAt?: string | null;
        };
        OpenEngagement: {
            /** 訪問の間隔（月） */
            cadenceMonths?: number;
            /**
             * 副担当
             * Format: uuid
             */
            deputyId?: string | null;
            /**
             * 引き継ぐ前の案件
             * Format: uuid
             */
            followsId?: string | null;
            /**
             * 主担当
             * Format: uuid
             */
            leadId: string;
            /**
             * 市区町村
             * @example 202011
             */
            municipalityCode: string;
            /** オンラインも訪問に数える */
            onlineCounts?: boolean;
            /**
             * 支援事業
             * Format: uuid
             */
            programmeId: string;
            /**
             * 開始日
             * Format: date
             * @example 2026-11-24
             */
            startedOn: string;
            /** ありたい姿 */
            vision?: string;
        };
        OpenSession: {
            address: string | null;
            /** @description What the browser calls itself. */
            agent: string | null;
            /** Format: date-time */
            createdAt: string;
            /** @description The session this request came with. */
            current: boolean;
            /** Format: date-time */
            expiresAt: string;
            /** Format: uuid */
            id: string;
            /**
             * Format: date-time
             * @description To five minutes.
             */
            lastSeenAt: string;
            /** @enum {string} */
            method: "password" | "oidc";
        };
        Operations: {
            failedJobs: components["schemas"]["FailedJob"][];
            jobs: components["schemas"]["OperationsJob"][];
            mail: components["schemas"]["OperationsMail"];
            /** @description Null when no worker has looked yet. */
            queue: components["schemas"]["OperationsQueue"] | null;
            /** @description Workers that are heard of. */
            workers: number;
        };
        OperationsJob: {
            /** @description Five cron fields, in Tokyo’s time. */
            at: string;
            /** @description Milliseconds that the last finished run took. */
            durationMs: number | null;
            /** @description What went wrong at the last run; null after a success. Codes, nothing about people. */
            error: string | null;
            isRunning: boolean;
            job: string;
            /**
             * Format: date-time
             * @description When the last run began.
             */
            lastRunAt: string | null;
            /** Format: date-time */
            lastSuccessAt: string | null;
            /** Format: date-time */
            nextAt: string;
        };
        OperationsMail: {
            dead: number;
            /** @description Seconds that the oldest mail which is due has been waiting; 0 when none is. */
            oldestSeconds: number;
            /** @description Mails of today that may have arrived twice. */
            possibleDuplicates: number;
            sentToday: number;
            waiting: number;
        };
        OperationsQueue: {
            active: number;
            /** @enum {string} */
            backend: "postgres" | "redis";
            delayed: number;
            failed: number;
            /** Format: date-time */
            seenAt: string;
            waiting: number;
        };
        Opinion: {
            /** Format: date-time */
            at: string | null;
            body: components["schemas"]["OpinionBody"];
            by: components["schemas"]["PersonRef"] | null;
            internal: boolean;
            /** @description Empty in the first version. */
            reason: string;
            text: string;
            /** @description Each body numbers its own, from 1. */
            version: number;
        };
        OpinionBody: {
            /** Format: uuid */
            id: string | null;
            name: string;
        };
        Organisation: {
            area: string | null;
            /**
             * Format: uuid
             * @description The area that a health office looks after.
             */
            areaId: string | null;
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
            /** @description Whether it belongs to one’s own tenant, and can be changed by its administrator. */
            own: boolean;
            prefectureCode: string | null;
            version: number;
        };
        /** @enum {string} */
        OrganisationKind: "prefecture" | "healthOffice" | "university" | "professionalAssociation" | "regionalBureau" | "municipality" | "other";
        OrganisationRef: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
        };
        OurParticipant: {
            /** 参加した人の名前 */
            name: string;
            /**
             * 参加した人
             * Format: uuid
             */
            personId?: string | null;
        };
        /** @enum {string} */
        PacketState: "drafting" | "checked" | "handedOver" | "received" | "done";
        ParticipantOfOurs: {
            name: string;
            /** Format: uuid */
            personId: string | null;
        };
        Pause: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            reason: string;
            /**
             * Format: date
             * @description The day of resumption.
             */
            until: string | null;
        };
        PauseEngagement: {
            /**
             * 休止日
             * Format: date
             * @example 2026-11-24
             */
            from: string;
            /** 理由 */
            reason: string;
        };
        Person: {
            deputies: number;
            /** @description Whether the person may not sign in. */
            disabled: boolean;
            email: string | null;
            homeMunicipality: string | null;
            /** Format: uuid */
            id: string;
            kana: string;
            /** @description Open engagements led today. */
            leads: number;
            loadLimit: number | null;
            name: string;
            organisation: string;
            /** @description Engagements led whose visit is overdue today. */
            overdue: number;
            post: string | null;
            profession: string | null;
            roles: components["schemas"]["Role"][];
            supportTypes: components["schemas"]["SupportType"][];
            themes: string[];
        };
        PersonDetails: {
            /**
             * Format: date-time
             * @description Since when the person cannot sign in.
             */
            disabledAt: string | null;
            /** @description Why; told to administrators only. */
            disabledReason: string | null;
            email: string | null;
            homeMunicipalityCode: string | null;
            /** Format: uuid */
            id: string;
            kana: string;
            loadLimit: number | null;
            name: string;
            organisation: components["schemas"]["OrganisationRef"];
            post: string | null;
            profession: string | null;
            roles: components["schemas"]["RoleHolding"][];
            supportTypes: components["schemas"]["SupportType"][];
            themes: string[];
            version: number;
            /** @description An address that waits for a second person’s consent; told to administrators. */
            waitingEmail: string | null;
        };
        PersonRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        PlanVisit: {
            /**
             * 方法
             * @enum {string}
             */
            mode?: "onSite" | "online" | "ourOffice";
            /** 場所 */
            place?: string;
            /**
             * 訪問予定日
             * Format: date
             * @example 2026-11-24
             */
            plannedOn?: string;
            /** 目的 */
            purpose?: string;
            /** 訪問記録 */
            record?: components["schemas"]["RecordVisit"];
            /**
             * 開始時刻
             * @example 13:30
             */
            startsAt?: string | null;
        };
        PossibleDuplicate: {
            /** @description In their order. */
            attempts: components["schemas"]["MailAttempt"][];
            /** Format: date */
            day: string;
            /** Format: uuid */
            id: string;
            /** @enum {string} */
            kind: "digest" | "immediate" | "account";
            /** @description The same in each copy; made of the mail’s id and the sender’s domain. */
            messageId: string;
            person: components["schemas"]["MailPerson"];
        };
        Prefecture: {
            /** @example 20 */
            code: string;
            kana: string;
            name: string;
        };
        PreviewCount: {
            label: string;
            now: number;
            /** @description A step or a part (lead, manager …). */
            of: string;
            proposed: number;
        };
        PreviewItem: {
            as: components["schemas"]["RecipientRole"];
            /** Format: date */
            day: string;
            label: string;
            municipality: components["schemas"]["MunicipalityRef"];
            programme: string;
            recipient: string;
            step: components["schemas"]["ReminderStep"];
            /**
             * @description Under which numbers it would have been sent.
             * @enum {string}
             */
            under: "both" | "now" | "proposed";
            why: string;
        };
        PreviewLadder: {
            /**
             * 月
             * @example 2026-10
             */
            month?: string;
            /** 日数の一覧 */
            numbers: components["schemas"]["LadderNumberPart"][];
            /**
             * 支援事業
             * Format: uuid
             */
            programmeId?: string | null;
        };
        Problem: {
            /** @description Stable; for programs. */
            code: string;
            correlationId: string;
            /** @description A sentence in the language of Accept-Language. */
            detail: string;
            errors?: {
                field: string;
                message: string;
            }[];
            status: number;
            title: string;
            type: string;
        };
        Programme: {
            bodies: components["schemas"]["ProgrammeBody"][];
            /**
             * @description How many people confirm a record, one after the other, by the rule of one’s own office.
             * @enum {number}
             */
            confirmationSteps: 1 | 2;
            /** @enum {string} */
            feeRule: "free" | "consultationFreeOnSitePaid";
            /** @enum {string} */
            form: "accompanying" | "training" | "adviserDispatch" | "expertTeamDispatch" | "dataAnalysis" | "information" | "matching";
            fromFiscalYear: number;
            /** Format: uuid */
            id: string;
            name: string;
            /** @description Whether it is a programme of one’s own tenant. */
            own: boolean;
            supportTypes: components["schemas"]["SupportType"][];
            untilFiscalYear: number | null;
            /** @description Of one’s own office’s rule, for `If-Match`. */
            version: number;
        };
        ProgrammeBody: {
            /** Format: uuid */
            id: string;
            kind: components["schemas"]["OrganisationKind"];
            name: string;
        };
        ProgrammeRef: {
            /** Format: uuid */
            id: string;
            name: string;
        };
        /** @enum {string} */
        RecipientRole: "lead" | "deputy" | "manager" | "team" | "owner" | "leaver" | "successor";
        RecordConfirmation: {
            /** @description Sent back (差戻し) and not written anew since. */
            returned: components["schemas"]["RecordHappening"] | null;
            steps: components["schemas"]["RecordHappening"][];
            stepsNeeded: number;
            stepsTaken: number;
        };
        /** @enum {string} */
        RecordEventKind: "confirmed" | "returned" | "confirmationUndone" | "withdrawn" | "withdrawalUndone";
        RecordHappening: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRef"];
            /** @description Why; empty for a confirmation. */
            comment: string;
        };
        RecordHappeningOfKind: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRef"];
            /** @description Why; empty for a confirmation. */
            comment: string;
            kind: components["schemas"]["RecordEventKind"];
            /** @description Of a confirmation: how many the programme asked for then. */
            steps: number | null;
        };
        RecordText: {
            advice: string;
            decisions: string;
            /** @example 13:30 */
            endedAt: string | null;
            facts: string;
            /** Format: date */
            heldOn: string;
            material: string;
            mode: components["schemas"]["VisitMode"];
            municipalitySaid: string;
            /** Format: date */
            nextVisitOn: string | null;
            participantsOurs: components["schemas"]["ParticipantOfOurs"][];
            participantsTheirs: string[];
            purpose: string;
            questions: string;
            /** @enum {number|null} */
            stage: 0 | 1 | 2 | 3 | null;
            /** @example 13:30 */
            startedAt: string | null;
            supportTypes: components["schemas"]["SupportType"][];
        };
        RecordVersion: {
            /** Format: date-time */
            at: string;
            by: components["schemas"]["PersonRef"];
            events: components["schemas"]["RecordHappeningOfKind"][];
            reason: string;
            record: components["schemas"]["RecordText"];
            version: number;
        };
        RecordVisit: {
            /** 新しい宿題 */
            actionItems?: components["schemas"]["AddActionItem"][];
            /** 助言したこと */
            advice?: string;
            /** 差戻しへの回答 */
            answersReturn?: boolean;
            /** 決まったこと */
            decisions?: string;
            /** 済んだ宿題 */
            doneActionItemIds?: string[];
            /**
             * 終了時刻
             * @example 13:30
             */
            endedAt?: string | null;
            /** あったこと（事実） */
            facts: string;
            /**
             * 訪問日
             * Format: date
             * @example 2026-11-24
             */
            heldOn: string;
            /** 渡した資料 */
            material?: string;
            /**
             * 方法
             * @enum {string}
             */
            mode: "onSite" | "online" | "ourOffice";
            /** 先方の発言 */
            municipalitySaid?: string;
            /** 次回 */
            nextVisit?: components["schemas"]["NextVisit"] | null;
            /** 所見 */
            opinion?: string;
            /** 所見を自分の機関の中だけに見せる */
            opinionInternal?: boolean;
            /** 読み込んだ所見の版 */
            opinionVersion?: number;
            /** こちらの参加者 */
            participantsOurs?: components["schemas"]["OurParticipant"][];
            /** 先方の参加者 */
            participantsTheirs?: string[];
            /** 目的 */
            purpose?: string;
            /** 問いかけ */
            questions?: string;
            /** 直した理由 */
            reason?: string;
            /**
             * いまの段階
             * @enum {number|null}
             */
            stage?: 0 | 1 | 2 | 3 | null;
            /**
             * 開始時刻
             * @example 13:30
             */
            startedAt?: string | null;
            /** 行った支援 */
            supportTypes: ("A" | "B" | "C" | "D" | "E")[];
        };
        RecoveryCodes: {
            recoveryCodes: string[];
        };
        RefuseConsent: {
            /** 却下の理由 */
            comment: string;
        };
        RefusedConfirmation: {
            code: string;
            detail: string;
        };
        RegisterOrganisation: {
            /**
             * 所管の圏域
             * Format: uuid
             */
            areaId?: string | null;
            /**
             * 種類
             * @enum {string}
             */
            kind: "prefecture" | "healthOffice" | "university" | "professionalAssociation" | "municipality" | "other";
            /** 名称 */
            name: string;
        };
        RegisterPerson: {
            /**
             * メールアドレス
             * @example hanako@pref.example
             */
            email?: string | null;
            /**
             * 出身の市区町村
             * @example 202011
             */
            homeMunicipalityCode?: string | null;
            /** よみ */
            kana: string;
            /** 担当の上限（件） */
            loadLimit?: number | null;
            /** 氏名 */
            name: string;
            /**
             * 所属
             * Format: uuid
             */
            organisationId: string;
            /** 職名 */
            post?: string | null;
            /** 専門 */
            profession?: string | null;
            /** 支援種別 */
            supportTypes?: ("A" | "B" | "C" | "D" | "E")[];
            /** テーマ */
            themes?: string[];
        };
        RegisterTransfer: {
            /**
             * 内示日
             * Format: date
             * @example 2026-11-24
             */
            announcedOn: string;
            /** 異動先 */
            destination?: string;
            /**
             * 発令日
             * Format: date
             * @example 2026-11-24
             */
            effectiveOn: string;
            /**
             * 異動の種類
             * @enum {string}
             */
            kind: "transfer" | "retirement" | "leave" | "arrival";
            /** メモ */
            note?: string;
            /**
             * 異動する人
             * Format: uuid
             */
            personId: string;
        };
        RegisterWebhook: {
            /** 知らせること */
            events: ("visit.planned" | "visit.moved" | "visit.recorded" | "visit.cancelled" | "visit.withdrawn" | "visit.restored" | "reminder.escalated" | "engagement.opened" | "engagement.closed" | "engagement.reopened" | "transfer.announced")[];
            /** 名前 */
            name: string;
            /**
             * 送り先
             * @example https://hooks.pref.example/banso
             */
            url: string;
        };
        ReintroductionProposal: {
            /**
             * Format: date
             * @description The open day until which it should be held; may have passed.
             */
            by: string;
            /**
             * Format: date
             * @description The open day to plan it for.
             */
            proposedOn: string;
            /** @example 先方の担当が4/1に山田 一郎さんに替わりました。4/30（金）までに、顔合わせの訪問をおすすめします。 */
            reason: string;
            /**
             * Format: date
             * @description Since when somebody new has not been met.
             */
            since: string;
        };
        Reminder: {
            /** Format: date */
            dueOn: string;
            /** Format: uuid */
            engagementId: string | null;
            escalation: boolean;
            /**
             * Format: date
             * @description The day this step came.
             */
            fallsOn: string;
            /** Format: uuid */
            id: string;
            /** Format: date-time */
            mailedAt: string | null;
            municipality: components["schemas"]["MunicipalityRef"] | null;
            /** @enum {string} */
            state: "open" | "acknowledged" | "superseded" | "resolved";
            step: components["schemas"]["ReminderStep"];
            /** @example 小川村 訪問の遅れ */
            text: string;
            /** Format: uuid */
            visitId: string | null;
            /** @example 前回10/20 ＋ 1か月 ＝ 11/20（金）。訪問の予定がありません。 */
            why: string;
        };
        ReminderLadder: {
            /** Format: date-time */
            changedAt: string | null;
            changedBy: string | null;
            /** Format: uuid */
            programmeId: string | null;
            /** @description Programmes with numbers of their own. */
            programmesWithOwn: string[];
            steps: components["schemas"]["LadderStepView"][];
            /** @description Of its own numbers asked for; 0 when there are none yet. */
            version: number;
        };
        /** @enum {string} */
        ReminderStep: "visitDueSoon" | "visitDueToday" | "visitOverdue" | "visitOverdueManager" | "visitOverdueWeekly" | "visitTomorrow" | "recordMissing" | "recordMissingManager" | "unconfirmedManager" | "actionDueSoon" | "actionOverdue" | "handoverAnnounced" | "handoverSoon" | "handoverNear" | "handoverTomorrow" | "handoverNotReceived";
        ReopenEngagement: {
            /** 理由 */
            reason: string;
        };
        RequestAccountOpening: {
            /** メールアドレス */
            email: string;
        };
        RequestPasswordReset: {
            /** メールアドレス */
            email: string;
        };
        ResumeEngagement: {
            /**
             * 再開日
             * Format: date
             * @example 2026-11-24
             */
            resumedOn: string;
        };
        Retry: {
            mails: number;
        };
        ReturnRecord: {
            /** 直してほしいこと */
            comment: string;
        };
        /** @enum {string} */
        Role: "staff" | "manager" | "partner" | "peer" | "expert" | "bureau" | "auditor" | "admin";
        RoleHolding: {
            /** Format: date */
            fromOn: string;
            /** Format: uuid */
            id: string;
            organisation: components["schemas"]["OrganisationRef"];
            role: components["schemas"]["Role"];
            state: components["schemas"]["TermState"];
            /** Format: date */
            untilOn: string | null;
            version: number;
        };
        RoleLeftOpenRow: {
            /** Format: uuid */
            holdingId: string;
            /**
             * Format: date
             * @description The day from which the person was to be gone.
             */
            leftOn: string;
            organisation: string;
            person: components["schemas"]["PersonRef"];
            role: components["schemas"]["Role"];
        };
        SaveDraft: {
            /** 下書き */
            content: {
                [key: string]: unknown;
            };
        };
        SecondFactor: {
            /** Format: date-time */
            confirmedAt: string | null;
            /** @description The present password is asked for before anything changes. */
            hasPassword: boolean;
            /** @description One of the person’s roles requires it. */
            isRequired: boolean;
            isSetUp: boolean;
            recoveryCodesLeft: number;
        };
        SecondFactorSetUp: {
            /** @description Base32, for typing into the app. */
            secret: string;
            /** @description otpauth:// address, for the QR code. */
            uri: string;
        };
        Session: {
            affiliations: components["schemas"]["SessionAffiliation"][];
            capabilities: components["schemas"]["Capability"][];
            fiscalYear: number;
            /** @enum {string} */
            mode: "demo" | "production";
            /** @description The role requires a second factor and there is none: no route but the account’s own answers. */
            mustSetUpSecondFactor: boolean;
            /** Format: date-time */
            now: string;
            person: components["schemas"]["SignedInPerson"];
            roles: components["schemas"]["Role"][];
            tenant: components["schemas"]["SessionTenant"] | null;
            /** Format: date */
            today: string;
        };
        SessionAffiliation: {
            organisation: string;
            prefecture: string | null;
            role: components["schemas"]["Role"];
        };
        SessionTenant: {
            id: number;
            name: string;
            prefectureCode: string;
        };
        SetUpSecondFactor: {
            /** いまの確認コード */
            code?: string;
            /** いまのパスワード */
            password?: string;
        };
        /** @enum {string} */
        SignatureStep: "drafted" | "checked" | "handedOver" | "received" | "finished";
        SignedInPerson: {
            email: string;
            /** Format: uuid */
            id: string;
            name: string;
        };
        SignIn: {
            /** 確認コード */
            code?: string;
            /** メールアドレス */
            email: string;
            /** パスワード */
            password: string;
        };
        StaffVisits: {
            /** @description Open engagements led on the day of the view. */
            leads: number;
            person: components["schemas"]["PersonRef"];
            /** @description Held visits of the period that the person took part in or wrote up. */
            visits: number;
        };
        StageChange: {
            by: string | null;
            reason: string;
            /** Format: date */
            since: string;
            /** @enum {number} */
            stage: 0 | 1 | 2 | 3;
            /** Format: date */
            until: string | null;
        };
        SucceedCounterpart: {
            /**
             * 後任の着任日
             * Format: date
             * @example 2026-11-24
             */
            from: string;
            /** 氏名 */
            name: string;
            /** メモ */
            note?: string;
            /** 職名 */
            post: string;
            /**
             * 前任の最終日
             * Format: date
             * @example 2026-11-24
             */
            until?: string | null;
        };
        SuccessorCandidate: {
            /** @description Engagements carried as lead or deputy on the effective day, without this transfer. */
            carried: number;
            deputies: number;
            /** @description Engagements of this transfer within reach. */
            hasReach: string[];
            /** @description Their own successors of that day lead back to the leaver. */
            inRing: boolean;
            leads: number;
            /**
             * Format: date
             * @description Effective day of their own coming transfer.
             */
            leavesOn: string | null;
            /** @description How many engagements the person can carry. */
            limit: number;
            /** @description Engagements that this transfer would add as lead. */
            newLeads: number;
            organisation: string;
            person: components["schemas"]["PersonRef"];
            post: string | null;
        };
        SuggestedParticipants: {
            ours: components["schemas"]["PersonRef"][];
            theirs: string[];
        };
        /** @enum {string} */
        SupportType: "A" | "B" | "C" | "D" | "E";
        SupportTypeTotals: {
            A: number;
            B: number;
            C: number;
            D: number;
            E: number;
        };
        TeamMember: {
            /** Format: date */
            from: string;
            /** Format: uuid */
            id: string;
            organisation: string;
            person: components["schemas"]["PersonRef"];
            role: components["schemas"]["TeamRole"];
            /**
             * Format: date
             * @description Last day of the term; null while open.
             */
            until: string | null;
        };
        /** @enum {string} */
        TeamRole: "lead" | "deputy" | "prefecturalStaff" | "healthOfficeStaff" | "professor" | "peerSupporter" | "expert";
        /** @enum {string} */
        TermState: "past" | "present" | "future";
        TextVersion: {
            /** Format: date-time */
            at: string | null;
            /** @description Null where it was not kept who wrote it. */
            by: components["schemas"]["PersonRef"] | null;
            /** @description Why the text before was corrected; empty in the first. */
            reason: string;
            text: string;
            /** @description From 1. */
            version: number;
        };
        TimelineEntry: {
            /** @description A visit whose record was taken back: it counts for nothing. */
            isWithdrawn: boolean;
            /** @enum {string} */
            kind: "visit" | "stage" | "challenge" | "team" | "counterpart" | "pause" | "closure" | "handover" | "vision";
            /** @enum {string|null} */
            mode: "onSite" | "online" | "ourOffice" | null;
            /** Format: date */
            on: string;
            supportTypes: components["schemas"]["SupportType"][];
            text: string;
            title: string;
            /** Format: uuid */
            visitId: string | null;
        };
        Transfer: {
            announced: boolean;
            /** Format: date */
            announcedOn: string;
            destination: string;
            /**
             * Format: date
             * @description From 00:00 Tokyo time of this day everything belongs to its new holder.
             */
            effectiveOn: string;
            /** @description How many things the person holds. */
            held: number;
            /** Format: uuid */
            id: string;
            /** @description How many parts in engagements go to an interim holder (代理者), so that a successor has still to be found. */
            interim: number;
            kind: components["schemas"]["TransferKind"];
            /** @description Only for managers and the leaver. */
            note: string;
            person: components["schemas"]["PersonRef"];
            /** @description How many of them have a disposition. */
            settled: number;
            state: components["schemas"]["TransferState"];
            version: number;
        };
        /** @enum {string} */
        TransferKind: "transfer" | "retirement" | "leave" | "arrival";
        TransferList: {
            /** @description The worker is confirming or withdrawing; ask again for its progress. */
            atWork: boolean;
            /** Format: date */
            effectiveFrom: string;
            /** Format: date */
            effectiveUntil: string;
            /** Format: uuid */
            id: string;
            /** @description Some transfers wait to be confirmed, or were refused and can be tried again. */
            mayConfirm: boolean;
            /** @description Some transfers lie before their effective day. */
            mayWithdraw: boolean;
            /** @description Name of the file. */
            name: string;
            /** Format: date-time */
            registeredAt: string;
            registeredBy: string;
            /** @description Transfers per state. */
            states: {
                [key: string]: number;
            };
            transfers: number;
            version: number;
            withdrawn: boolean;
        };
        TransferListPreview: {
            rows: components["schemas"]["TransferListRow"][];
            summary: components["schemas"]["ListSummary"];
            takers: components["schemas"]["ListTaker"][];
        };
        TransferListResult: {
            done: boolean;
            errors: components["schemas"]["FileError"][];
            /** @description The list, once it is registered. */
            list: components["schemas"]["TransferList"] | null;
            /** @description Of the rows without errors. */
            preview: components["schemas"]["TransferListPreview"] | null;
            /** @description Rows below the header. */
            rows: number;
        };
        TransferListRow: {
            /** Format: date */
            announcedOn: string;
            conflicts: components["schemas"]["ListRowConflict"][];
            /** @description Items per kind. */
            counts: {
                [key: string]: number;
            };
            destination: string;
            /** Format: date */
            effectiveOn: string;
            held: number;
            interim: components["schemas"]["PersonRef"] | null;
            /** @description Parts that go to the interim holder. */
            interimParts: number;
            kind: components["schemas"]["TransferKind"];
            organisation: string;
            person: components["schemas"]["PersonRef"];
            /** @description Why confirming or withdrawing it was refused. */
            refusal: string[];
            /** @description The row of the file. */
            row: number;
            state: components["schemas"]["ListRowState"];
            successor: components["schemas"]["PersonRef"] | null;
            /**
             * Format: uuid
             * @description Null in a dry run.
             */
            transferId: string | null;
            /** @description Items that nobody takes over yet. */
            undecided: number;
        };
        TransferPreview: {
            candidates: components["schemas"]["SuccessorCandidate"][];
            /** @description Items per kind. */
            counts: {
                [key: string]: number;
            };
            items: components["schemas"]["HeldItem"][];
            /** @description Roles with their end. */
            roles: components["schemas"]["LeaverRole"][];
            transfer: components["schemas"]["Transfer"];
            version: number;
        };
        /** @enum {string} */
        TransferState: "registered" | "confirmed" | "effective" | "withdrawn";
        Turnover: {
            /** @description The municipality’s contact took over within the last three months (新任). */
            contactIsNew: boolean;
            /** @description Our lead took over within the last three months (新任). */
            leadIsNew: boolean;
            /** @description Counterparts who are newly arrived. */
            newCounterparts: string[];
            /** @description Both sides changed within three months (経緯を知る人がいない). */
            nobodyKnows: boolean;
            reason: string | null;
            /** @description Whether there is a `reintroduction`. */
            reintroductionProposed: boolean;
        };
        TurnoverFlags: {
            /** @description The municipality’s contact took over within the last three months (新任). */
            contactIsNew: boolean;
            /** @description Our lead took over within the last three months (新任). */
            leadIsNew: boolean;
            /** @description Both sides changed within three months (経緯を知る人がいない). */
            nobodyKnows: boolean;
            reason: string | null;
        };
        UseAccountLink: {
            /** 新しいパスワード */
            password: string;
            /** リンク */
            token: string;
        };
        Visit: {
            cancellation: components["schemas"]["VisitCancellation"] | null;
            /** Format: uuid */
            engagementId: string;
            /** @enum {number} */
            engagementStage: 0 | 1 | 2 | 3;
            /** @description Open items of the engagement, to be ticked off. */
            homework: components["schemas"]["ActionItem"][];
            /** Format: uuid */
            id: string;
            lastVisit: components["schemas"]["LastVisit"] | null;
            mode: components["schemas"]["VisitMode"];
            municipality: components["schemas"]["MunicipalityRef"];
            participantsSuggested: components["schemas"]["SuggestedParticipants"];
            place: string;
            /** Format: date */
            plannedOn: string | null;
            programme: string;
            purpose: string;
            record: components["schemas"]["VisitRecord"] | null;
            /** @example 13:30 */
            startsAt: string | null;
            status: components["schemas"]["VisitStatus"];
            version: number;
        };
        VisitCancellation: {
            /** Format: date-time */
            at: string;
            reason: string;
        };
        VisitDraft: {
            /** @description The predecessor whose draft it is; null: one’s own. */
            by: components["schemas"]["PersonRef"] | null;
            content: {
                [key: string]: unknown;
            };
            /** Format: date-time */
            savedAt: string;
            version: number;
            /** Format: uuid */
            visitId: string;
        };
        /** @enum {string} */
        VisitMode: "onSite" | "online" | "ourOffice";
        VisitRecord: {
            advice: string;
            confirmation: components["schemas"]["RecordConfirmation"];
            /** Format: date-time */
            confirmedAt: string | null;
            confirmedBy: components["schemas"]["PersonRef"] | null;
            decisions: string;
            /** @example 13:30 */
            endedAt: string | null;
            /** @description How much was done with it: confirmed, sent back, withdrawn, or one of these undone. */
            eventCount: number;
            facts: string;
            /** Format: date */
            heldOn: string;
            material: string;
            mode: components["schemas"]["VisitMode"];
            municipalitySaid: string;
            /** Format: date */
            nextVisitOn: string | null;
            /** @description One’s own body’s opinion; null where it has written none. */
            opinion: string | null;
            opinionInternal: boolean;
            opinions: components["schemas"]["Opinion"][];
            /** @description Number of one’s own body’s opinion, 0 where it has written none. */
            opinionVersion: number;
            participantsOurs: components["schemas"]["ParticipantOfOurs"][];
            participantsTheirs: string[];
            purpose: string;
            questions: string;
            /** @description Why the version before was corrected; empty in the first. */
            reason: string;
            /** Format: date-time */
            recordedAt: string;
            /** @enum {number|null} */
            stage: 0 | 1 | 2 | 3 | null;
            /** @example 13:30 */
            startedAt: string | null;
            supportTypes: components["schemas"]["SupportType"][];
            /** @description Number of the version in force, from 1. */
            version: number;
            withdrawal: components["schemas"]["RecordHappening"] | null;
            writtenBy: components["schemas"]["PersonRef"];
        };
        VisitRow: {
            /** Format: uuid */
            engagementId: string;
            /** Format: date */
            heldOn: string | null;
            homeworkAll: number;
            homeworkDone: number;
            /** Format: uuid */
            id: string;
            mode: components["schemas"]["VisitMode"];
            municipality: components["schemas"]["MunicipalityRef"];
            participants: string[];
            place: string;
            /** Format: date */
            plannedOn: string | null;
            purpose: string;
            /** @example 13:30 */
            startsAt: string | null;
            status: components["schemas"]["VisitStatus"];
            version: number;
        };
        /** @enum {string} */
        VisitStatus: "planned" | "recorded" | "confirmed" | "cancelled" | "withdrawn";
        VisitVersion: {
            /**
             * 訪問
             * Format: uuid
             */
            id: string;
            /** 版 */
            version: number;
        };
        Webhook: {
            /** Format: date-time */
            createdAt: string;
            /** @description Messages that were given up. */
            dead: number;
            events: components["schemas"]["WebhookEvent"][];
            /** Format: uuid */
            id: string;
            isPaused: boolean;
            /** Format: date-time */
            lastDeliveredAt: string | null;
            name: string;
            /** Format: uri */
            url: string;
            version: number;
            /** @description Messages that wait, also for another attempt. */
            waiting: number;
        };
        WebhookDeliveryRow: {
            attempts: number;
            /** Format: date-time */
            createdAt: string;
            /** Format: date-time */
            deliveredAt: string | null;
            event: components["schemas"]["WebhookEvent"];
            /**
             * Format: uuid
             * @description The message’s `webhook-id` without its `msg_`.
             */
            id: string;
            /** @enum {string|null} */
            lastError: "status" | "redirected" | "timedOut" | "inside" | "unknownHost" | "certificate" | "unreachable" | "unreadable" | null;
            /** @description The HTTP status of the last attempt. */
            lastStatus: number | null;
            /**
             * Format: date-time
             * @description When it is tried again; null where it is not.
             */
            nextAttemptAt: string | null;
            state: components["schemas"]["WebhookDeliveryState"];
        };
        /** @enum {string} */
        WebhookDeliveryState: "pending" | "sending" | "delivered" | "dead";
        /** @enum {string} */
        WebhookEvent: "visit.planned" | "visit.moved" | "visit.recorded" | "visit.cancelled" | "visit.withdrawn" | "visit.restored" | "reminder.escalated" | "engagement.opened" | "engagement.closed" | "engagement.reopened" | "transfer.announced";
        WithCode: {
            /** 確認コード */
            code: string;
        };
        WithdrawAttachment: {
            /** 取り下げる理由 */
            reason: string;
        };
        WithReason: {
            /** 理由 */
            reason: string;
        };
        WriteHandover: {
            /** 留意事項 */
            cautions?: string;
            /** 経緯 */
            history?: string;
            /** 未処理・懸案 */
            pending?: string;
            /** 方針・申し送り */
            policy?: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    AccountLinks_confirmIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectAccountLink"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountLinks_inspect: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectAccountLink"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLink"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountLinks_open: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["InspectAccountLink"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountLinks_use: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UseAccountLink"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountLinks_requestOpening: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAccountOpening"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Actions_list: {
        parameters: {
            query?: {
                cursor?: string;
                engagement?: string;
                limit?: number;
                owner?: string;
                state?: "open" | "done" | "dropped";
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ActionItem"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Actions_change: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeActionItem"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItem"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Actions_versions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TextVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiTokens_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApiToken"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiTokens_make: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeApiToken"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiToken"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ApiTokens_end: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Directory_areas: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Area"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Areas_draw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawArea"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Areas_change: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeArea"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Areas_import: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaFileResult"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                municipality?: string;
                on?: string;
                organisation?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Assignment"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_assign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignMunicipalities"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignments"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_takeBack: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Assignments_end: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndTerm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_fetch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_withdraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawAttachment"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditLog_list: {
        parameters: {
            query?: {
                action?: string;
                cursor?: string;
                from?: string;
                limit?: number;
                municipality?: string;
                person?: string;
                q?: string;
                subjectId?: string;
                subjectKind?: string;
                until?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditLog_chains: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AuditChain"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AuditLog_export: {
        parameters: {
            query: {
                action?: string;
                format: "csv" | "csvShiftJis" | "xlsx";
                from?: string;
                municipality?: string;
                person?: string;
                q?: string;
                subjectId?: string;
                subjectKind?: string;
                until?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarFeeds_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CalendarFeed"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarFeeds_make: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeCalendarFeed"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeed"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CalendarFeeds_end: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Calendar_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The visits of the person, RFC 5545. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Nothing has changed since the ETag was read. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The address was revoked. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClosedDays_list: {
        parameters: {
            query?: {
                fiscalYear?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClosedDay"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClosedDays_close: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseDay"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedDay"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ClosedDays_open: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                person?: string;
                state?: "waiting" | "consented" | "refused" | "withdrawn" | "lapsed";
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Consent"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_give: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_refuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseConsent"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Consents_withdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Coverage_review: {
        parameters: {
            query?: {
                asOf?: string;
                fiscalYear?: number;
                prefecture?: string;
                quarter?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Coverage_csv: {
        parameters: {
            query?: {
                asOf?: string;
                fiscalYear?: number;
                prefecture?: string;
                quarter?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Coverage_judge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgeCoverage"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageJudgement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Coverage_takeBack: {
        parameters: {
            query: {
                fiscalYear: number;
                municipality: string;
                supportType: components["schemas"]["SupportType"];
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Coverage_offers: {
        parameters: {
            query?: {
                fiscalYear?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageOffers"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Coverage_visits: {
        parameters: {
            query?: {
                asOf?: string;
                cursor?: string;
                fiscalYear?: number;
                limit?: number;
                municipality?: string;
                prefecture?: string;
                quarter?: number;
                supportType?: components["schemas"]["SupportType"];
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CoverageVisit"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Desk_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_listDrafts: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VisitDraft"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_list: {
        parameters: {
            query?: {
                cadenceStatus?: "onTrack" | "planNow" | "overdue" | "recordMissing" | "paused" | "closed";
                cursor?: string;
                fiscalYear?: number;
                lead?: string;
                limit?: number;
                municipality?: string;
                q?: string;
                stage?: string;
                status?: "active" | "paused" | "closed";
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EngagementRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_open: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenEngagement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_change: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeEngagement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Actions_add: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddActionItem"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItem"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Story_addChallenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddChallenge"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Story_changeChallenge: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                challengeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeChallenge"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TextVersions_challenge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                challengeId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TextVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_close: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseEngagement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_reopen: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenEngagement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EngagementPeople_add: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddCounterpart"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EngagementPeople_change: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                counterpartId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeCounterpart"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EngagementPeople_end: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                counterpartId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndCounterpart"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EngagementPeople_succeed: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                counterpartId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SucceedCounterpart"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Story_addInitiative: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddInitiative"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Story_changeInitiative: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeInitiative"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TextVersions_initiative: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TextVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EngagementPeople_nameLead: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameLead"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Story_addMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMember"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Story_endMember: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
                memberId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndMember"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Story_addMilestone: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddMilestone"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Story_changeMilestone: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMilestone"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TextVersions_milestone: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TextVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_pause: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PauseEngagement"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_resume: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResumeEngagement"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Story_changeStage: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeStage"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Engagements_story: {
        parameters: {
            query?: {
                cursor?: string;
                kind?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TimelineEntry"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TextVersions_vision: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TextVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_cancelAll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelVisits"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelledVisits"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_ofEngagement: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Visit"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_plan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanVisit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    EngagementExport_export: {
        parameters: {
            query: {
                cadenceStatus?: "onTrack" | "planNow" | "overdue" | "recordMissing" | "paused" | "closed";
                fiscalYear?: number;
                format: "csv" | "csvShiftJis" | "xlsx";
                lead?: string;
                municipality?: string;
                q?: string;
                stage?: string;
                status?: "active" | "paused" | "closed";
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Events_open: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: `ready`, then `desk` whenever something on the desk may have changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Archives_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                transfer?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HandoverArchive"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Archives_make: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeArchive"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverArchive"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Archives_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverArchive"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Archives_fetch: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                mine?: boolean;
                transfer?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HandoverRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_write: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteHandover"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PacketExports_pdf: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PacketExports_xlsx: {
        parameters: {
            query?: {
                version?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_check: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_finish: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_deliver: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_ask: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskPredecessor"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_answer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
                questionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnswerSuccessor"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_receive: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Handovers_correct: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectHandover"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PacketExports_version: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverVersionContent"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Info_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Info"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Load_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Load"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Load_export: {
        parameters: {
            query: {
                format: "csv" | "csvShiftJis" | "xlsx";
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Load_rows: {
        parameters: {
            query: {
                cursor?: string;
                figure: components["schemas"]["LoadFigure"];
                limit?: number;
                person?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LoadRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Load_exportRows: {
        parameters: {
            query: {
                figure: components["schemas"]["LoadFigure"];
                format: "csv" | "csvShiftJis" | "xlsx";
                person?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailSetting_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSetting"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MailSetting_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeMailSetting"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSetting"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Directory_municipalities: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                prefecture?: string;
                q?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Municipality"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Operations_look: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operations"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeadLetters_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadLetter"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeadLetters_retry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retry"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DeadLetters_retryAll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retry"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PossibleDuplicates_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PossibleDuplicate"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Directory_organisations: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Organisation"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterOrganisation"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Organisations_change: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeOrganisation"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PasswordChanges_change: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePassword"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AccountLinks_requestReset: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPasswordReset"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Directory_people: {
        parameters: {
            query?: {
                cursor?: string;
                disabled?: "true" | "false";
                limit?: number;
                q?: string;
                role?: "staff" | "manager" | "partner" | "peer" | "expert" | "bureau" | "auditor" | "admin";
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Person"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_change: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePerson"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_disable: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisablePerson"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_enable: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleAccounts_identities: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Identity"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleAccounts_confirmIdentity: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleSessions_invite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    People_grant: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantRole"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleHolding"];
                };
            };
            /** @description The role waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleAccounts_removeSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleSessions_listSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenSession"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PeopleSessions_endSessions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Directory_prefectures: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Prefecture"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Directory_programmes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Programme"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Directory_changeProgramme: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeProgramme"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ladder_show: {
        parameters: {
            query?: {
                programmeId?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderLadder"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ladder_change: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeLadder"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLadder"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Ladder_preview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewLadder"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderPreview"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reminders_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
                state?: "open" | "acknowledged" | "superseded" | "resolved";
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Reminder"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Reminders_acknowledge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoleHoldings_takeBack: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoleHoldings_end: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndTerm"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleHolding"];
                };
            };
            /** @description A longer term waits for a second person. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RoleHoldings_listLeftOpen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RoleLeftOpenRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactor_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactor_setUp: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpSecondFactor"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSetUp"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactor_remove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithCode"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactor_confirm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithCode"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SecondFactor_renewCodes: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithCode"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_open: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignIn"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Session_end: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_begin: {
        parameters: {
            query?: {
                /** @description The screen to open afterwards. */
                back?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the identity provider. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Oidc_finish: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the first screen, or to the sign-in screen with `refused` and the reason’s code. */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenSession"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_endOthers: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Sessions_endOne: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferLists_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TransferList"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferLists_read: {
        parameters: {
            query?: {
                dryRun?: "true" | "false";
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferListResult"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferLists_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferLists_withdraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferLists_confirm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferLists_preview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferListPreview"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferLists_template: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transfers_list: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Transfer"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transfers_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterTransfer"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transfers_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transfers_withdraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transfers_dispose: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisposeTransfer"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPreview"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Transfers_preview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPreview"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_list: {
        parameters: {
            query?: {
                cursor?: string;
                from?: string;
                limit?: number;
                mine?: "true" | "false";
                order?: "oldest" | "newest";
                status?: "planned" | "recorded" | "confirmed" | "cancelled" | "withdrawn";
                toConfirm?: "true" | "false";
                until?: string;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["VisitRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_move: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoveVisit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Attachment"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Attachments_add: {
        parameters: {
            query?: {
                internal?: "true" | "false";
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_cancel: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelVisit"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_confirm: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_undoConfirmation: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_showDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDraft"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SaveDraft"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDraft"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Visits_discardDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_listOpinions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Opinion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_record: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordVisit"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_sendBack: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnRecord"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_listVersions: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecordVersion"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_withdraw: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_undoWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithReason"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Records_confirmAll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmVisits"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedVisits"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WebhookDeliveries_retry: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryRow"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_list: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_register: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterWebhook"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_show: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_end: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_change: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
                /** @description The ETag that was read, such as "3". */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeWebhook"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Webhooks_deliveries: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number;
            };
            header?: {
                /**
                 * @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said.
                 * @example ja
                 */
                "Accept-Language"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDeliveryRow"][];
                        nextCursor: string | null;
                    };
                };
            };
            /** @description A problem (RFC 9457). */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
