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
        /**
         * Confirm an account of the identity provider with a link from a mail
         * @description The link and the browser that came from the provider are the proof; it works once.
         */
        post: operations["confirmOwnIdentity"];
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
        /**
         * Ask what a link from a mail is for
         * @description The link itself is the proof.
         */
        post: operations["inspectAccountLink"];
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
        /**
         * Open the way to sign in with a link from a mail
         * @description The link itself is the proof; it works once.
         */
        post: operations["openAccount"];
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
        /**
         * Set a password with a link from a mail
         * @description The link itself is the proof; it works once.
         */
        post: operations["useAccountLink"];
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
        /**
         * Ask for a link that opens a locked way to sign in
         * @description Whoever has to wait because others guess cannot sign in. The answer is the same for every address.
         */
        post: operations["requestAccountOpening"];
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
        /**
         * List action items (宿題)
         * @description Needs `action:read`.
         */
        get: operations["listActionItems"];
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
        /**
         * Change an action item, or tick it off
         * @description Needs `action:write`.
         */
        patch: operations["changeActionItem"];
        trace?: never;
    };
    "/api/v1/action-items/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an action item said before
         * @description Needs `action:read`.
         */
        get: operations["listActionItemVersions"];
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
        /**
         * List one's own API tokens
         * @description Everybody may see their tokens. Needs a session; API tokens are refused.
         */
        get: operations["listApiTokens"];
        put?: never;
        /**
         * Make an API token
         * @description Everybody may make tokens with rights they have. Needs a session; API tokens are refused.
         */
        post: operations["makeApiToken"];
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
        /**
         * End an API token
         * @description Everybody may end their tokens. Needs a session; API tokens are refused.
         */
        delete: operations["endApiToken"];
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
        /**
         * List areas (圏域)
         * @description Needs `master:read`.
         */
        get: operations["listAreas"];
        put?: never;
        /**
         * Draw an area (圏域) from municipalities
         * @description Needs `master:write`.
         */
        post: operations["drawArea"];
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
        /**
         * Change an area's name or municipalities
         * @description Needs `master:write`.
         */
        patch: operations["changeArea"];
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
        /**
         * Read areas from a file, as a dry run or for good
         * @description Needs `master:write`.
         */
        post: operations["importAreas"];
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
        /**
         * List which municipalities are assigned to which organisation
         * @description Needs `assignment:write`.
         */
        get: operations["listAssignments"];
        put?: never;
        /**
         * Assign municipalities to an organisation
         * @description Needs `assignment:write`.
         */
        post: operations["assignMunicipalities"];
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
        /**
         * Take back an assignment that has not begun
         * @description Needs `assignment:write`.
         */
        delete: operations["takeBackAssignment"];
        options?: never;
        head?: never;
        /**
         * Set or lift the last day of an assignment
         * @description Needs `assignment:write`.
         */
        patch: operations["endAssignment"];
        trace?: never;
    };
    "/api/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a file of a visit
         * @description Needs `visit:read`.
         */
        get: operations["fetchAttachment"];
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
        /**
         * Withdraw a file of a visit
         * @description Needs `visit:record`.
         */
        post: operations["withdrawAttachment"];
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
        /**
         * List entries of the audit log, the newest first
         * @description Needs `audit:read`.
         */
        get: operations["listAuditEntries"];
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
        /**
         * Show how far the audit log is sealed
         * @description Needs `audit:read`.
         */
        get: operations["listAuditChains"];
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
        /**
         * Download entries of the audit log as a table
         * @description Needs `audit:read`.
         */
        get: operations["exportAuditEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/audit-entries/export/size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the entries that an export of the audit log would have
         * @description Needs `audit:read`.
         */
        get: operations["sizeAuditExport"];
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
        /**
         * List one's own calendar addresses
         * @description Everybody may see their calendar addresses. Needs a session; API tokens are refused.
         */
        get: operations["listCalendarFeeds"];
        put?: never;
        /**
         * Make a secret calendar address
         * @description Everybody may have their own visits as a calendar; it shows what they may see when it is fetched. Needs a session; API tokens are refused.
         */
        post: operations["makeCalendarFeed"];
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
        /**
         * Revoke a calendar address
         * @description Everybody may revoke their calendar addresses. Needs a session; API tokens are refused.
         */
        delete: operations["endCalendarFeed"];
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
        /**
         * Fetch the calendar at a secret address
         * @description A calendar program cannot sign in: it knows a secret address, which shows what its person may see at that moment.
         */
        get: operations["fetchCalendar"];
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
        /**
         * List days on which the office is closed (閉庁日)
         * @description Needs `master:read`.
         */
        get: operations["listClosedDays"];
        put?: never;
        /**
         * Add a closed day (閉庁日)
         * @description Needs `master:write`.
         */
        post: operations["addClosedDay"];
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
        /**
         * Remove a closed day
         * @description Needs `master:write`.
         */
        delete: operations["removeClosedDay"];
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
        /**
         * List acts that wait for a second person, and those decided
         * @description Needs `consent:read`.
         */
        get: operations["listConsents"];
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
        /**
         * Show an act that needs a second person
         * @description Needs `consent:read`.
         */
        get: operations["showConsent"];
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
        /**
         * Consent to an act of a colleague
         * @description Needs `consent:give`.
         */
        post: operations["giveConsent"];
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
        /**
         * Refuse an act of a colleague
         * @description Needs `consent:give`.
         */
        post: operations["refuseConsent"];
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
        /**
         * Withdraw an act that waits for consent
         * @description Needs `user:write`.
         */
        post: operations["withdrawConsent"];
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
        /**
         * Show which municipality had which kind of support
         * @description Needs `coverage:read` or `coverage:aggregate`.
         */
        get: operations["showCoverage"];
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
        /**
         * Download the coverage of a fiscal year as CSV
         * @description Needs `coverage:read`.
         */
        get: operations["fetchCoverageCsv"];
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
        /**
         * Judge that a municipality needs no such support for now
         * @description Needs `coverage:judge`.
         */
        put: operations["judgeCoverage"];
        post?: never;
        /**
         * Take back a judgement
         * @description Needs `coverage:judge`.
         */
        delete: operations["takeBackJudgement"];
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
        /**
         * List which organisations offer which kinds of support
         * @description Needs `coverage:read`.
         */
        get: operations["listCoverageOffers"];
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
        /**
         * List the visits behind a cell of the coverage
         * @description Needs `coverage:read`.
         */
        get: operations["listCoverageVisits"];
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
        /**
         * Show what one has to do, and what is new
         * @description Needs `reminder:read`.
         */
        get: operations["showDesk"];
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
        /**
         * List drafts of visit records
         * @description Needs `visit:record`.
         */
        get: operations["listDrafts"];
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
        /**
         * List engagements (案件)
         * @description Needs `engagement:read`.
         */
        get: operations["listEngagements"];
        put?: never;
        /**
         * Open an engagement (案件)
         * @description Needs `engagement:open`.
         */
        post: operations["openEngagement"];
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
        /**
         * Show an engagement with its story
         * @description Needs `engagement:read`.
         */
        get: operations["showEngagement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change an engagement
         * @description Needs `engagement:write`.
         */
        patch: operations["changeEngagement"];
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
        /**
         * Add an action item (宿題)
         * @description Needs `action:write`.
         */
        post: operations["addActionItem"];
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
        /**
         * Add a challenge (課題)
         * @description Needs `engagement:write`.
         */
        post: operations["addChallenge"];
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
        /**
         * Change a challenge
         * @description Needs `engagement:write`.
         */
        patch: operations["changeChallenge"];
        trace?: never;
    };
    "/api/v1/engagements/{id}/challenges/{challengeId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a challenge said before
         * @description Needs `engagement:read`.
         */
        get: operations["listChallengeVersions"];
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
        /**
         * Close an engagement (終了)
         * @description Needs `engagement:close`.
         */
        post: operations["closeEngagement"];
        /**
         * Reopen a closed engagement
         * @description Needs `engagement:close`.
         */
        delete: operations["reopenEngagement"];
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
        /**
         * Add a counterpart (先方の担当者)
         * @description Needs `engagement:write`.
         */
        post: operations["addCounterpart"];
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
        /**
         * Change a counterpart
         * @description Needs `engagement:write`.
         */
        patch: operations["changeCounterpart"];
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
        /**
         * End a counterpart's term
         * @description Needs `engagement:write`.
         */
        post: operations["endCounterpart"];
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
        /**
         * Note who took over from a counterpart
         * @description Needs `engagement:write`.
         */
        post: operations["succeedCounterpart"];
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
        /**
         * Add an initiative (取組)
         * @description Needs `engagement:write`.
         */
        post: operations["addInitiative"];
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
        /**
         * Change an initiative
         * @description Needs `engagement:write`.
         */
        patch: operations["changeInitiative"];
        trace?: never;
    };
    "/api/v1/engagements/{id}/initiatives/{initiativeId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what an initiative said before
         * @description Needs `engagement:read`.
         */
        get: operations["listInitiativeVersions"];
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
        /**
         * Name the lead (主担当) from a day on
         * @description Needs `member:write`.
         */
        post: operations["nameLead"];
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
        /**
         * Add a person to the team
         * @description Needs `member:write`.
         */
        post: operations["addMember"];
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
        /**
         * End a person's part in the team
         * @description Needs `member:write`.
         */
        post: operations["endMember"];
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
        /**
         * Add a milestone (節目)
         * @description Needs `engagement:write`.
         */
        post: operations["addMilestone"];
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
        /**
         * Change a milestone
         * @description Needs `engagement:write`.
         */
        patch: operations["changeMilestone"];
        trace?: never;
    };
    "/api/v1/engagements/{id}/milestones/{milestoneId}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what a milestone said before
         * @description Needs `engagement:read`.
         */
        get: operations["listMilestoneVersions"];
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
        /**
         * Pause an engagement (休止)
         * @description Needs `engagement:write`.
         */
        post: operations["pauseEngagement"];
        /**
         * Resume a paused engagement
         * @description Needs `engagement:write`.
         */
        delete: operations["resumeEngagement"];
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
        /**
         * Note that an engagement entered another stage (段階)
         * @description Needs `engagement:write`.
         */
        post: operations["changeStage"];
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
        /**
         * List what happened in an engagement, the newest first
         * @description Needs `engagement:read`.
         */
        get: operations["showTimeline"];
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
        /**
         * List what the vision (ありたい姿) said before
         * @description Needs `engagement:read`.
         */
        get: operations["listVisionVersions"];
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
        /**
         * Cancel every planned visit of an engagement
         * @description Needs `visit:plan`.
         */
        post: operations["cancelPlannedVisits"];
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
        /**
         * List the visits of an engagement
         * @description Needs `visit:read`.
         */
        get: operations["listVisitsOfEngagement"];
        put?: never;
        /**
         * Plan a visit, or record one that was never planned
         * @description Without `record` a visit is planned, which needs `visit:plan` too.
         *
         *     Needs `visit:record`.
         */
        post: operations["planVisit"];
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
        /**
         * Download the list of engagements as a table
         * @description Needs `engagement:read`.
         */
        get: operations["exportEngagements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/engagements/export/size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the rows that an export of the list of engagements would have
         * @description Needs `engagement:read`.
         */
        get: operations["sizeEngagementExport"];
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
        /**
         * Hear that one's desk has changed
         * @description The transaction that let the person in ends with this method; the stream that stays open holds nothing of the database.
         *
         *     Everybody may hear that their desk has changed; an event says nothing else. Needs a session; API tokens are refused.
         */
        get: operations["openEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List one’s own exports, the newest first
         * @description Exports are their own person’s alone. What is exported needs the right to read it, each time anew.
         */
        get: operations["listExports"];
        put?: never;
        /**
         * Have the rows of a list made into a file
         * @description Exports are their own person’s alone. What is exported needs the right to read it, each time anew.
         */
        post: operations["makeExport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show how far an export is
         * @description Exports are their own person’s alone. What is exported needs the right to read it, each time anew.
         */
        get: operations["showExport"];
        put?: never;
        post?: never;
        /**
         * Cancel an export, or throw its file away
         * @description Exports are their own person’s alone. What is exported needs the right to read it, each time anew.
         */
        delete: operations["cancelExport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the file of an export
         * @description Exports are their own person’s alone. What is exported needs the right to read it, each time anew.
         */
        get: operations["fetchExport"];
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
        /**
         * List archives of packets
         * @description Needs `handover:read`.
         */
        get: operations["listHandoverArchives"];
        put?: never;
        /**
         * Have all packets of one transfer printed into one file
         * @description Needs `handover:read`.
         */
        post: operations["makeHandoverArchive"];
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
        /**
         * Show how far an archive is
         * @description Needs `handover:read`.
         */
        get: operations["showHandoverArchive"];
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
        /**
         * Download an archive of packets
         * @description Needs `handover:read`.
         */
        get: operations["fetchHandoverArchive"];
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
        /**
         * List handover packets (引継書)
         * @description Needs `handover:read`.
         */
        get: operations["listHandovers"];
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
        /**
         * Show a handover packet (引継書)
         * @description Needs `handover:read`.
         */
        get: operations["showHandover"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Write the parts of a packet that people write
         * @description Needs `handover:write`.
         */
        patch: operations["writeHandover"];
        trace?: never;
    };
    "/api/v1/handovers/{id}.pdf": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download a packet as PDF
         * @description Needs `handover:read`.
         */
        get: operations["fetchHandoverPdf"];
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
        /**
         * Download a packet as an Excel book
         * @description Needs `handover:read`.
         */
        get: operations["fetchHandoverXlsx"];
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
        /**
         * Note as the manager that a packet was checked
         * @description Needs `handover:check`.
         */
        post: operations["checkHandover"];
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
        /**
         * Note that nothing is left to be asked
         * @description Needs `handover:receive`.
         */
        post: operations["finishHandover"];
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
        /**
         * Hand over a packet: its first version is made
         * @description Needs `handover:write`.
         */
        post: operations["deliverHandover"];
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
        /**
         * Ask the predecessor a question
         * @description Needs `handover:receive`.
         */
        post: operations["askPredecessor"];
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
        /**
         * Answer a successor's question
         * @description Needs `handover:write`.
         */
        patch: operations["answerSuccessor"];
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
        /**
         * Note as the successor that a packet was received
         * @description Needs `handover:receive`.
         */
        post: operations["receiveHandover"];
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
        /**
         * Make a corrected version of a packet
         * @description Needs `handover:write`.
         */
        post: operations["correctHandover"];
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
        /**
         * Show a version of a packet as it was handed over
         * @description Needs `handover:read`.
         */
        get: operations["showHandoverVersion"];
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
        /**
         * Show what the sign-in screen needs to know
         * @description The sign-in screen says whether this is a demo, of which day, and in which ways one can sign in.
         */
        get: operations["showInfo"];
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
        /**
         * Show what each person carries, and what is in danger
         * @description Needs `load:read`.
         */
        get: operations["showLoad"];
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
        /**
         * Download the load as a table
         * @description Needs `load:read`.
         */
        get: operations["exportLoad"];
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
        /**
         * List the rows behind a number of the load
         * @description Needs `load:read`.
         */
        get: operations["listLoadRows"];
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
        /**
         * Download the rows behind a number of the load
         * @description Needs `load:read`.
         */
        get: operations["exportLoadRows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/load/rows/export/size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count the rows that an export behind a number of the load would have
         * @description Needs `load:read`.
         */
        get: operations["sizeLoadRowsExport"];
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
        /**
         * Show how one is reminded by mail
         * @description Everybody may see how they are reminded by mail. Needs a session; API tokens are refused.
         */
        get: operations["showMailSetting"];
        /**
         * Choose how one is reminded by mail
         * @description Everybody may choose how they are reminded by mail; escalations are sent in any case. Needs a session; API tokens are refused.
         */
        put: operations["changeMailSetting"];
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
        /**
         * List municipalities (市区町村)
         * @description Needs `master:read`.
         */
        get: operations["listMunicipalities"];
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
        /**
         * Show how mail, jobs and the queue are doing
         * @description Needs `operations:read`.
         */
        get: operations["showOperations"];
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
        /**
         * List mails that were given up
         * @description Needs `operations:read`.
         */
        get: operations["listDeadLetters"];
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
        /**
         * Send one mail that was given up once more
         * @description Needs `operations:retry`.
         */
        post: operations["retryDeadLetter"];
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
        /**
         * Send every mail that was given up once more
         * @description Needs `operations:retry`.
         */
        post: operations["retryDeadLetters"];
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
        /**
         * List mails that may have gone out twice
         * @description Needs `operations:read`.
         */
        get: operations["listPossibleDuplicates"];
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
        /**
         * List organisations (機関)
         * @description Needs `master:read`.
         */
        get: operations["listOrganisations"];
        put?: never;
        /**
         * Register an organisation (機関)
         * @description Needs `master:write`.
         */
        post: operations["registerOrganisation"];
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
        /**
         * Change an organisation
         * @description Needs `master:write`.
         */
        patch: operations["changeOrganisation"];
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
        /**
         * Change one's own password
         * @description Everybody may change their password; all other sessions end. Needs a session; API tokens are refused.
         */
        post: operations["changePassword"];
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
        /**
         * Ask for a link to set a new password
         * @description Whoever forgot the password cannot sign in. The answer is the same for every address.
         */
        post: operations["requestPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-supporters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the peer supporters (ピアサポーター) of one’s own office
         * @description Needs `peer:read`.
         */
        get: operations["listPeerSupporters"];
        put?: never;
        /**
         * Register a peer supporter
         * @description Needs `peer:write`.
         */
        post: operations["registerPeerSupporter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-supporters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show a peer supporter with the consents of their home office
         * @description Needs `peer:read`.
         */
        get: operations["showPeerSupporter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a peer supporter
         * @description Needs `peer:write`.
         */
        patch: operations["changePeerSupporter"];
        trace?: never;
    };
    "/api/v1/peer-supporters/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note the consent (同意) of a peer supporter’s home office
         * @description Needs `peer:write`.
         */
        post: operations["noteHomeConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-supporters/{id}/consents/{consentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a consent earlier than it was given for
         * @description Needs `peer:write`.
         */
        post: operations["endHomeConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-supporters/{id}/consents/{consentId}/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Download the scanned paper of a consent
         * @description Needs `peer:read`.
         */
        get: operations["fetchConsentScan"];
        put?: never;
        /**
         * Add the scanned paper of a consent
         * @description Needs `peer:write`.
         */
        post: operations["addConsentScan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/peer-themes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show the themes that the office uses for its peer supporters
         * @description Needs `peer:read`.
         */
        get: operations["listPeerThemes"];
        /**
         * Edit the themes that the office uses for its peer supporters
         * @description Needs `peer:write`.
         */
        put: operations["changePeerThemes"];
        post?: never;
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
        /**
         * List people
         * @description Needs `person:read`.
         */
        get: operations["listPeople"];
        put?: never;
        /**
         * Register a person
         * @description Needs `person:write`.
         */
        post: operations["registerPerson"];
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
        /**
         * Show a person with their roles
         * @description Needs `person:read`.
         */
        get: operations["showPerson"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a person's data
         * @description Needs `person:write`.
         */
        patch: operations["changePerson"];
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
        /**
         * Disable a person's account
         * @description Needs `user:write`.
         */
        post: operations["disablePerson"];
        /**
         * Enable a disabled account again
         * @description Needs `user:write`.
         */
        delete: operations["enablePerson"];
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
        /**
         * List a person's accounts at the identity provider
         * @description Needs `user:write`.
         */
        get: operations["listIdentitiesOfPerson"];
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
        /**
         * Ask that an account of the identity provider be a person's
         * @description Needs `user:write`.
         */
        post: operations["confirmIdentityOfPerson"];
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
        /**
         * Mail somebody the link with which they set their first password
         * @description Needs `user:write`.
         */
        post: operations["invitePerson"];
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
        /**
         * Grant a person a role for a term
         * @description Needs `user:write`.
         */
        post: operations["grantRole"];
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
        /**
         * Ask that a person's second factor be removed
         * @description Needs `user:write`.
         */
        delete: operations["removeSecondFactorOfPerson"];
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
        /**
         * List a person's sessions
         * @description Needs `user:write`.
         */
        get: operations["listSessionsOfPerson"];
        put?: never;
        post?: never;
        /**
         * End all of a person's sessions
         * @description Needs `user:write`.
         */
        delete: operations["endSessionsOfPerson"];
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
        /**
         * List the 47 prefectures (都道府県)
         * @description Needs `master:read`.
         */
        get: operations["listPrefectures"];
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
        /**
         * List programmes (支援事業)
         * @description Needs `master:read`.
         */
        get: operations["listProgrammes"];
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
        /**
         * Change how a programme's records are confirmed
         * @description Needs `programme:write`.
         */
        patch: operations["changeProgramme"];
        trace?: never;
    };
    "/api/v1/reminder-ladder": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Show when people are reminded of what
         * @description Needs `ladder:read`.
         */
        get: operations["showLadder"];
        /**
         * Change when people are reminded
         * @description Needs `ladder:write`.
         */
        put: operations["changeLadder"];
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
        /**
         * Count the reminders that other numbers would make in a month
         * @description Needs `ladder:write`.
         */
        post: operations["previewLadder"];
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
        /**
         * List one's own reminders
         * @description Needs `reminder:read`.
         */
        get: operations["listReminders"];
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
        /**
         * Note that a reminder was read
         * @description Needs `reminder:read`.
         */
        post: operations["acknowledgeReminder"];
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
        /**
         * Take back a role that has not begun
         * @description Needs `user:write`.
         */
        delete: operations["takeBackRole"];
        options?: never;
        head?: never;
        /**
         * Set or lift the last day of a role
         * @description Needs `user:write`.
         */
        patch: operations["endRole"];
        trace?: never;
    };
    "/api/v1/role-holdings/left-open": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List roles that people kept after they left
         * @description Roles that run on although their person's transfer took effect: all of them, since there are few.
         *
         *     Needs `user:write`.
         */
        get: operations["listRolesLeftOpen"];
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
        /**
         * Show whether one's second factor (二段階認証) is set up
         * @description Everybody may see whether their second factor is set up. Needs a session; API tokens are refused.
         */
        get: operations["showSecondFactor"];
        put?: never;
        /**
         * Begin to set up a second factor
         * @description Everybody may set up a second factor. Needs a session; API tokens are refused.
         */
        post: operations["setUpSecondFactor"];
        /**
         * Remove one's own second factor
         * @description Everybody whose role does not require it may remove their second factor. Needs a session; API tokens are refused.
         */
        delete: operations["removeOwnSecondFactor"];
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
        /**
         * Confirm a second factor with its first code
         * @description The first code of the app makes the second factor hold; the session gets a fresh secret. Needs a session; API tokens are refused.
         */
        post: operations["confirmSecondFactor"];
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
        /**
         * Make new recovery codes
         * @description Everybody may renew their recovery codes. Needs a session; API tokens are refused.
         */
        post: operations["renewRecoveryCodes"];
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
        /**
         * Show who is signed in, with roles and capabilities
         * @description Everybody may know who they are.
         */
        get: operations["showSession"];
        put?: never;
        /**
         * Sign in with an address and a password
         * @description Signing in is how one becomes known.
         */
        post: operations["signIn"];
        /**
         * Sign out
         * @description Ending a session needs nothing but its secret.
         */
        delete: operations["signOut"];
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
        /**
         * Go to the identity provider to sign in
         * @description Signing in is how one becomes known.
         */
        get: operations["beginOidcSignIn"];
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
        /**
         * Come back from the identity provider
         * @description The identity provider sends the browser here; state, nonce and cookie are the proof.
         */
        get: operations["finishOidcSignIn"];
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
        /**
         * List one's own sessions
         * @description Everybody may see where they are signed in. Needs a session; API tokens are refused.
         */
        get: operations["listSessions"];
        put?: never;
        post?: never;
        /**
         * End all of one's own sessions but this one
         * @description Everybody may end their own other sessions. Needs a session; API tokens are refused.
         */
        delete: operations["endOtherSessions"];
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
        /**
         * End one of one's own sessions
         * @description Everybody may end their own sessions. Needs a session; API tokens are refused.
         */
        delete: operations["endSession"];
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
        /**
         * List the lists of transfers
         * @description Needs `transfer:register`.
         */
        get: operations["listTransferLists"];
        put?: never;
        /**
         * Read a list of transfers from a file, as a dry run or for good
         * @description Needs `transfer:register`.
         */
        post: operations["readTransferList"];
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
        /**
         * Show a list of transfers
         * @description Needs `transfer:register`.
         */
        get: operations["showTransferList"];
        put?: never;
        post?: never;
        /**
         * Withdraw a list of transfers
         * @description Needs `transfer:register`.
         */
        delete: operations["withdrawTransferList"];
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
        /**
         * Confirm every transfer of a list that is ready
         * @description Needs `transfer:register`.
         */
        post: operations["confirmTransferList"];
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
        /**
         * Show what a list of transfers would do
         * @description Needs `transfer:register`.
         */
        get: operations["previewTransferList"];
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
        /**
         * Download an empty list of transfers
         * @description Needs `transfer:register`.
         */
        get: operations["fetchTransferListTemplate"];
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
        /**
         * List transfers (異動)
         * @description Needs `transfer:read`.
         */
        get: operations["listTransfers"];
        put?: never;
        /**
         * Register a person's transfer (異動)
         * @description Needs `transfer:register`.
         */
        post: operations["registerTransfer"];
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
        /**
         * Show a transfer
         * @description Needs `transfer:read`.
         */
        get: operations["showTransfer"];
        put?: never;
        post?: never;
        /**
         * Withdraw a transfer
         * @description Needs `transfer:register`.
         */
        delete: operations["withdrawTransfer"];
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
        /**
         * Decide who takes over what
         * @description Needs `transfer:register`.
         */
        put: operations["disposeTransfer"];
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
        /**
         * Show what the leaver holds, and who could take it over
         * @description Needs `transfer:read`.
         */
        get: operations["previewTransfer"];
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
        /**
         * List visits
         * @description Needs `visit:read`.
         */
        get: operations["listVisits"];
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
        /**
         * Show a visit with its record
         * @description Needs `visit:read`.
         */
        get: operations["showVisit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change a planned visit
         * @description Needs `visit:plan`.
         */
        patch: operations["moveVisit"];
        trace?: never;
    };
    "/api/v1/visits/{id}/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the files of a visit
         * @description Needs `visit:read`.
         */
        get: operations["listAttachments"];
        put?: never;
        /**
         * Add a file to a visit
         * @description Needs `visit:record`.
         */
        post: operations["addAttachment"];
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
        /**
         * Cancel a planned visit
         * @description Needs `visit:plan`.
         */
        post: operations["cancelVisit"];
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
        /**
         * Confirm a record (決裁)
         * @description Needs `visit:confirm`.
         */
        post: operations["confirmVisit"];
        /**
         * Undo the last confirmation of a record
         * @description Needs `visit:confirm`.
         */
        delete: operations["undoConfirmation"];
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
        /**
         * Show the draft of a visit's record
         * @description Needs `visit:record`.
         */
        get: operations["showDraft"];
        /**
         * Keep what was typed so far
         * @description Needs `visit:record`.
         */
        put: operations["saveDraft"];
        post?: never;
        /**
         * Discard a draft
         * @description Needs `visit:record`.
         */
        delete: operations["discardDraft"];
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
        /**
         * List every version of the opinions (所見) one may see
         * @description Needs `visit:read`.
         */
        get: operations["listOpinions"];
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
        /**
         * Record a visit (復命書), or correct its record
         * @description Needs `visit:record`.
         */
        put: operations["recordVisit"];
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
        /**
         * Send a record back to its writer (差戻し)
         * @description Needs `visit:confirm`.
         */
        post: operations["sendBackRecord"];
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
        /**
         * List every version of a visit's record
         * @description Needs `visit:read`.
         */
        get: operations["listRecordVersions"];
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
        /**
         * Withdraw a record (取下げ)
         * @description Needs `visit:plan`.
         */
        post: operations["withdrawRecord"];
        /**
         * Undo the withdrawal of a record
         * @description Needs `visit:plan`.
         */
        delete: operations["undoWithdrawal"];
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
        /**
         * Confirm several records (決裁)
         * @description Needs `visit:confirm`.
         */
        post: operations["confirmVisits"];
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
        /**
         * Send to a webhook once more
         * @description Needs `webhook:write`.
         */
        post: operations["retryWebhookDelivery"];
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
        /**
         * List webhooks
         * @description Needs `webhook:write`.
         */
        get: operations["listWebhooks"];
        put?: never;
        /**
         * Register a webhook
         * @description Needs `webhook:write`.
         */
        post: operations["registerWebhook"];
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
        /**
         * Show a webhook
         * @description Needs `webhook:write`.
         */
        get: operations["showWebhook"];
        put?: never;
        post?: never;
        /**
         * End a webhook
         * @description Needs `webhook:write`.
         */
        delete: operations["endWebhook"];
        options?: never;
        head?: never;
        /**
         * Change or pause a webhook
         * @description Needs `webhook:write`.
         */
        patch: operations["changeWebhook"];
        trace?: never;
    };
    "/api/v1/webhooks/{id}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List what was sent to a webhook
         * @description Needs `webhook:write`.
         */
        get: operations["listWebhookDeliveries"];
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
        /** @description Whom a link is for, shown before a password is chosen. */
        AccountLink: {
            /**
             * @description Address for mail and for signing in.
             * @example sasaki@office.example.jp
             */
            email: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             * @example 2026-11-24T00:30:00.000Z
             */
            expiresAt: string;
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * @description What it is for.
             * @example invitation
             * @enum {string}
             */
            purpose: "invitation" | "passwordReset" | "opening" | "identity";
        };
        /** @description A homework of either side. */
        ActionItem: {
            /**
             * Format: date
             * @description The day on which it was done.
             * @example 2026-11-24
             */
            doneOn: string | null;
            /**
             * Format: date
             * @description The day on which it is due.
             * @example 2026-11-24
             */
            dueOn: string;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string;
            /**
             * @description What came of it, and what shows that.
             * @example 要綱の写しを受け取った
             */
            evidence: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /** @description Who does it; null for somebody without an account. */
            owner: components["schemas"]["PersonRef"] | null;
            /**
             * @description Name of who does it.
             * @example 菊池 美和
             */
            ownerName: string;
            /**
             * @description Whose it is: ours or theirs.
             * @example ours
             * @enum {string}
             */
            side: "ours" | "theirs";
            /**
             * @description Where it stands.
             * @example open
             * @enum {string}
             */
            state: "open" | "done" | "dropped";
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /**
             * Format: uuid
             * @description Id of the visit.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            visitId: string | null;
        };
        /** @description A new homework of either side. Ours names a person of the tenant; theirs names somebody in words. */
        AddActionItem: {
            /**
             * 期限
             * Format: date
             * @description The day on which it is due.
             * @example 2026-11-24
             */
            dueOn: string;
            /**
             * 担当
             * Format: uuid
             * @description Id of the person who does it.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            ownerId?: string | null;
            /**
             * 担当
             * @description Name of who does it.
             * @example 菊池 美和
             */
            ownerName?: string;
            /**
             * どちらの宿題か
             * @description Whose it is: ours or theirs.
             * @example ours
             * @enum {string}
             */
            side: "ours" | "theirs";
            /**
             * 宿題
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
        };
        /** @description Adding a challenge (課題). */
        AddChallenge: {
            /**
             * 真の課題
             * @description Whether it is the true challenge (真の課題).
             * @example true
             */
            isTrue?: boolean;
            /**
             * 課題
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
        };
        /** @description Adding a counterpart (先方の担当者). */
        AddCounterpart: {
            /**
             * 開始日
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            from: string;
            /**
             * 主な担当者
             * @description Whether it is the main one.
             * @example true
             */
            isMain?: boolean;
            /**
             * 氏名
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * メモ
             * @description A note.
             * @example 水曜は不在
             */
            note?: string;
            /**
             * 職名
             * @description The post (職名).
             * @example 主任保健師
             */
            post: string;
        };
        /** @description Adding an initiative (取組). */
        AddInitiative: {
            /**
             * 取組の状況
             * @description Where it stands.
             * @example idea
             * @enum {string}
             */
            state?: "idea" | "trying" | "running" | "stopped";
            /**
             * 具体的な取組
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
        };
        /** @description Adding somebody to the team. */
        AddMember: {
            /**
             * 開始日
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            from: string;
            /**
             * 人
             * Format: uuid
             * @description Id of the person; null for somebody without an account.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            personId: string;
            /**
             * 役割
             * @description The role.
             * @example lead
             * @enum {string}
             */
            role: "lead" | "deputy" | "prefecturalStaff" | "healthOfficeStaff" | "professor" | "peerSupporter" | "expert";
            /**
             * 終了日
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            until?: string | null;
        };
        /** @description A point on the road map, with the day by which it should be reached. */
        AddMilestone: {
            /**
             * 節目の日
             * Format: date
             * @description The day.
             * @example 2026-11-24
             */
            on: string;
            /**
             * 節目
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
        };
        /** @description The predecessor's answer. */
        AnswerSuccessor: {
            /**
             * 回答
             * @description The answer; null while there is none.
             * @example 要綱の案は共有フォルダーにあります
             */
            answer: string;
        };
        /** @description A personal API token, without its secret. */
        ApiToken: {
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T00:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             * @example 2026-11-24T00:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date-time
             * @description To fifteen minutes.
             * @example 2026-11-24T00:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description What it is used for.
             * @example 集計プログラム
             */
            name: string;
            /** @description Capabilities; at each use only those the person has at that moment count. */
            scope: components["schemas"]["Capability"][];
        };
        /**
         * @description One of these codes.
         * @example waiting
         * @enum {string}
         */
        ArchiveState: "waiting" | "ready" | "failed" | "removed";
        /** @description An area (圏域): municipalities that are looked after together. */
        Area: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description Which kind it is. */
            kind: components["schemas"]["AreaKind"];
            /**
             * @description Six-digit codes of municipalities, with their check digits.
             * @example [
             *       "032085"
             *     ]
             */
            municipalityCodes: string[];
            /**
             * @description Name of the area.
             * @example 遠野圏域
             */
            name: string;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description What an area gains and loses by the file. */
        AreaFileChange: {
            /** @description What is added. */
            added: components["schemas"]["MovedMunicipality"][];
            /**
             * @description Name of the area.
             * @example 遠野圏域
             */
            area: string;
            /**
             * @description Whether it is new.
             * @example true
             */
            isNew: boolean;
            /** @description Which kind it is. */
            kind: components["schemas"]["AreaKind"];
            /**
             * @description How many municipalities the area has afterwards.
             * @example 0
             */
            left: number;
            /** @description What is removed. */
            removed: components["schemas"]["MovedMunicipality"][];
        };
        /** @description What reading an area file found; `changes` is empty while there are errors. */
        AreaFileResult: {
            /** @description What changes. */
            changes: components["schemas"]["AreaFileChange"][];
            /**
             * @description Whether the changes were carried out.
             * @example true
             */
            done: boolean;
            /** @description What is wrong, by row and column. */
            errors: components["schemas"]["FileError"][];
            /**
             * @description Rows below the header.
             * @example 40
             */
            rows: number;
        };
        /**
         * @description One of these codes.
         * @example healthOffice
         * @enum {string}
         */
        AreaKind: "healthOffice" | "secondaryMedical" | "welfare";
        /** @description A question of the successor. */
        AskPredecessor: {
            /**
             * 質問
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
        };
        /** @description A municipality that a partner organisation looks after; both days are included. */
        Assignment: {
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            fromOn: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /** @description The organisation (機関). */
            organisation: components["schemas"]["OrganisationRef"];
            /** @description Where it stands. */
            state: components["schemas"]["TermState"];
            /**
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            untilOn: string | null;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description The assignments that one request made. */
        Assignments: {
            /** @description The rows. */
            items: components["schemas"]["Assignment"][];
        };
        /** @description Assigning one or several municipalities to a partner organisation; all of them or none. */
        AssignMunicipalities: {
            /**
             * 開始日
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            fromOn: string;
            /**
             * 市区町村
             * @description Six-digit codes of municipalities, with their check digits.
             * @example [
             *       "032085"
             *     ]
             */
            municipalityCodes: string[];
            /**
             * 機関
             * Format: uuid
             * @description Id of the organisation (機関).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            organisationId: string;
            /**
             * 終了日
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            untilOn?: string | null;
        };
        /** @description A file that belongs to a visit. */
        Attachment: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Whether only one's own body reads it.
             * @example true
             */
            internal: boolean;
            /**
             * @description Whether the asker may withdraw it.
             * @example true
             */
            mayWithdraw: boolean;
            /**
             * @description Media type, found from the content.
             * @example application/pdf
             */
            mediaType: string;
            /**
             * @description Name of the file.
             * @example 次第.pdf
             */
            name: string;
            /**
             * @description SHA-256 of the content (hex).
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /**
             * @description Bytes.
             * @example 48213
             */
            size: number;
            /**
             * Format: date-time
             * @description When it was uploaded.
             * @example 2026-11-24T00:30:00.000Z
             */
            uploadedAt: string;
            /** @description Who uploaded it. */
            uploadedBy: components["schemas"]["PersonRef"];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /**
             * Format: uuid
             * @description Id of the visit.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            visitId: string;
            /** @description The withdrawal; null while it stands. */
            withdrawn: components["schemas"]["AttachmentWithdrawal"] | null;
        };
        /** @description Why and when a file was withdrawn. */
        AttachmentWithdrawal: {
            /**
             * Format: date-time
             * @description The moment.
             * @example 2026-11-24T00:30:00.000Z
             */
            at: string;
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description How far the chain of a tenant is sealed. */
        AuditChain: {
            /**
             * @description How many entries.
             * @example 10482
             */
            entries: number;
            /**
             * @description The last hash, to be kept elsewhere.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            head: string | null;
            /**
             * @description How many entries are sealed.
             * @example 10480
             */
            sealed: number;
            /**
             * Format: date-time
             * @description When the newest entry was sealed.
             * @example 2026-11-24T00:30:00.000Z
             */
            sealedAt: string | null;
            /**
             * @description The prefecture's office whose data it is.
             * @example 岩手県
             */
            tenant: string;
            /**
             * @description Number of the prefecture's office (tenant).
             * @example 3
             */
            tenantId: number;
            /**
             * @description How many wait.
             * @example 2
             */
            waiting: number;
        };
        /** @description One line of the audit log. */
        AuditEntry: {
            /**
             * @description The code of what was done.
             * @example visit:record
             */
            action: string;
            /**
             * @description From where: the network address.
             * @example 192.0.2.14
             */
            address: string | null;
            /**
             * Format: date-time
             * @description The moment.
             * @example 2026-11-24T00:30:00.000Z
             */
            at: string;
            /** @description `{ field: [from, to] }`; `texts` names the texts that were changed. */
            change: {
                [key: string]: unknown;
            } | null;
            /**
             * @description Number under which the log knows the request.
             * @example 0193a1b2-0000-7000-8000-000000000001
             */
            correlationId: string | null;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string | null;
            /**
             * @description Id of the row.
             * @example 10482
             */
            id: string;
            /** @description For whom. */
            municipality: components["schemas"]["AuditMunicipality"] | null;
            /** @description Null for the worker and for people who are not known. */
            person: components["schemas"]["AuditPerson"] | null;
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string | null;
            /**
             * @description Id of what it is about.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            subjectId: string | null;
            /**
             * @description What it is about.
             * @example visit
             */
            subjectKind: string | null;
        };
        /** @description For which municipality. */
        AuditMunicipality: {
            /**
             * @description Six-digit code, with its check digit.
             * @example 032085
             */
            code: string;
            /**
             * @description Name of the municipality.
             * @example 遠野市
             */
            name: string;
        };
        /** @description Who did it. */
        AuditPerson: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Null for people of another tenant.
             * @example 佐々木 健一
             */
            name: string | null;
        };
        /**
         * @description One of these codes.
         * @example onTrack
         * @enum {string}
         */
        CadenceStatus: "onTrack" | "planNow" | "overdue" | "recordMissing" | "paused" | "closed";
        /** @description An address under which a calendar fetches one's own visits, without its secret. */
        CalendarFeed: {
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T00:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date-time
             * @description To fifteen minutes.
             * @example 2026-11-24T00:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description Where it is used.
             * @example 職場のカレンダー
             */
            name: string;
        };
        /** @description What cancelling together came to. */
        CancelledVisits: {
            /**
             * @description How many planned visits were cancelled.
             * @example 2
             */
            cancelled: number;
        };
        /** @description Cancelling a planned visit. */
        CancelVisit: {
            /**
             * 中止の理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description Cancelling every planned visit of an engagement together. */
        CancelVisits: {
            /**
             * 中止の理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /**
         * @description One of these codes.
         * @example engagement:read
         * @enum {string}
         */
        Capability: "engagement:read" | "engagement:readSummary" | "engagement:open" | "engagement:write" | "engagement:close" | "member:write" | "assignment:write" | "visit:read" | "visit:plan" | "visit:record" | "visit:confirm" | "opinion:readInternal" | "remark:write" | "peer:read" | "peer:write" | "action:read" | "action:write" | "reminder:read" | "ladder:read" | "ladder:write" | "dispatch:read" | "dispatch:request" | "dispatch:approve" | "dispatch:accept" | "dispatch:report" | "transfer:register" | "transfer:read" | "handover:read" | "handover:write" | "handover:check" | "handover:receive" | "coverage:read" | "coverage:aggregate" | "coverage:judge" | "load:read" | "master:read" | "master:write" | "programme:write" | "person:read" | "person:write" | "user:write" | "consent:read" | "consent:give" | "webhook:write" | "audit:read" | "mail:read" | "operations:read" | "operations:retry";
        /** @description A challenge (課題) of the municipality. */
        Challenge: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Whether it is the true challenge (真の課題).
             * @example true
             */
            isTrue: boolean;
            /**
             * Format: date
             * @description The day on which it was noted.
             * @example 2026-11-24
             */
            notedOn: string;
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /**
             * Format: date
             * @description The day on which it was withdrawn; null while it stands.
             * @example 2026-11-24
             */
            withdrawnOn: string | null;
        };
        /** @description Changing an action item (宿題). */
        ChangeActionItem: {
            /**
             * 期限
             * Format: date
             * @description The day on which it is due.
             * @example 2026-11-24
             */
            dueOn?: string;
            /**
             * 結果・根拠
             * @description What came of it, and what shows that.
             * @example 要綱の写しを受け取った
             */
            evidence?: string;
            /**
             * 直した理由
             * @description Why.
             * @example 人事異動のため
             */
            reason?: string;
            /**
             * 状態
             * @description Where it stands.
             * @example open
             * @enum {string}
             */
            state?: "open" | "done" | "dropped";
            /**
             * 宿題
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text?: string;
        };
        /** @description What is left out stays. `municipalityCodes` is the whole new list. */
        ChangeArea: {
            /**
             * 市区町村
             * @description Six-digit codes of municipalities, with their check digits.
             * @example [
             *       "032085"
             *     ]
             */
            municipalityCodes?: string[];
            /**
             * 圏域名
             * @description Name of the area.
             * @example 遠野圏域
             */
            name?: string;
        };
        /** @description Changing a challenge. */
        ChangeChallenge: {
            /**
             * 真の課題
             * @description Whether it is the true challenge (真の課題).
             * @example true
             */
            isTrue?: boolean;
            /**
             * 直した理由
             * @description Why.
             * @example 人事異動のため
             */
            reason?: string;
            /**
             * 課題
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text?: string;
            /**
             * 取下げ
             * @description Whether it is withdrawn.
             * @example true
             */
            withdrawn?: boolean;
        };
        /** @description Putting right how somebody of the municipality was noted; who followed whom is said by a successor. */
        ChangeCounterpart: {
            /**
             * 主な担当者
             * @description Whether it is the main one.
             * @example true
             */
            isMain?: boolean;
            /**
             * 氏名
             * @description The name.
             * @example 佐々木 健一
             */
            name?: string;
            /**
             * メモ
             * @description A note.
             * @example 水曜は不在
             */
            note?: string;
            /**
             * 職名
             * @description The post (職名).
             * @example 主任保健師
             */
            post?: string;
        };
        /** @description The ladder after a change, and how many engagements were brought up to date at once or are left to the coming night. */
        ChangedLadder: {
            /**
             * @description How many reminders were brought up to date at once.
             * @example 14
             */
            broughtUpToDate: number;
            /**
             * Format: date-time
             * @description When it was last changed; null: never.
             * @example 2026-11-24T00:30:00.000Z
             */
            changedAt: string | null;
            /**
             * @description Name of who changed it last.
             * @example 高橋 直子
             */
            changedBy: string | null;
            /**
             * @description How many reminders are left to the night's job.
             * @example 0
             */
            leftToTheNight: number;
            /**
             * Format: uuid
             * @description Id of the programme (支援事業).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            programmeId: string | null;
            /**
             * @description Programmes with numbers of their own.
             * @example [
             *       "伴走型支援"
             *     ]
             */
            programmesWithOwn: string[];
            /** @description Steps of the ladder. */
            steps: components["schemas"]["LadderStepView"][];
            /**
             * @description Of its own numbers asked for; 0 when there are none yet.
             * @example 3
             */
            version: number;
        };
        /** @description Changing an engagement. */
        ChangeEngagement: {
            /**
             * 訪問の間隔（月）
             * @description Months between two visits.
             * @example 3
             */
            cadenceMonths?: number;
            /**
             * オンラインも訪問に数える
             * @description Whether an online visit counts for the cadence.
             * @example true
             */
            onlineCounts?: boolean;
            /**
             * 直した理由
             * @description Why.
             * @example 人事異動のため
             */
            reason?: string;
            /**
             * ありたい姿
             * @description The vision (ありたい姿).
             * @example どの地区でも相談の場が続いている
             */
            vision?: string;
        };
        /** @description Changing an initiative. */
        ChangeInitiative: {
            /**
             * 直した理由
             * @description Why.
             * @example 人事異動のため
             */
            reason?: string;
            /**
             * 取組の状況
             * @description Where it stands.
             * @example idea
             * @enum {string}
             */
            state?: "idea" | "trying" | "running" | "stopped";
            /**
             * 具体的な取組
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text?: string;
        };
        /** @description All own numbers of the tenant, or of one programme. A step that is not named goes back to what holds below it. */
        ChangeLadder: {
            /**
             * 日数の一覧
             * @description Numbers of the ladder.
             */
            numbers: components["schemas"]["LadderNumberPart"][];
            /**
             * 支援事業
             * Format: uuid
             * @description Id of the programme (支援事業).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            programmeId?: string | null;
        };
        /** @description Choosing how mail comes. */
        ChangeMailSetting: {
            /**
             * メールの受け取り方
             * @description How mail comes: as a digest, at once, or not at all.
             * @example digest
             * @enum {string}
             */
            mailMode: "digest" | "immediate" | "none";
        };
        /** @description Changing a milestone (節目). */
        ChangeMilestone: {
            /**
             * 節目の日
             * Format: date
             * @description The day.
             * @example 2026-11-24
             */
            on?: string;
            /**
             * 直した理由
             * @description Why.
             * @example 人事異動のため
             */
            reason?: string;
            /**
             * 節目の状況
             * @description Where it stands.
             * @example ahead
             * @enum {string}
             */
            state?: "ahead" | "reached" | "dropped";
            /**
             * 節目
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text?: string;
        };
        /** @description What is left out stays. */
        ChangeOrganisation: {
            /**
             * 所管の圏域
             * Format: uuid
             * @description The area (圏域) that the organisation looks after.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            areaId?: string | null;
            /**
             * 種類
             * @description Which kind it is.
             * @example prefecture
             * @enum {string}
             */
            kind?: "prefecture" | "healthOffice" | "university" | "professionalAssociation" | "municipality" | "other";
            /**
             * 名称
             * @description Name of the organisation.
             * @example 岩手県健康福祉課
             */
            name?: string;
        };
        /** @description Choosing another password while signed in. */
        ChangePassword: {
            /**
             * いまのパスワード
             * @description The password that is to be replaced.
             * @example 古い合言葉を長めに
             */
            currentPassword: string;
            /**
             * 新しいパスワード
             * @description The password; at least 12 characters where it is new.
             * @example 長くて覚えやすい合言葉
             */
            password: string;
        };
        /** @description What is left out stays. */
        ChangePeerSupporter: {
            /**
             * 登録の終わりの日
             * Format: date
             * @description The last day on which they are a peer supporter; null while none is known.
             * @example 2026-11-24
             */
            endedOn?: string | null;
            /**
             * 勤め先の市区町村
             * @description Code of the municipality that the person is from.
             * @example 202011
             */
            homeMunicipalityCode?: string;
            /**
             * 担当の上限（件）
             * @description How many engagements the person should carry at most.
             * @example 12
             */
            loadLimit?: number;
            /**
             * 来られる方法
             * @description How they can come.
             * @example [
             *       "onSite"
             *     ]
             */
            modes?: ("onSite" | "online" | "ourOffice")[];
            /**
             * 来られる月
             * @description Months (1 to 12) in which they can come; empty where nothing is said.
             * @example [
             *       4
             *     ]
             */
            months?: number[];
            /**
             * 職名
             * @description The post (職名).
             * @example 主任保健師
             */
            post?: string | null;
            /**
             * お願いする経緯
             * @description Why.
             * @example 人事異動のため
             */
            reason?: string;
            /**
             * 支援種別
             * @description Kinds of support (支援種別), A to E.
             * @example [
             *       "A"
             *     ]
             */
            supportTypes?: ("A" | "B" | "C" | "D" | "E")[];
            /**
             * テーマ
             * @description Themes that the person knows well.
             * @example [
             *       "地域包括ケア"
             *     ]
             */
            themes?: string[];
        };
        /** @description What is left out stays; null clears. */
        ChangePerson: {
            /**
             * メールアドレス
             * @description Address for mail and for signing in.
             * @example sasaki@office.example.jp
             */
            email?: string | null;
            /**
             * 出身の市区町村
             * @description Code of the municipality that the person is from.
             * @example 202011
             */
            homeMunicipalityCode?: string | null;
            /**
             * よみ
             * @description How the name is read, in kana.
             * @example ささき けんいち
             */
            kana?: string;
            /**
             * 担当の上限（件）
             * @description How many engagements the person should carry at most.
             * @example 12
             */
            loadLimit?: number | null;
            /**
             * 氏名
             * @description The name.
             * @example 佐々木 健一
             */
            name?: string;
            /**
             * 所属
             * Format: uuid
             * @description Id of the organisation (機関).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            organisationId?: string;
            /**
             * 職名
             * @description The post (職名).
             * @example 主任保健師
             */
            post?: string | null;
            /**
             * 専門
             * @description What the person is by training.
             * @example 保健師
             */
            profession?: string | null;
            /**
             * 支援種別
             * @description Kinds of support (支援種別), A to E.
             * @example [
             *       "A"
             *     ]
             */
            supportTypes?: ("A" | "B" | "C" | "D" | "E")[];
            /**
             * テーマ
             * @description Themes that the person knows well.
             * @example [
             *       "地域包括ケア"
             *     ]
             */
            themes?: string[];
        };
        /** @description What an office decides about a programme for itself. */
        ChangeProgramme: {
            /**
             * 決裁の段階
             * @description How many people confirm a record of this programme, one after another: 0 to 2.
             * @example 1
             * @enum {number}
             */
            confirmationSteps: 1 | 2;
        };
        /** @description Noting another stage (段階). */
        ChangeStage: {
            /**
             * 理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * 変わった日
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            since: string;
            /**
             * 段階
             * @description Stage (段階), 0 to 3.
             * @example 0
             * @enum {number}
             */
            stage: 0 | 1 | 2 | 3;
        };
        /** @description The themes of the office, in the order in which they are offered. */
        ChangeThemes: {
            /**
             * テーマ
             * @description Themes that the person knows well.
             * @example [
             *       "地域包括ケア"
             *     ]
             */
            themes: string[];
        };
        /** @description Changing a webhook. */
        ChangeWebhook: {
            /**
             * 知らせること
             * @description What happened to it.
             * @example [
             *       "visit.planned"
             *     ]
             */
            events?: ("visit.planned" | "visit.moved" | "visit.recorded" | "visit.cancelled" | "visit.withdrawn" | "visit.restored" | "reminder.escalated" | "engagement.opened" | "engagement.closed" | "engagement.reopened" | "transfer.announced")[];
            /**
             * 休止
             * @description Whether it is paused.
             * @example true
             */
            isPaused?: boolean;
            /**
             * 名前
             * @description Which system listens.
             * @example 県の予定管理
             */
            name?: string;
            /**
             * 送り先
             * @description Where it is sent: an address with https.
             * @example https://hooks.example.jp/banso
             */
            url?: string;
        };
        /** @description Adding a closed day (閉庁日). */
        CloseDay: {
            /**
             * 閉庁日
             * Format: date
             * @description The day.
             * @example 2026-11-24
             */
            day: string;
            /**
             * 理由
             * @description Why it is closed.
             * @example 開庁記念日
             */
            name: string;
        };
        /** @description A day on which one's own prefecture's offices are closed beyond weekends, holidays and the year's end. */
        ClosedDay: {
            /**
             * Format: date
             * @description The day.
             * @example 2026-11-24
             */
            day: string;
            /**
             * @description Why it is closed.
             * @example 県民の日
             */
            name: string;
        };
        /** @description Closing an engagement (終了). */
        CloseEngagement: {
            /**
             * 終了日
             * Format: date
             * @description The day on which it was closed.
             * @example 2026-11-24
             */
            closedOn: string;
            /**
             * 成果
             * @description What came of it.
             * @example 庁内の連携会議が定例になった
             */
            outcome?: string;
            /**
             * 理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description The end of an engagement (終了). */
        Closure: {
            /**
             * Format: date
             * @description The day on which it was closed.
             * @example 2026-11-24
             */
            closedOn: string;
            /**
             * @description What came of it.
             * @example 庁内の連携会議が定例になった
             */
            outcome: string;
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /**
         * @description One of these codes.
         * @example history
         * @enum {string}
         */
        CompletenessItem: "history" | "policy" | "pending" | "cautions" | "successor" | "witness" | "counterparts" | "vision" | "challenges" | "promiseDueDays" | "relatedBodies" | "material";
        /** @description What became of one of several records: its new status, or why it was refused. */
        ConfirmedVisit: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description Why it is refused; null where it is not. */
            refusal: components["schemas"]["RefusedConfirmation"] | null;
            /** @description Where it stands. */
            status: components["schemas"]["VisitStatus"] | null;
        };
        /** @description What became of several records, in the order of the request. */
        ConfirmedVisits: {
            /** @description The rows. */
            items: components["schemas"]["ConfirmedVisit"][];
        };
        /** @description Confirming several records at once. */
        ConfirmVisits: {
            /**
             * 確認する訪問記録
             * @description Visits.
             */
            visits: components["schemas"]["VisitVersion"][];
        };
        /** @description An act that needs a second person: what, for whom, who asked, and what became of it. */
        Consent: {
            /** @description The act that waits for a second person. */
            act: components["schemas"]["ConsentAct"];
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-11-24T00:30:00.000Z
             */
            askedAt: string;
            /** @description Who asked for it. */
            askedBy: components["schemas"]["NamedRow"];
            /**
             * @description What the deciding person wrote.
             * @example 担当の変更を確かめました
             */
            comment: string | null;
            /**
             * Format: date-time
             * @description When it was decided.
             * @example 2026-11-24T00:30:00.000Z
             */
            decidedAt: string | null;
            /** @description Who decided. */
            decidedBy: components["schemas"]["NamedRow"] | null;
            /**
             * Format: date-time
             * @description When it ends by itself.
             * @example 2026-11-24T00:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            fromOn: string | null;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description The account at the identity provider. */
            identity: components["schemas"]["ConsentIdentity"] | null;
            /**
             * @description The asker may consent: a manager or an auditor who neither asked nor is concerned.
             * @example true
             */
            mayConsent: boolean;
            /**
             * @description The asker may withdraw it.
             * @example true
             */
            mayWithdraw: boolean;
            /**
             * @description The address that is to hold.
             * @example k.sasaki@office.example.jp
             */
            newAddress: string | null;
            /**
             * @description The person’s address when it was asked; if it has changed since, nothing is carried out.
             * @example sasaki@office.example.jp
             */
            oldAddress: string | null;
            /** @description The organisation (機関). */
            organisation: components["schemas"]["NamedRow"] | null;
            /** @description The person. */
            person: components["schemas"]["NamedRow"];
            /** @description The role. */
            role: components["schemas"]["Role"] | null;
            /** @description Where it stands. */
            state: components["schemas"]["ConsentState"];
            /**
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            untilOn: string | null;
        };
        /**
         * @description One of these codes.
         * @example role
         * @enum {string}
         */
        ConsentAct: "role" | "term" | "address" | "secondFactor" | "identity";
        /** @description The account at the provider that is to be a person's. */
        ConsentIdentity: {
            /**
             * Format: date-time
             * @description When somebody signed in with it at the provider.
             * @example 2026-11-24T00:30:00.000Z
             */
            askedAt: string | null;
            /**
             * @description Address of the identity provider.
             * @example https://id.example.jp
             */
            issuer: string | null;
            /**
             * @description The account's name at the identity provider.
             * @example 248289761001
             */
            subject: string | null;
        };
        /** @description A scanned paper. */
        ConsentScan: {
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * @description Bytes.
             * @example 48213
             */
            size: number;
        };
        /**
         * @description One of these codes.
         * @example waiting
         * @enum {string}
         */
        ConsentState: "waiting" | "consented" | "refused" | "withdrawn" | "lapsed";
        /**
         * @description One of these codes.
         * @example past
         * @enum {string}
         */
        ConsentTermState: "past" | "present" | "future";
        /** @description A correction of what was handed over: only the parts that change, and why. */
        CorrectHandover: {
            /**
             * 留意事項
             * @description What to be careful about (留意事項).
             * @example 窓口は午後のみ
             */
            cautions?: string;
            /**
             * 経緯
             * @description How it came (経緯).
             * @example 2024年に市から相談があった
             */
            history?: string;
            /**
             * 未処理・懸案
             * @description What is still open (未処理・懸案).
             * @example 補助金の相談への返事
             */
            pending?: string;
            /**
             * 方針・申し送り
             * @description How to go on (方針).
             * @example 年度内は体制づくりを優先する
             */
            policy?: string;
            /**
             * 訂正の理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description Somebody of the municipality (先方の担当者), for a term. */
        Counterpart: {
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            from: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Whether it is the main one.
             * @example true
             */
            isMain: boolean;
            /**
             * @description Newly arrived (新任).
             * @example true
             */
            isNew: boolean;
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * @description A note.
             * @example 水曜は不在
             */
            note: string;
            /**
             * @description The post (職名).
             * @example 主任保健師
             */
            post: string;
            /**
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            until: string | null;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description The review of a prefecture and period. A bureau gets numbers only: no cells, no rows, no distribution. */
        Coverage: {
            /**
             * Format: date
             * @description The day to which it is counted.
             * @example 2026-11-24
             */
            asOf: string;
            /** @description One for each municipality and kind of support. */
            cells: components["schemas"]["CoverageCell"][];
            /** @description How visits are distributed. */
            distribution: components["schemas"]["CoverageDistribution"];
            /**
             * @description Fiscal year: April of this year to March of the next.
             * @example 2026
             */
            fiscalYear: number;
            /** @description Municipalities that carry each flag. */
            flags: components["schemas"]["CoverageFlagCounts"];
            /**
             * @description Municipalities within reach.
             * @example 33
             */
            municipalityCount: number;
            /**
             * @description Name of the prefecture (都道府県).
             * @example 岩手県
             */
            prefecture: string;
            /**
             * @description Two-digit code of the prefecture (JIS X 0401).
             * @example 03
             */
            prefectureCode: string;
            /**
             * @description Quarter of the fiscal year, 1 to 4; null: the whole year.
             * @example 3
             */
            quarter: number | null;
            /** @description Municipalities and what they had. */
            rows: components["schemas"]["CoverageRow"][];
            /** @description Municipalities in which each kind was delivered. */
            totals: components["schemas"]["SupportTypeTotals"];
        };
        /** @description What a municipality had of one kind of support. */
        CoverageCell: {
            /** @description Kinds of organisations that gave it. */
            bodyKinds: components["schemas"]["OrganisationKind"][];
            /**
             * @description Held visits of the period with this kind of support.
             * @example 3
             */
            count: number;
            /**
             * Format: date
             * @description The day of the last one; null where there was none.
             * @example 2026-11-24
             */
            lastOn: string | null;
            /**
             * Format: date
             * @description The day on which it is looked at again.
             * @example 2026-11-24
             */
            lookAgainOn: string | null;
            /**
             * @description Six-digit code of the municipality, with its check digit.
             * @example 032085
             */
            municipalityCode: string;
            /**
             * Format: date
             * @description The earliest planned visit of the period.
             * @example 2026-11-24
             */
            plannedOn: string | null;
            /**
             * @description How many of them are counts alone: their records were purged after the retention.
             * @example 0
             */
            purged: number;
            /**
             * @description Why it is not needed, while that judgement stands.
             * @example 人事異動のため
             */
            reason: string | null;
            /** @description Where it stands. */
            state: components["schemas"]["CoverageState"];
            /** @description Kind of support (支援種別), A to E. */
            supportType: components["schemas"]["SupportType"];
        };
        /** @description How visits are distributed. */
        CoverageDistribution: {
            /** @description Of the municipalities with an open engagement. */
            leastVisited: components["schemas"]["MunicipalityVisits"][];
            /** @description Municipalities with the most visits. */
            mostVisited: components["schemas"]["MunicipalityVisits"][];
            /** @description Only for those who may see the load of others. */
            perStaff: components["schemas"]["StaffVisits"][];
        };
        /**
         * @description One of these codes.
         * @example bWithoutA
         * @enum {string}
         */
        CoverageFlag: "bWithoutA" | "silent" | "singleHanded" | "nobodyKnows";
        /** @description How many municipalities are in which danger. */
        CoverageFlagCounts: {
            /**
             * @description How many municipalities had kind B and never kind A.
             * @example 2
             */
            bWithoutA: number;
            /**
             * @description How many where both sides are new.
             * @example 1
             */
            nobodyKnows: number;
            /**
             * @description How many municipalities had no visit for long.
             * @example 3
             */
            silent: number;
            /**
             * @description How many depend on one person.
             * @example 2
             */
            singleHanded: number;
        };
        /** @description That a municipality needs no such support for now. */
        CoverageJudgement: {
            /**
             * @description Fiscal year: April of this year to March of the next.
             * @example 2026
             */
            fiscalYear: number;
            /**
             * Format: date
             * @description The day of the judgement.
             * @example 2026-11-24
             */
            judgedOn: string;
            /**
             * Format: date
             * @description The day on which it is looked at again.
             * @example 2026-11-24
             */
            lookAgainOn: string;
            /**
             * @description Six-digit code of the municipality, with its check digit.
             * @example 032085
             */
            municipalityCode: string;
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
            /** @description Kind of support (支援種別), A to E. */
            supportType: components["schemas"]["SupportType"];
        };
        /** @description A programme, who carries it, and which kinds of support it offers. */
        CoverageOffer: {
            /**
             * @description Organisations.
             * @example [
             *       "岩手県立大学"
             *     ]
             */
            bodies: string[];
            /**
             * @description The form of the support.
             * @example accompanying
             * @enum {string}
             */
            form: "accompanying" | "training" | "adviserDispatch" | "expertTeamDispatch" | "dataAnalysis" | "information" | "matching";
            /**
             * @description The programme (支援事業).
             * @example 伴走型支援
             */
            programme: string;
            /**
             * Format: uuid
             * @description Id of the programme (支援事業).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            programmeId: string;
            /** @description Kinds of support. */
            types: components["schemas"]["SupportType"][];
        };
        /** @description Which body offers which kinds of support. */
        CoverageOffers: {
            /** @description Organisations and what they offer. */
            rows: components["schemas"]["CoverageOffer"][];
            /** @description Programmes that offer each kind. */
            totals: components["schemas"]["SupportTypeTotals"];
        };
        /** @description What a municipality had. */
        CoverageRow: {
            /**
             * @description Name of the area (圏域); null where there is none.
             * @example 遠野圏域
             */
            area: string | null;
            /**
             * @description Ids of engagements.
             * @example [
             *       "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b"
             *     ]
             */
            engagementIds: string[];
            /** @description What is in danger. */
            flags: components["schemas"]["CoverageRowFlag"][];
            /**
             * Format: date
             * @description The day of the last visit; null where none was held.
             * @example 2026-11-24
             */
            lastHeldOn: string | null;
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * @description Held visits of the period.
             * @example 4
             */
            visits: number;
        };
        /** @description What is in danger in a municipality. */
        CoverageRowFlag: {
            /** @description The flag's stable code. */
            code: components["schemas"]["CoverageFlag"];
            /**
             * @description Days without a visit, for `silent`.
             * @example 120
             */
            days: number | null;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string | null;
        };
        /**
         * @description One of these codes.
         * @example delivered
         * @enum {string}
         */
        CoverageState: "delivered" | "planned" | "notNeeded" | "gap";
        /** @description A visit behind a cell of the coverage. */
        CoverageVisit: {
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string;
            /**
             * @description What happened (事実), apart from opinions.
             * @example 担当課と今年度の進め方を話し合った
             */
            facts: string;
            /**
             * Format: date
             * @description The day on which it was held.
             * @example 2026-11-24
             */
            heldOn: string;
            /** @description How it is held: on site, online … */
            mode: components["schemas"]["VisitMode"];
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /** @description Kinds of support (支援種別), A to E. */
            supportTypes: components["schemas"]["SupportType"][];
            /**
             * Format: uuid
             * @description Id of the visit.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            visitId: string;
        };
        /** @description A mail that was given up: for whom, of which kind and day, and what the mail server last answered. Never what it says. */
        DeadLetter: {
            /**
             * @description How many attempts were made.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date
             * @description The day.
             * @example 2026-11-24
             */
            day: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Which kind it is.
             * @example digest
             * @enum {string}
             */
            kind: "digest" | "immediate" | "account";
            /**
             * @description Codes such as `EENVELOPE 550 5.1.1 RCPT TO`; no address.
             * @example 550
             */
            lastAnswer: string | null;
            /**
             * Format: date-time
             * @description When it was last offered.
             * @example 2026-11-24T00:30:00.000Z
             */
            lastAttemptAt: string | null;
            /** @description The person. */
            person: components["schemas"]["MailPerson"];
        };
        /** @description An account to try, in a demo only. */
        DemoAccount: {
            /**
             * @description Address for mail and for signing in.
             * @example sasaki@office.example.jp
             */
            email: string;
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /** @description The role. */
            role: components["schemas"]["Role"];
        };
        /** @description Everything that asks for something today, and nothing else. */
        Desk: {
            /** @description Action items (宿題). */
            actionItems: components["schemas"]["ActionItem"][];
            /** @description Numbers. */
            counts: components["schemas"]["DeskCounts"];
            /** @description Packets (引継書). */
            handovers: components["schemas"]["DeskHandover"][];
            /** @description The first thing on the desk of whoever has come into engagements. */
            inherited: components["schemas"]["DeskInherited"][];
            /** @description What is new. */
            notices: components["schemas"]["DeskNotice"][];
            /** @description Visits of this week. */
            thisWeek: components["schemas"]["VisitRow"][];
            /**
             * Format: date
             * @description Today in Tokyo.
             * @example 2026-11-24
             */
            today: string;
            /** @description What is to be done. */
            todo: components["schemas"]["DeskItem"][];
            /**
             * Format: date
             * @description The last day of what counts as this week.
             * @example 2026-11-24
             */
            weekUntil: string;
        };
        /** @description How many there are of what the desk shows only the first of. */
        DeskCounts: {
            /**
             * @description How many action items are open.
             * @example 5
             */
            actionItems: number;
            /**
             * @description Records that wait for the manager’s confirmation.
             * @example 2
             */
            confirmations: number;
            /**
             * @description How many visits are this week.
             * @example 3
             */
            thisWeek: number;
        };
        /** @description A packet that waits for one. */
        DeskHandover: {
            /**
             * Format: date
             * @description The day on which it takes effect (発令日).
             * @example 2026-11-24
             */
            effectiveOn: string;
            /**
             * Format: uuid
             * @description The packet, when it is only one.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            handoverId: string | null;
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
            /**
             * Format: uuid
             * @description Id of the transfer (異動).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            transferId: string;
        };
        /** @description A packet that the person has come into: to be read, and received once it was handed over. */
        DeskInherited: {
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string;
            /**
             * Format: uuid
             * @description Id of the packet (引継書).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            handoverId: string;
            /**
             * @description Whether it can be received now.
             * @example true
             */
            isReceivable: boolean;
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * @description Name of the programme.
             * @example 伴走型支援
             */
            programme: string;
            /**
             * @description Why.
             * @example 4/1（木）に信濃 花子さんから引き継ぎました。引継書を読んで、受領してください。
             */
            reason: string;
        };
        /** @description Something to be done. */
        DeskItem: {
            /**
             * @description Days since the day in question, or until it for planNow.
             * @example 12
             */
            days: number;
            /**
             * Format: date
             * @description The day on which it is due.
             * @example 2026-11-24
             */
            dueOn: string | null;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string;
            /**
             * @description Which kind it is.
             * @example unowned
             * @enum {string}
             */
            kind: "unowned" | "returned" | "overdue" | "recordMissing" | "planNow" | "reintroduction" | "confirmation";
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * Format: date
             * @description The day to plan for, where a day is proposed.
             * @example 2026-11-24
             */
            proposedOn: string | null;
            /**
             * @description Why.
             * @example 前回10/20 ＋ 1か月 ＝ 11/20（金）。訪問の予定がありません。11/27に上司へお知らせします。
             */
            reason: string;
            /**
             * Format: uuid
             * @description Id of the visit.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            visitId: string | null;
        };
        /** @description Something new. */
        DeskNotice: {
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string | null;
            /**
             * Format: uuid
             * @description The packet that it is about.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            handoverId: string | null;
            /**
             * Format: date
             * @description The day.
             * @example 2026-11-24
             */
            on: string;
            /**
             * Format: uuid
             * @description The person that it is about.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            personId: string | null;
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
            /**
             * Format: uuid
             * @description The transfer that it is about.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            transferId: string | null;
        };
        /** @description Disabling an account. */
        DisablePerson: {
            /**
             * 理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description What becomes of one thing the leaver holds. */
        DisposeItem: {
            /**
             * 対象
             * @description Key of the item within its transfer.
             * @example member:1
             */
            key: string;
            /**
             * 引継ぎ方
             * @description Which kind it is.
             * @example successor
             * @enum {string}
             */
            kind: "successor" | "interim" | "end";
            /**
             * 理由
             * @description Why.
             * @example 人事異動のため
             */
            reason?: string;
            /**
             * 後任
             * Format: uuid
             * @description Id of the successor.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            successorId?: string;
        };
        /** @description All dispositions of a transfer; they replace the former ones. Roles that are not named end with the effective day. */
        DisposeTransfer: {
            /**
             * 確定
             * @description Whether it is confirmed with it.
             * @example true
             */
            confirm: boolean;
            /**
             * 引継ぎ方
             * @description The rows.
             */
            items: components["schemas"]["DisposeItem"][];
            /**
             * 残す役割
             * @description Roles that the leaver keeps.
             */
            keepRoles?: components["schemas"]["KeepRole"][];
        };
        /**
         * @description One of these codes.
         * @example successor
         * @enum {string}
         */
        DispositionKind: "successor" | "interim" | "end";
        /** @description Drawing an area (圏域). */
        DrawArea: {
            /**
             * 種別
             * @description Which kind it is.
             * @example healthOffice
             * @enum {string}
             */
            kind: "healthOffice" | "secondaryMedical" | "welfare";
            /**
             * 市区町村
             * @description Six-digit codes of municipalities, with their check digits.
             * @example [
             *       "032085"
             *     ]
             */
            municipalityCodes: string[];
            /**
             * 圏域名
             * @description Name of the area.
             * @example 遠野圏域
             */
            name: string;
        };
        /** @description Ending a counterpart's term. */
        EndCounterpart: {
            /**
             * 終了日
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            until: string;
        };
        /** @description A consent ends earlier than it was given for. */
        EndHomeConsent: {
            /**
             * 理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * 同意の終了日
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            until: string;
        };
        /** @description Ending a part in the team. */
        EndMember: {
            /**
             * 理由
             * @description Why.
             * @example 人事異動のため
             */
            reason?: string;
            /**
             * 終了日
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            until: string;
        };
        /** @description The last day of a term; null leaves it open. */
        EndTerm: {
            /**
             * 終了日
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            untilOn: string | null;
        };
        /** @description An engagement with its whole story. */
        Engagement: {
            /** @description Action items (宿題). */
            actionItems: components["schemas"]["ActionItem"][];
            /**
             * @description Name of the area (圏域); null where there is none.
             * @example 遠野圏域
             */
            area: string | null;
            /**
             * @description Months between two visits.
             * @example 3
             */
            cadenceMonths: number;
            /** @description How the visits stand against their cadence, today. */
            cadenceStatus: components["schemas"]["CadenceStatus"];
            /** @description Challenges (課題). */
            challenges: components["schemas"]["Challenge"][];
            /** @description The closure; null while it is open. */
            closure: components["schemas"]["Closure"] | null;
            /** @description Counterparts of the municipality (先方の担当者). */
            counterparts: components["schemas"]["Counterpart"][];
            /** @description The deputy lead (副担当); null where there is none. */
            deputy: components["schemas"]["PersonRef"] | null;
            /**
             * @description When the next visit is due, as a sentence.
             * @example 前回10/14 ＋ 1か月 ＝ 11/14（土）→ 11/16（月）
             */
            dueInWords: string | null;
            /**
             * @description Fiscal years in which the engagement runs.
             * @example [
             *       2026
             *     ]
             */
            fiscalYears: number[];
            /**
             * Format: uuid
             * @description The closed engagement that this one follows.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            followsId: string | null;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description Initiatives (取組). */
            initiatives: components["schemas"]["Initiative"][];
            /**
             * Format: date
             * @description The day of the last visit; null where none was held.
             * @example 2026-11-24
             */
            lastHeldOn: string | null;
            /** @description The lead (主担当); null where nobody is. */
            lead: components["schemas"]["PersonRef"] | null;
            /** @description Milestones (節目). */
            milestones: components["schemas"]["Milestone"][];
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * Format: date
             * @description The day by which the next visit is due; null while paused or closed.
             * @example 2026-11-24
             */
            nextVisitDueOn: string | null;
            /**
             * @description Whether an online visit counts for the cadence.
             * @example true
             */
            onlineCounts: boolean;
            /**
             * @description How many action items are open.
             * @example 4
             */
            openActionItems: number;
            /** @description Pauses (休止). */
            pauses: components["schemas"]["Pause"][];
            /**
             * Format: date
             * @description The day for which it is planned; null where none is.
             * @example 2026-11-24
             */
            plannedOn: string | null;
            /** @description The programme (支援事業). */
            programme: components["schemas"]["ProgrammeRef"];
            /**
             * Format: date
             * @description Earliest planned day that passed without record or cancellation.
             * @example 2026-11-24
             */
            recordMissingOn: string | null;
            /** @description Who should be introduced anew, and by when; null: nobody. */
            reintroduction: components["schemas"]["ReintroductionProposal"] | null;
            /**
             * @description Stage (段階), 0 to 3.
             * @example 0
             * @enum {number}
             */
            stage: 0 | 1 | 2 | 3;
            /** @description Since when it is in which stage. */
            stageHistory: components["schemas"]["StageChange"][];
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            startedOn: string;
            /** @description Where it stands. */
            status: components["schemas"]["EngagementStatus"];
            /** @description Kinds of support (支援種別), A to E. */
            supportTypes: components["schemas"]["SupportType"][];
            /** @description The team (支援チーム). */
            team: components["schemas"]["TeamMember"][];
            /** @description Who is new on either side. */
            turnover: components["schemas"]["Turnover"];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /**
             * @description The vision (ありたい姿).
             * @example どの地区でも相談の場が続いている
             */
            vision: string;
            /**
             * @description How many visits were held.
             * @example 6
             */
            visitCount: number;
        };
        /** @description An engagement as a list shows it. */
        EngagementRow: {
            /**
             * @description Name of the area (圏域); null where there is none.
             * @example 遠野圏域
             */
            area: string | null;
            /** @description How the visits stand against their cadence, today. */
            cadenceStatus: components["schemas"]["CadenceStatus"];
            /** @description The deputy lead (副担当); null where there is none. */
            deputy: components["schemas"]["PersonRef"] | null;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date
             * @description The day of the last visit; null where none was held.
             * @example 2026-11-24
             */
            lastHeldOn: string | null;
            /** @description The lead (主担当); null where nobody is. */
            lead: components["schemas"]["PersonRef"] | null;
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * Format: date
             * @description The day by which the next visit is due; null while paused or closed.
             * @example 2026-11-24
             */
            nextVisitDueOn: string | null;
            /**
             * @description How many action items are open.
             * @example 4
             */
            openActionItems: number;
            /**
             * Format: date
             * @description The day for which it is planned; null where none is.
             * @example 2026-11-24
             */
            plannedOn: string | null;
            /** @description The programme (支援事業). */
            programme: components["schemas"]["ProgrammeRef"];
            /**
             * Format: date
             * @description Earliest planned day that passed without record or cancellation.
             * @example 2026-11-24
             */
            recordMissingOn: string | null;
            /** @description Who should be introduced anew, and by when; null: nobody. */
            reintroduction: components["schemas"]["ReintroductionProposal"] | null;
            /**
             * @description Stage (段階), 0 to 3.
             * @example 0
             * @enum {number}
             */
            stage: 0 | 1 | 2 | 3;
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            startedOn: string;
            /** @description Where it stands. */
            status: components["schemas"]["EngagementStatus"];
            /** @description Kinds of support (支援種別), A to E. */
            supportTypes: components["schemas"]["SupportType"][];
            /** @description Who is new on either side. */
            turnover: components["schemas"]["TurnoverFlags"];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /**
             * @description How many visits were held.
             * @example 6
             */
            visitCount: number;
        };
        /**
         * @description One of these codes.
         * @example active
         * @enum {string}
         */
        EngagementStatus: "active" | "paused" | "closed";
        /**
         * @description Why it was not made; only where `state` is `failed`.
         * @example notAllowed
         * @enum {string}
         */
        ExportFailure: "notAllowed" | "tooLarge" | "noSpace" | "fault";
        /** @description An export of many rows, made by the worker. */
        ExportJob: {
            /**
             * Format: date-time
             * @description The moment whose rows the file holds.
             * @example 2026-11-24T00:30:00.000Z
             */
            asOf: string | null;
            /** @description What the file is. */
            format: components["schemas"]["TableFormat"];
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date
             * @description The last day on which it can be fetched.
             * @example 2026-11-24
             */
            keptUntil: string | null;
            /** @description Why it was not made; only where `state` is `failed`. */
            reason: components["schemas"]["ExportFailure"] | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-11-24T00:30:00.000Z
             */
            requestedAt: string;
            /**
             * @description Rows that are written already.
             * @example 1
             */
            rowsDone: number;
            /**
             * @description Rows in all.
             * @example 1
             */
            rowsTotal: number;
            /**
             * @description Bytes.
             * @example 48213
             */
            size: number | null;
            /** @description Where it stands. */
            state: components["schemas"]["ExportState"];
            /**
             * @description What the file is called, without day and extension.
             * @example 訪問
             */
            title: string;
            /**
             * @description What is exported.
             * @example engagements
             */
            what: string;
        };
        /** @description How many rows an export would have. */
        ExportSize: {
            /**
             * @description So many rows are answered at once.
             * @example 1
             */
            mostAtOnce: number;
            /**
             * @description So many rows one file may have.
             * @example 1
             */
            mostRows: number;
            /**
             * @description Rows within reach by the filter; where `way` is `tooLarge`, there are more.
             * @example 40
             */
            rows: number;
            /** @description Whether it is answered at once, made by the worker, or more than one file may have. */
            way: components["schemas"]["ExportWay"];
        };
        /**
         * @description One of these codes.
         * @example waiting
         * @enum {string}
         */
        ExportState: "waiting" | "ready" | "failed" | "cancelled" | "removed";
        /**
         * @description One of these codes.
         * @example atOnce
         * @enum {string}
         */
        ExportWay: "atOnce" | "job" | "tooLarge";
        /** @description A job that the queue gave up after all its attempts. */
        FailedJob: {
            /**
             * @description How many attempts were made.
             * @example 1
             */
            attempts: number;
            /**
             * @description What went wrong: a code, nothing about people.
             * @example timedOut
             */
            error: string;
            /**
             * Format: date-time
             * @description When it failed.
             * @example 2026-11-24T00:30:00.000Z
             */
            failedAt: string;
            /**
             * @description Id of the row.
             * @example 10482
             */
            id: string;
            /**
             * @description Name of the job.
             * @example digest
             */
            job: string;
        };
        /** @description What is wrong in a file, where people find it: the row as the spreadsheet numbers it, the column by its header. */
        FileError: {
            /**
             * @description The column.
             * @example 市区町村コード
             */
            column: string;
            /**
             * @description The sentence for people.
             * @example 後任を選んでください。
             */
            message: string;
            /**
             * @description Row of the file, from 1.
             * @example 3
             */
            row: number;
        };
        /** @description Granting a role: from a day, until a day (both included) or open. */
        GrantRole: {
            /**
             * 開始日
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            fromOn: string;
            /**
             * 機関
             * Format: uuid
             * @description Id of the organisation (機関).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            organisationId: string;
            /**
             * 役割
             * @description The role.
             * @example staff
             * @enum {string}
             */
            role: "staff" | "manager" | "partner" | "peer" | "expert" | "auditor" | "admin";
            /**
             * 終了日
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            untilOn?: string | null;
        };
        /** @description A handover packet: the drafted facts, what people wrote, and where it stands. */
        Handover: {
            /** @description Who checked it. */
            checkedBy: components["schemas"]["PersonRef"] | null;
            /**
             * Format: date-time
             * @description When the draft was made from the records.
             * @example 2026-11-24T00:30:00.000Z
             */
            draftedAt: string;
            /**
             * Format: date
             * @description The day on which it takes effect (発令日).
             * @example 2026-11-24
             */
            effectiveOn: string;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string;
            /** @description Follows the records while drafting; frozen from the delivery on. */
            facts: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the version was made; null while it is a draft.
             * @example 2026-11-24T00:30:00.000Z
             */
            frozenAt: string | null;
            /**
             * @description SHA-256 of the newest frozen version.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            hash: string | null;
            /** @description The parts that people write. */
            human: components["schemas"]["HumanParts"];
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Whether the asker may check it.
             * @example true
             */
            mayCheck: boolean;
            /**
             * @description Whether the asker may correct it.
             * @example true
             */
            mayCorrect: boolean;
            /**
             * @description Whether the asker may hand it over.
             * @example true
             */
            mayDeliver: boolean;
            /**
             * @description Whether the asker may note that nothing is left to be asked.
             * @example true
             */
            mayFinish: boolean;
            /**
             * @description Whether the asker may receive it.
             * @example true
             */
            mayReceive: boolean;
            /**
             * @description Whether the asker may write in it.
             * @example true
             */
            mayWrite: boolean;
            /** @description What is missing before it can be handed over. */
            missing: components["schemas"]["CompletenessItem"][];
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * @description How much of it is filled in, in percent.
             * @example 80
             */
            percent: number;
            /** @description The predecessor. */
            predecessor: components["schemas"]["PersonRef"];
            /**
             * @description The programme (支援事業).
             * @example 伴走型支援
             */
            programme: string;
            /** @description Questions of the successor. */
            questions: components["schemas"]["HandoverQuestion"][];
            /**
             * Format: date
             * @description The last day for questions; null before the receipt.
             * @example 2026-11-24
             */
            questionsUntil: string | null;
            /**
             * Format: date-time
             * @description When it was received.
             * @example 2026-11-24T00:30:00.000Z
             */
            receivedAt: string | null;
            /** @description Who has signed the present version. */
            signatures: components["schemas"]["HandoverSignature"][];
            /** @description Where it stands. */
            state: components["schemas"]["PacketState"];
            /** @description The successor; null while nobody is named. */
            successor: components["schemas"]["PersonRef"] | null;
            /**
             * Format: uuid
             * @description Id of the transfer (異動).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            transferId: string;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /** @description Every frozen version, the newest first. */
            versions: components["schemas"]["HandoverVersion"][];
        };
        /** @description All packets of one transfer in one file, made by the worker. */
        HandoverArchive: {
            /**
             * @description Packets that are printed already.
             * @example 12
             */
            done: number;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date
             * @description The last day on which it can be fetched.
             * @example 2026-11-24
             */
            keptUntil: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-11-24T00:30:00.000Z
             */
            requestedAt: string;
            /**
             * @description Bytes.
             * @example 48213
             */
            size: number | null;
            /** @description Where it stands. */
            state: components["schemas"]["ArchiveState"];
            /**
             * @description Packets that are to go in.
             * @example 12
             */
            total: number;
            /**
             * Format: uuid
             * @description Id of the transfer (異動).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            transferId: string;
        };
        /** @description A successor's question, and its answer. */
        HandoverQuestion: {
            /**
             * @description The answer; null while there is none.
             * @example 要綱の案は共有フォルダーにあります
             */
            answer: string | null;
            /**
             * Format: date-time
             * @description When it was answered.
             * @example 2026-11-24T00:30:00.000Z
             */
            answeredAt: string | null;
            /**
             * @description Name of who answered.
             * @example 佐々木 健一
             */
            answeredBy: string | null;
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-11-24T00:30:00.000Z
             */
            askedAt: string;
            /**
             * @description Who asked for it.
             * @example 田村 彩
             */
            askedBy: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
        };
        /** @description A packet as a list shows it. */
        HandoverRow: {
            /**
             * Format: date
             * @description The day on which it takes effect (発令日).
             * @example 2026-11-24
             */
            effectiveOn: string;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description What is missing before it can be handed over. */
            missing: components["schemas"]["CompletenessItem"][];
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * @description How much of it is filled in, in percent.
             * @example 80
             */
            percent: number;
            /** @description The predecessor. */
            predecessor: components["schemas"]["PersonRef"];
            /**
             * @description The programme (支援事業).
             * @example 伴走型支援
             */
            programme: string;
            /** @description Where it stands. */
            state: components["schemas"]["PacketState"];
            /** @description The successor; null while nobody is named. */
            successor: components["schemas"]["PersonRef"] | null;
            /**
             * Format: uuid
             * @description Id of the transfer (異動).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            transferId: string;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description A name under a packet, with the post and moment of signing. */
        HandoverSignature: {
            /**
             * Format: date-time
             * @description The moment.
             * @example 2026-11-24T00:30:00.000Z
             */
            at: string;
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * @description The post (職名).
             * @example 主任保健師
             */
            post: string;
            /** @description Step of the reminder ladder. */
            step: components["schemas"]["SignatureStep"];
        };
        /** @description A frozen version: it never changes and is readable for ever. */
        HandoverVersion: {
            /**
             * Format: date-time
             * @description When the version was made; null while it is a draft.
             * @example 2026-11-24T00:30:00.000Z
             */
            frozenAt: string;
            /**
             * @description Whether the content still has this hash, computed now.
             * @example true
             */
            isWhole: boolean;
            /**
             * @description Number of the version, from 1.
             * @example 1
             */
            number: number;
            /**
             * @description Why the version before was corrected; empty in the first.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * @description SHA-256 of the canonical JSON, computed when it was frozen.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /** @description Who checked, handed over and received it. */
            signatures: components["schemas"]["HandoverSignature"][];
        };
        /** @description A frozen version with what it says. */
        HandoverVersionContent: {
            /** @description The content, as it was put in. */
            content: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When the version was made; null while it is a draft.
             * @example 2026-11-24T00:30:00.000Z
             */
            frozenAt: string;
            /**
             * @description Whether the content still has this hash, computed now.
             * @example true
             */
            isWhole: boolean;
            /**
             * @description Number of the version, from 1.
             * @example 1
             */
            number: number;
            /**
             * @description Why the version before was corrected; empty in the first.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * @description SHA-256 of the canonical JSON, computed when it was frozen.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
            /** @description Who checked, handed over and received it. */
            signatures: components["schemas"]["HandoverSignature"][];
        };
        /** @description One thing the leaver holds on the effective day. */
        HeldItem: {
            /** @description What stands against it. */
            conflicts: components["schemas"]["ItemConflict"][];
            /** @description Who takes it over, or that it ends; null while undecided. */
            disposition: components["schemas"]["ItemDisposition"] | null;
            /**
             * Format: date
             * @description The day on which it is due.
             * @example 2026-11-24
             */
            dueOn: string | null;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string | null;
            /**
             * @description Key of the item whose disposition it takes by default.
             * @example member:1
             */
            follows: string | null;
            /**
             * @description Key of the item within its transfer.
             * @example member:1
             */
            key: string;
            /** @description Which kind it is. */
            kind: components["schemas"]["HeldItemKind"];
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"] | null;
            /**
             * @description What writing it came to; null until it is confirmed.
             * @example termMoved
             * @enum {string|null}
             */
            result: "termMoved" | "termEnded" | "ownerMoved" | "follows" | "noted" | null;
            /** @description Whether it follows the part, and whether it must get a holder. */
            rule: components["schemas"]["ItemRule"];
            /**
             * Format: uuid
             * @description Id of what it is about.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            subjectId: string;
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
        };
        /**
         * @description One of these codes.
         * @example lead
         * @enum {string}
         */
        HeldItemKind: "lead" | "deputy" | "member" | "visit" | "actionItem" | "draft" | "confirmation" | "reminder" | "packet";
        /** @description The parts of a packet that people write. */
        HumanParts: {
            /**
             * @description What to be careful about (留意事項).
             * @example 窓口は午後のみ
             */
            cautions: string;
            /**
             * @description How it came (経緯).
             * @example 2024年に市から相談があった
             */
            history: string;
            /**
             * @description What is still open (未処理・懸案).
             * @example 補助金の相談への返事
             */
            pending: string;
            /**
             * @description How to go on (方針).
             * @example 年度内は体制づくりを優先する
             */
            policy: string;
        };
        /** @description An identity at the provider that is a person’s (`linkedAt`), or waits to be (`id`). */
        Identity: {
            /**
             * Format: date-time
             * @description When it was asked for.
             * @example 2026-11-24T00:30:00.000Z
             */
            askedAt: string | null;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string | null;
            /**
             * @description Address of the identity provider.
             * @example https://id.example.jp
             */
            issuer: string;
            /**
             * Format: date-time
             * @description Since when both belong together.
             * @example 2026-11-24T00:30:00.000Z
             */
            linkedAt: string | null;
            /**
             * @description The account's name at the identity provider.
             * @example 248289761001
             */
            subject: string;
        };
        /** @description What a browser may know before anybody has signed in. */
        Info: {
            /** @description Accounts to try, in a demo only. */
            demoAccounts: components["schemas"]["DemoAccount"][];
            /**
             * @description How it is held: on site, online …
             * @example demo
             * @enum {string}
             */
            mode: "demo" | "production";
            /**
             * @description The words on the button of the OpenID provider; null without one.
             * @example 職員ポータル
             */
            oidcName: string | null;
            /**
             * Format: date
             * @description Today in Tokyo.
             * @example 2026-11-24
             */
            today: string;
        };
        /** @description An initiative (取組) of the municipality. */
        Initiative: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            startedOn: string | null;
            /**
             * @description Where it stands.
             * @example idea
             * @enum {string}
             */
            state: "idea" | "trying" | "running" | "stopped";
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description Looking at a link before using it. The token travels in the body: addresses end up in logs. */
        InspectAccountLink: {
            /**
             * リンク
             * @description The secret.
             * @example banso_0000000000000000
             */
            token: string;
        };
        /** @description An invitation that is on its way. The link itself is in the mail only. */
        Invitation: {
            /**
             * Format: date-time
             * @description When it ends by itself.
             * @example 2026-11-24T00:30:00.000Z
             */
            expiresAt: string;
            /**
             * @description The address that the mail went to.
             * @example sasaki@office.example.jp
             */
            sentTo: string;
        };
        /** @description What stands against a disposition. */
        ItemConflict: {
            /**
             * @description The conflict's stable code.
             * @example successorMissing
             * @enum {string}
             */
            code: "successorMissing" | "reasonMissing" | "successorIsLeaver" | "successorInactive" | "successorHasNoReach" | "successorInRing" | "successorLeavesToo" | "successorOverloaded" | "needsHolder" | "followsOther";
            /**
             * @description The sentence for people.
             * @example 後任を選んでください。
             */
            message: string;
        };
        /** @description Who takes over an item, or that it ends. */
        ItemDisposition: {
            /** @description Which kind it is. */
            kind: components["schemas"]["DispositionKind"];
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
            /** @description The successor; null while nobody is named. */
            successor: components["schemas"]["PersonRef"] | null;
        };
        /**
         * @description Whether it follows the part, and whether it must get a holder.
         * @example decides
         * @enum {string}
         */
        ItemRule: "decides" | "follows" | "followsOrOwn" | "needsHolder" | "own";
        /** @description The judgement that a kind of support is not needed, and when to look again. */
        JudgeCoverage: {
            /**
             * 年度
             * @description Fiscal year: April of this year to March of the next.
             * @example 2026
             */
            fiscalYear: number;
            /**
             * 見直す日
             * Format: date
             * @description The day on which it is looked at again.
             * @example 2026-11-24
             */
            lookAgainOn: string;
            /**
             * 市区町村
             * @description Six-digit code of the municipality, with its check digit.
             * @example 202011
             */
            municipalityCode: string;
            /**
             * 理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * 支援種別
             * @description Kind of support (支援種別), A to E.
             * @example A
             * @enum {string}
             */
            supportType: "A" | "B" | "C" | "D" | "E";
        };
        /** @description A role that the leaver keeps beyond the effective day, for instance because they move inside the office. */
        KeepRole: {
            /**
             * 役割
             * Format: uuid
             * @description Id of the role that is held.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            holdingId: string;
            /**
             * 残す理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description The number of one step: days (or open days) before the day when negative, after it when positive. */
        LadderNumberPart: {
            /**
             * お知らせするか
             * @description Whether one is reminded at all.
             * @example true
             */
            enabled: boolean;
            /**
             * 日数
             * @description Days from the day: before it when negative, after it when positive.
             * @example -14
             */
            offset: number;
            /**
             * 段階
             * @description Step of the reminder ladder.
             * @example visitDueSoon
             * @enum {string}
             */
            step: "visitDueSoon" | "visitDueToday" | "visitOverdue" | "visitOverdueManager" | "visitOverdueWeekly" | "visitTomorrow" | "recordMissing" | "recordMissingManager" | "unconfirmedManager" | "actionDueSoon" | "actionOverdue" | "handoverAnnounced" | "handoverSoon" | "handoverNear" | "handoverTomorrow" | "handoverNotReceived";
        };
        /** @description What would have been sent in a month, under the numbers that hold and under the proposed ones. */
        LadderPreview: {
            /** @description Counted by recipient. */
            byRecipients: components["schemas"]["PreviewCount"][];
            /** @description Counted by step. */
            bySteps: components["schemas"]["PreviewCount"][];
            /**
             * @description What the records do not tell, so that the preview takes it as it is now.
             * @example [
             *       "これから記録される訪問"
             *     ]
             */
            cannotKnow: string[];
            /**
             * @description How many engagements.
             * @example 8
             */
            engagements: number;
            /** @description What differs first, at most 500. */
            items: components["schemas"]["PreviewItem"][];
            /**
             * @description How many items the list leaves out.
             * @example 0
             */
            leftOff: number;
            /**
             * @description The month, YYYY-MM.
             * @example 2026-10
             */
            month: string;
            /**
             * @description How many with the numbers that hold.
             * @example 28
             */
            now: number;
            /**
             * @description How many with the proposed numbers.
             * @example 31
             */
            proposed: number;
        };
        /** @description One step with its sentence (`before` + `distance` + `after`), its limits, and what each level says. */
        LadderStepView: {
            /**
             * @description What follows the number in the ladder's sentence.
             * @example に、訪問の予定がなければ、主担当・副担当へ
             */
            after: string;
            /**
             * @description What stands before the number in the ladder's sentence.
             * @example 訪問の期限の
             */
            before: string;
            /**
             * @description Whether the step can be switched off.
             * @example true
             */
            canBeSwitchedOff: boolean;
            /** @description What holds where nothing else is chosen. */
            default: components["schemas"]["LadderValue"];
            /**
             * @description The number in the ladder's sentence.
             * @example 3開庁日後
             */
            distance: string;
            /** @description What holds. */
            holds: components["schemas"]["LadderValue"];
            /**
             * @description What people call it.
             * @example 訪問の遅れ
             */
            label: string;
            /**
             * @description The largest number.
             * @example 60
             */
            max: number;
            /**
             * @description The smallest number.
             * @example -60
             */
            min: number;
            /** @description What the programme chose; null: nothing of its own. */
            programme: components["schemas"]["LadderValue"] | null;
            /** @description Step of the reminder ladder. */
            step: components["schemas"]["ReminderStep"];
            /** @description What the office chose; null: nothing of its own. */
            tenant: components["schemas"]["LadderValue"] | null;
            /**
             * @description What the number counts: days, or days on which the office is open.
             * @example days
             * @enum {string}
             */
            unit: "days" | "openDays";
        };
        /** @description A number of the ladder. */
        LadderValue: {
            /**
             * @description Whether one is reminded at all.
             * @example true
             */
            enabled: boolean;
            /**
             * @description Days (or open days) from the day: before it when negative, after it when positive.
             * @example -14
             */
            offset: number;
        };
        /** @description The visit before. */
        LastVisit: {
            /**
             * @description What happened (事実), apart from opinions.
             * @example 担当課と今年度の進め方を話し合った
             */
            facts: string;
            /**
             * Format: date
             * @description The day on which it was held.
             * @example 2026-11-24
             */
            heldOn: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
        };
        /** @description A role that would outlast the transfer: it ends with the effective day, unless it is kept with a reason. */
        LeaverRole: {
            /**
             * Format: date
             * @description Its last day; null when it runs on.
             * @example 2026-11-24
             */
            endsOn: string | null;
            /**
             * Format: uuid
             * @description Id of the role that is held.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            holdingId: string;
            /**
             * @description Whether it runs on.
             * @example true
             */
            kept: boolean;
            /**
             * @description It cannot end: the prefecture has no other administrator.
             * @example true
             */
            mustStay: boolean;
            /**
             * @description It runs on, undecided: it came after the confirmation, or there was none.
             * @example true
             */
            open: boolean;
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /**
             * @description Why it is kept.
             * @example 人事異動のため
             */
            reason: string;
            /** @description The role. */
            role: components["schemas"]["Role"];
        };
        /** @description What stands against a row of a list. */
        ListRowConflict: {
            /**
             * @description The conflict's stable code.
             * @example successorMissing
             */
            code: string;
            /**
             * @description How many things it stands against.
             * @example 3
             */
            count: number;
            /**
             * @description The sentence for people.
             * @example 後任を選んでください。
             */
            message: string;
            /**
             * @description The first few places.
             * @example [
             *       "3行目"
             *     ]
             */
            places: string[];
        };
        /**
         * @description One of these codes.
         * @example registered
         * @enum {string}
         */
        ListRowState: "registered" | "waiting" | "confirmed" | "refused" | "withdrawing" | "withdrawn";
        /** @description What a list of transfers comes to. */
        ListSummary: {
            /**
             * @description Numbers.
             * @example {
             *       "actionItem": 1
             *     }
             */
            counts: {
                [key: string]: number;
            };
            /**
             * @description How many engagements.
             * @example 8
             */
            engagements: number;
            /**
             * @description Everything that all of them hold.
             * @example 21
             */
            held: number;
            /**
             * @description Transfers that can be confirmed as they stand.
             * @example 10
             */
            ready: number;
            /**
             * @description Roles of the leavers that end with the effective day.
             * @example 2
             */
            rolesEnding: number;
            /**
             * @description Transfers with something undecided or in conflict.
             * @example 4
             */
            toSettle: number;
            /**
             * @description How many transfers.
             * @example 12
             */
            transfers: number;
        };
        /** @description Somebody who takes over, with the load as of the effective day. */
        ListTaker: {
            /**
             * @description Engagements that this list adds.
             * @example 2
             */
            added: number;
            /**
             * @description Engagements carried without this list.
             * @example 8
             */
            carried: number;
            /**
             * @description From how many leavers.
             * @example 1
             */
            leavers: number;
            /**
             * @description How many engagements the person should carry at most.
             * @example 12
             */
            limit: number;
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /** @description The person. */
            person: components["schemas"]["PersonRef"];
        };
        /** @description Load and risk of a support body as of today. */
        Load: {
            /**
             * Format: date
             * @description The day to which it is counted.
             * @example 2026-11-24
             */
            asOf: string;
            /** @description Of this fiscal year. */
            distribution: components["schemas"]["CoverageDistribution"];
            /** @description Engagements, counted by state. */
            engagements: components["schemas"]["LoadEngagements"];
            /** @description The people. */
            people: components["schemas"]["LoadPerson"][];
            /** @description What is in danger, counted. */
            risks: components["schemas"]["LoadRisks"];
            /** @description Everybody together: what two people share counts once, what nobody leads counts too. */
            totals: components["schemas"]["LoadFigures"];
        };
        /** @description Engagements, counted by state. */
        LoadEngagements: {
            /**
             * @description How many run.
             * @example 18
             */
            active: number;
            /**
             * @description How many are paused.
             * @example 2
             */
            paused: number;
        };
        /**
         * @description One of these codes.
         * @example leads
         * @enum {string}
         */
        LoadFigure: "leads" | "deputies" | "memberships" | "overdue" | "planNow" | "recordMissing" | "openItems" | "overdueItems" | "heldQuarter" | "heldYear" | "plannedNext" | "unowned" | "nobodyKnows" | "singleHanded" | "silent" | "packetsNotHandedOver" | "packetsNotReceived";
        /** @description A person's numbers today; each opens into its rows. */
        LoadFigures: {
            /**
             * @description As deputy lead, how many engagements.
             * @example 3
             */
            deputies: number;
            /**
             * @description Held visits of the last three months that the person took part in or wrote up.
             * @example 6
             */
            heldQuarter: number;
            /**
             * @description The same of this fiscal year.
             * @example 21
             */
            heldYear: number;
            /**
             * @description Open engagements led.
             * @example 5
             */
            leads: number;
            /**
             * @description Open engagements with another part in the team.
             * @example 2
             */
            memberships: number;
            /**
             * @description How many action items are open.
             * @example 9
             */
            openItems: number;
            /**
             * @description Of those led: the visit is overdue.
             * @example 1
             */
            overdue: number;
            /**
             * @description How many action items are overdue.
             * @example 1
             */
            overdueItems: number;
            /**
             * @description Visits planned in the next 30 days in engagements that the person leads.
             * @example 4
             */
            plannedNext: number;
            /**
             * @description How many engagements need a visit planned now.
             * @example 2
             */
            planNow: number;
            /**
             * @description How many records are missing.
             * @example 1
             */
            recordMissing: number;
        };
        /** @description Somebody's coming or going. */
        LoadMove: {
            /** @description Which kind it is. */
            kind: components["schemas"]["TransferKind"];
            /**
             * Format: date
             * @description The day.
             * @example 2026-11-24
             */
            on: string;
        };
        /** @description What a person carries. */
        LoadPerson: {
            /** @description Who arrives, and when; null: nobody. */
            arrives: components["schemas"]["LoadMove"] | null;
            /**
             * @description Cannot sign in any more, and still carries something.
             * @example true
             */
            disabled: boolean;
            /** @description The numbers of the person. */
            figures: components["schemas"]["LoadFigures"];
            /**
             * @description Whether it is more than the limit.
             * @example true
             */
            isOverloaded: boolean;
            /** @description The next registered transfer away. */
            leaves: components["schemas"]["LoadMove"] | null;
            /**
             * @description Engagements as lead or deputy that the person can carry: their own limit, or that of everybody.
             * @example 12
             */
            loadLimit: number;
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /** @description The person. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description The post (職名).
             * @example 主任保健師
             */
            post: string | null;
        };
        /** @description What is in danger, each with how many. */
        LoadRisks: {
            /**
             * @description How many engagements where both sides are new.
             * @example 1
             */
            nobodyKnows: number;
            /**
             * @description Packets not handed over by the effective day.
             * @example 1
             */
            packetsNotHandedOver: number;
            /**
             * @description Packets handed over but not received five days after the effective day.
             * @example 0
             */
            packetsNotReceived: number;
            /**
             * @description How many had no visit for long.
             * @example 3
             */
            silent: number;
            /**
             * @description How many depend on one person.
             * @example 2
             */
            singleHanded: number;
            /**
             * @description Active engagements that nobody leads, today or from a coming day on.
             * @example 0
             */
            unowned: number;
        };
        /** @description A row behind a number. */
        LoadRow: {
            /**
             * Format: date
             * @description The day in question: due, held, planned, begun, effective, or from which nobody leads.
             * @example 2026-11-24
             */
            day: string | null;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string;
            /**
             * Format: uuid
             * @description Of the thing that `kind` names.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description Which kind it is. */
            kind: components["schemas"]["LoadRowKind"];
            /** @description Who leads the engagement. */
            lead: components["schemas"]["PersonRef"] | null;
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * @description The programme (支援事業).
             * @example 伴走型支援
             */
            programme: string;
        };
        /**
         * @description One of these codes.
         * @example engagement
         * @enum {string}
         */
        LoadRowKind: "engagement" | "actionItem" | "visit" | "handover";
        /** @description One time that a mail was offered to the mail server. */
        MailAttempt: {
            /**
             * Format: date-time
             * @description When it began.
             * @example 2026-11-24T00:30:00.000Z
             */
            at: string;
            /**
             * @description `unsure`: the mail server broke off before it answered; `leftBehind`: the worker ended while it was sending.
             * @example sent
             * @enum {string}
             */
            outcome: "sent" | "refused" | "unsure" | "leftBehind";
        };
        /**
         * @description One of these codes.
         * @example digest
         * @enum {string}
         */
        MailMode: "digest" | "immediate" | "none";
        /** @description For whom a mail is. */
        MailPerson: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Null for people of another tenant.
             * @example 佐々木 健一
             */
            name: string | null;
        };
        /** @description How somebody wants to be reminded by mail. Escalations come in any case. */
        MailSetting: {
            /** @description How mail comes: as a digest, at once, or not at all. */
            mailMode: components["schemas"]["MailMode"];
        };
        /** @description A token for a program of one's own. */
        MakeApiToken: {
            /**
             * 使える最後の日
             * Format: date
             * @description The last day on which it works.
             * @example 2026-11-24
             */
            expiresOn: string;
            /**
             * 名前
             * @description What it is used for.
             * @example 集計プログラム
             */
            name: string;
            /**
             * できること
             * @description Verbs that the token may use; only those that its person may use, too.
             * @example [
             *       "engagement:read"
             *     ]
             */
            scope: ("engagement:read" | "engagement:readSummary" | "engagement:open" | "engagement:write" | "engagement:close" | "member:write" | "assignment:write" | "visit:read" | "visit:plan" | "visit:record" | "visit:confirm" | "opinion:readInternal" | "remark:write" | "peer:read" | "peer:write" | "action:read" | "action:write" | "reminder:read" | "ladder:read" | "ladder:write" | "dispatch:read" | "dispatch:request" | "dispatch:approve" | "dispatch:accept" | "dispatch:report" | "transfer:register" | "transfer:read" | "handover:read" | "handover:write" | "handover:check" | "handover:receive" | "coverage:read" | "coverage:aggregate" | "coverage:judge" | "load:read" | "master:read" | "master:write" | "programme:write" | "person:read" | "person:write" | "user:write" | "consent:read" | "consent:give" | "webhook:write" | "audit:read" | "mail:read" | "operations:read" | "operations:retry")[];
        };
        /** @description Whose packets to put together. */
        MakeArchive: {
            /**
             * 異動
             * Format: uuid
             * @description Id of the transfer (異動).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            transferId: string;
        };
        /** @description Making a calendar address. */
        MakeCalendarFeed: {
            /**
             * 名前
             * @description Where it is used.
             * @example スマートフォン
             */
            name: string;
        };
        /** @description What to have made into a file. */
        MakeExport: {
            /**
             * 条件
             * @description What narrows the list down, as it stands in the address of the list.
             */
            filter: {
                [key: string]: unknown;
            };
            /**
             * 形式
             * @description What the file is.
             * @example csv
             * @enum {string}
             */
            format: "csv" | "csvShiftJis" | "xlsx";
            /**
             * 書き出すもの
             * @description Which list: `engagements`, `load` or `auditEntries`.
             * @example engagements
             */
            what: string;
        };
        /** @description A point on the road map (ロードマップ). */
        Milestone: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date
             * @description The day by which it should be reached.
             * @example 2026-11-24
             */
            on: string;
            /**
             * Format: date
             * @description The day on which it was reached; null unless it was.
             * @example 2026-11-24
             */
            reachedOn: string | null;
            /**
             * @description Where it stands.
             * @example ahead
             * @enum {string}
             */
            state: "ahead" | "reached" | "dropped";
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description A municipality that an area gains or loses. */
        MovedMunicipality: {
            /**
             * @description Six-digit code, with its check digit.
             * @example 204323
             */
            code: string;
            /**
             * @description Name of the municipality.
             * @example 木曽町
             */
            name: string;
        };
        /** @description Moving a planned visit. */
        MoveVisit: {
            /**
             * 方法
             * @description How it is held: on site, online …
             * @example onSite
             * @enum {string}
             */
            mode?: "onSite" | "online" | "ourOffice";
            /**
             * 場所
             * @description Where.
             * @example 遠野市役所 会議室2
             */
            place?: string;
            /**
             * 訪問予定日
             * Format: date
             * @description The day for which it is planned; null where none is.
             * @example 2026-11-24
             */
            plannedOn?: string;
            /**
             * 目的
             * @description What it is for.
             * @example 体制づくりの相談
             */
            purpose?: string;
            /**
             * 開始時刻
             * @description When it begins, HH:MM in Tokyo.
             * @example 13:30
             */
            startsAt?: string | null;
        };
        /** @description A municipality (市区町村). */
        Municipality: {
            /**
             * @description Name of the area (圏域); null where there is none.
             * @example 遠野圏域
             */
            area: string | null;
            /**
             * @description Six-digit code, with its check digit.
             * @example 202011
             */
            code: string;
            /**
             * @description How the name is read, in kana.
             * @example とおのし
             */
            kana: string;
            /**
             * @description Name of the municipality.
             * @example 遠野市
             */
            name: string;
            /**
             * @description Name of the prefecture (都道府県).
             * @example 岩手県
             */
            prefecture: string;
            /**
             * @description Two-digit code of the prefecture (JIS X 0401).
             * @example 03
             */
            prefectureCode: string;
        };
        /** @description A municipality as other answers name it: always with its prefecture, because 25 names repeat. */
        MunicipalityRef: {
            /**
             * @description Six-digit code, with its check digit.
             * @example 202011
             */
            code: string;
            /**
             * @description Name of the municipality.
             * @example 長野市
             */
            name: string;
            /**
             * @description Name of the prefecture (都道府県).
             * @example 長野県
             */
            prefecture: string;
        };
        /** @description How many visits a municipality had. */
        MunicipalityVisits: {
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * @description How many visits were held.
             * @example 4
             */
            visits: number;
        };
        /** @description A row with its name. */
        NamedRow: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
        };
        /** @description Who leads from a day on. */
        NameLead: {
            /**
             * 開始日
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            from: string;
            /**
             * 主担当
             * Format: uuid
             * @description Id of the person; null for somebody without an account.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            personId: string;
        };
        /** @description A token at the one moment when it is shown. */
        NewApiToken: {
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T00:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it ends by itself.
             * @example 2026-11-24T00:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date-time
             * @description To fifteen minutes.
             * @example 2026-11-24T00:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description What it is used for.
             * @example 集計プログラム
             */
            name: string;
            /** @description Capabilities; at each use only those the person has at that moment count. */
            scope: components["schemas"]["Capability"][];
            /**
             * @description Shown once; we keep only its hash.
             * @example banso_0000000000000000
             */
            token: string;
        };
        /** @description A feed at the one moment when its address is shown. */
        NewCalendarFeed: {
            /**
             * @description Shown once; we keep only a hash of the secret in it.
             * @example https://banso.example.jp/api/v1/calendar/0000.ics
             */
            address: string;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T00:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date-time
             * @description To fifteen minutes.
             * @example 2026-11-24T00:30:00.000Z
             */
            lastUsedAt: string | null;
            /**
             * @description Where it is used.
             * @example 職場のカレンダー
             */
            name: string;
        };
        /** @description A receiver at the one moment when its secret is shown. */
        NewWebhook: {
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T00:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Messages that were given up.
             * @example 0
             */
            dead: number;
            /** @description What happened to it. */
            events: components["schemas"]["WebhookEvent"][];
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Whether it is paused.
             * @example true
             */
            isPaused: boolean;
            /**
             * Format: date-time
             * @description When something was last delivered.
             * @example 2026-11-24T00:30:00.000Z
             */
            lastDeliveredAt: string | null;
            /**
             * @description Which system listens.
             * @example 県の予定管理
             */
            name: string;
            /**
             * @description For checking signatures (Standard Webhooks). Shown once; we keep it encrypted.
             * @example whsec_MDAwMDAwMDAwMDAwMDAwMDAwMDAwMDAw
             */
            secret: string;
            /**
             * Format: uri
             * @description Where it is sent: an address with https.
             * @example https://hooks.example.jp/banso
             */
            url: string;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /**
             * @description Messages that wait, also for another attempt.
             * @example 2
             */
            waiting: number;
        };
        /** @description The next visit, planned while recording this one. */
        NextVisit: {
            /**
             * 方法
             * @description How it is held: on site, online …
             * @example onSite
             * @enum {string}
             */
            mode?: "onSite" | "online" | "ourOffice";
            /**
             * 場所
             * @description Where.
             * @example 遠野市役所 会議室2
             */
            place?: string;
            /**
             * 次回の訪問日
             * Format: date
             * @description The day for which it is planned; null where none is.
             * @example 2026-11-24
             */
            plannedOn: string;
            /**
             * 目的
             * @description What it is for.
             * @example 体制づくりの相談
             */
            purpose?: string;
            /**
             * 開始時刻
             * @description When it begins, HH:MM in Tokyo.
             * @example 13:30
             */
            startsAt?: string | null;
        };
        /** @description The consent of the home office, for a term; both days are included. */
        NoteHomeConsent: {
            /**
             * 同意した人
             * @description Who did it.
             * @example 佐々木 健一
             */
            by: string;
            /**
             * 同意の開始日
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            from: string;
            /**
             * 同意の終了日
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            until: string;
        };
        /** @description Beginning to walk with a municipality; one that follows a closed engagement brings its vision, challenges, stage and team along. */
        OpenEngagement: {
            /**
             * 訪問の間隔（月）
             * @description Months between two visits.
             * @example 3
             */
            cadenceMonths?: number;
            /**
             * 副担当
             * Format: uuid
             * @description Id of the deputy lead (副担当).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            deputyId?: string | null;
            /**
             * 引き継ぐ前の案件
             * Format: uuid
             * @description Id of the engagement that this one goes on from.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            followsId?: string | null;
            /**
             * 主担当
             * Format: uuid
             * @description Id of the lead (主担当).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            leadId: string;
            /**
             * 市区町村
             * @description Six-digit code of the municipality, with its check digit.
             * @example 202011
             */
            municipalityCode: string;
            /**
             * オンラインも訪問に数える
             * @description Whether an online visit counts for the cadence.
             * @example true
             */
            onlineCounts?: boolean;
            /**
             * 支援事業
             * Format: uuid
             * @description Id of the programme (支援事業).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            programmeId: string;
            /**
             * 開始日
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            startedOn: string;
            /**
             * ありたい姿
             * @description The vision (ありたい姿).
             * @example どの地区でも相談の場が続いている
             */
            vision?: string;
        };
        /** @description A session that is open at this moment. */
        OpenSession: {
            /**
             * @description The network address it was last used from.
             * @example 192.0.2.14
             */
            address: string | null;
            /**
             * @description What the browser calls itself.
             * @example Firefox on Windows
             */
            agent: string | null;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T00:30:00.000Z
             */
            createdAt: string;
            /**
             * @description The session this request came with.
             * @example true
             */
            current: boolean;
            /**
             * Format: date-time
             * @description When it ends by itself.
             * @example 2026-11-24T00:30:00.000Z
             */
            expiresAt: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date-time
             * @description To five minutes.
             * @example 2026-11-24T00:30:00.000Z
             */
            lastSeenAt: string;
            /**
             * @description How one signed in.
             * @example password
             * @enum {string}
             */
            method: "password" | "oidc";
        };
        /** @description How the work that nobody watches goes. */
        Operations: {
            /** @description Jobs that failed. */
            failedJobs: components["schemas"]["FailedJob"][];
            /** @description Recurring jobs. */
            jobs: components["schemas"]["OperationsJob"][];
            /** @description The outbox. */
            mail: components["schemas"]["OperationsMail"];
            /** @description Null when no worker has looked yet. */
            queue: components["schemas"]["OperationsQueue"] | null;
            /**
             * @description Workers that are heard of.
             * @example 2
             */
            workers: number;
        };
        /** @description A recurring job: when it comes, and how it went for one's own tenant or for the installation. */
        OperationsJob: {
            /**
             * @description Five cron fields, in Tokyo’s time.
             * @example 5 0 * * *
             */
            at: string;
            /**
             * @description Milliseconds that the last finished run took.
             * @example 1840
             */
            durationMs: number | null;
            /**
             * @description What went wrong at the last run; null after a success. Codes, nothing about people.
             * @example timedOut
             */
            error: string | null;
            /**
             * @description Whether it runs at this moment.
             * @example true
             */
            isRunning: boolean;
            /**
             * @description Name of the job.
             * @example digest
             */
            job: string;
            /**
             * Format: date-time
             * @description When the last run began.
             * @example 2026-11-24T00:30:00.000Z
             */
            lastRunAt: string | null;
            /**
             * Format: date-time
             * @description When it last succeeded.
             * @example 2026-11-24T00:30:00.000Z
             */
            lastSuccessAt: string | null;
            /**
             * Format: date-time
             * @description When it runs next.
             * @example 2026-11-24T00:30:00.000Z
             */
            nextAt: string;
        };
        /** @description The outbox of one's own tenant in numbers. */
        OperationsMail: {
            /**
             * @description How many were given up.
             * @example 0
             */
            dead: number;
            /**
             * @description Seconds that the oldest mail which is due has been waiting; 0 when none is.
             * @example 4
             */
            oldestSeconds: number;
            /**
             * @description Mails of today that may have arrived twice.
             * @example 0
             */
            possibleDuplicates: number;
            /**
             * @description How many were sent today.
             * @example 37
             */
            sentToday: number;
            /**
             * @description How many wait.
             * @example 2
             */
            waiting: number;
        };
        /** @description The queue, as a worker last saw it. */
        OperationsQueue: {
            /**
             * @description How many run.
             * @example 18
             */
            active: number;
            /**
             * @description What the queue runs on.
             * @example postgres
             * @enum {string}
             */
            backend: "postgres" | "redis";
            /**
             * @description How many wait for their moment.
             * @example 9
             */
            delayed: number;
            /**
             * @description How many failed.
             * @example 0
             */
            failed: number;
            /**
             * Format: date-time
             * @description When it was looked at.
             * @example 2026-11-24T00:30:00.000Z
             */
            seenAt: string;
            /**
             * @description How many wait.
             * @example 2
             */
            waiting: number;
        };
        /** @description The opinion (所見) of one body: only those that the reader may see are told, and nothing tells that there are others. */
        Opinion: {
            /**
             * Format: date-time
             * @description The moment.
             * @example 2026-11-24T00:30:00.000Z
             */
            at: string | null;
            /** @description The organisation whose opinion it is. */
            body: components["schemas"]["OpinionBody"];
            /** @description Who did it. */
            by: components["schemas"]["PersonRef"] | null;
            /**
             * @description Whether only one's own body reads it.
             * @example true
             */
            internal: boolean;
            /**
             * @description Empty in the first version.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
            /**
             * @description Each body numbers its own, from 1.
             * @example 3
             */
            version: number;
        };
        /** @description The body that an opinion belongs to; without id the office itself. */
        OpinionBody: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string | null;
            /**
             * @description Name of the organisation.
             * @example 岩手県立大学
             */
            name: string;
        };
        /** @description An organisation (機関): an office, a university, an association. */
        Organisation: {
            /**
             * @description Name of the area (圏域); null where there is none.
             * @example 遠野圏域
             */
            area: string | null;
            /**
             * Format: uuid
             * @description The area that a health office looks after.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            areaId: string | null;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description Which kind it is. */
            kind: components["schemas"]["OrganisationKind"];
            /**
             * @description Name of the organisation.
             * @example 岩手県健康福祉課
             */
            name: string;
            /**
             * @description Whether it belongs to one’s own tenant, and can be changed by its administrator.
             * @example true
             */
            own: boolean;
            /**
             * @description Two-digit code of the prefecture (JIS X 0401).
             * @example 03
             */
            prefectureCode: string | null;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /**
         * @description One of these codes.
         * @example prefecture
         * @enum {string}
         */
        OrganisationKind: "prefecture" | "healthOffice" | "university" | "professionalAssociation" | "regionalBureau" | "municipality" | "other";
        /** @description An organisation as other answers name it. */
        OrganisationRef: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description Which kind it is. */
            kind: components["schemas"]["OrganisationKind"];
            /**
             * @description Name of the organisation.
             * @example 岩手県健康福祉課
             */
            name: string;
        };
        /** @description Somebody of our side who took part. */
        OurParticipant: {
            /**
             * 参加した人の名前
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * 参加した人
             * Format: uuid
             * @description Id of the person; null for somebody without an account.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            personId?: string | null;
        };
        /**
         * @description One of these codes.
         * @example drafting
         * @enum {string}
         */
        PacketState: "drafting" | "checked" | "handedOver" | "received" | "done";
        /** @description Somebody of our side who took part. */
        ParticipantOfOurs: {
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * Format: uuid
             * @description Id of the person; null for somebody without an account.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            personId: string | null;
        };
        /** @description A pause (休止). */
        Pause: {
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            from: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * Format: date
             * @description The day of resumption.
             * @example 2026-11-24
             */
            until: string | null;
        };
        /** @description Pausing an engagement (休止). */
        PauseEngagement: {
            /**
             * 休止日
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            from: string;
            /**
             * 理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description The consent of a home office (派遣元の同意); both days are included. */
        PeerConsent: {
            /**
             * @description Who did it.
             * @example 佐々木 健一
             */
            by: string;
            /**
             * @description Why it ended earlier than was consented to; null where it did not.
             * @example 役場の体制が変わる
             */
            endedReason: string | null;
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            from: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description The paper, scanned; null while there is none. */
            scan: components["schemas"]["ConsentScan"] | null;
            /** @description Where it stands. */
            state: components["schemas"]["ConsentTermState"];
            /**
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            until: string;
        };
        /** @description A peer supporter (ピアサポーター). The id is the person's. */
        PeerSupporter: {
            /**
             * Format: date
             * @description Until when the home office has consented without a gap, seen from today; null: no consent today.
             * @example 2026-11-24
             */
            consentedUntil: string | null;
            /** @description The latest first. */
            consents: components["schemas"]["PeerConsent"][];
            /**
             * Format: date
             * @description The last day on which they are a peer supporter; null while none is known.
             * @example 2026-11-24
             */
            endedOn: string | null;
            /** @description The municipality where they work: they never support it. */
            home: components["schemas"]["MunicipalityRef"] | null;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description How the name is read, in kana.
             * @example とおのし
             */
            kana: string;
            /**
             * @description Open engagements in whose team they are today, whatever the role.
             * @example 1
             */
            load: number;
            /**
             * @description How many engagements the person should carry at most.
             * @example 12
             */
            loadLimit: number | null;
            /** @description How they can come. */
            modes: components["schemas"]["VisitMode"][];
            /**
             * @description Months (1 to 12) in which they can come; empty where nothing is said.
             * @example [
             *       4
             *     ]
             */
            months: number[];
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /** @description The person. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description The post (職名).
             * @example 主任保健師
             */
            post: string | null;
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
            /** @description Kinds of support (支援種別), A to E. */
            supportTypes: components["schemas"]["SupportType"][];
            /**
             * @description Themes that the person knows well.
             * @example [
             *       "地域包括ケア"
             *     ]
             */
            themes: string[];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description The themes of an office. */
        PeerThemes: {
            /**
             * @description Themes that the person knows well.
             * @example [
             *       "地域包括ケア"
             *     ]
             */
            themes: string[];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description A person as lists show them. */
        Person: {
            /**
             * @description As deputy lead, how many engagements.
             * @example 3
             */
            deputies: number;
            /**
             * @description Whether the person may not sign in.
             * @example true
             */
            disabled: boolean;
            /**
             * @description Address for mail and for signing in.
             * @example sasaki@office.example.jp
             */
            email: string | null;
            /**
             * @description Name of the municipality that the person is from.
             * @example 遠野市
             */
            homeMunicipality: string | null;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description How the name is read, in kana.
             * @example ささき けんいち
             */
            kana: string;
            /**
             * @description Open engagements led today.
             * @example 5
             */
            leads: number;
            /**
             * @description How many engagements the person should carry at most.
             * @example 12
             */
            loadLimit: number | null;
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /**
             * @description Engagements led whose visit is overdue today.
             * @example 1
             */
            overdue: number;
            /**
             * @description The post (職名).
             * @example 主任保健師
             */
            post: string | null;
            /**
             * @description What the person is by training.
             * @example 保健師
             */
            profession: string | null;
            /** @description The roles. */
            roles: components["schemas"]["Role"][];
            /** @description Kinds of support (支援種別), A to E. */
            supportTypes: components["schemas"]["SupportType"][];
            /**
             * @description Themes that the person knows well.
             * @example [
             *       "地域包括ケア"
             *     ]
             */
            themes: string[];
        };
        /** @description A person in full. */
        PersonDetails: {
            /**
             * Format: date-time
             * @description Since when the person cannot sign in.
             * @example 2026-11-24T00:30:00.000Z
             */
            disabledAt: string | null;
            /**
             * @description Why; told to administrators only.
             * @example 退職
             */
            disabledReason: string | null;
            /**
             * @description Address for mail and for signing in.
             * @example sasaki@office.example.jp
             */
            email: string | null;
            /**
             * @description Code of the municipality that the person is from.
             * @example 032085
             */
            homeMunicipalityCode: string | null;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description How the name is read, in kana.
             * @example ささき けんいち
             */
            kana: string;
            /**
             * @description How many engagements the person should carry at most.
             * @example 12
             */
            loadLimit: number | null;
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /** @description The organisation (機関). */
            organisation: components["schemas"]["OrganisationRef"];
            /**
             * @description The post (職名).
             * @example 主任保健師
             */
            post: string | null;
            /**
             * @description What the person is by training.
             * @example 保健師
             */
            profession: string | null;
            /** @description The roles. */
            roles: components["schemas"]["RoleHolding"][];
            /** @description Kinds of support (支援種別), A to E. */
            supportTypes: components["schemas"]["SupportType"][];
            /**
             * @description Themes that the person knows well.
             * @example [
             *       "地域包括ケア"
             *     ]
             */
            themes: string[];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /**
             * @description An address that waits for a second person’s consent; told to administrators.
             * @example k.sasaki@office.example.jp
             */
            waitingEmail: string | null;
        };
        /** @description A person as other answers name them. */
        PersonRef: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
        };
        /** @description Planning a visit, or (with `record`) recording one that was never planned. */
        PlanVisit: {
            /**
             * 方法
             * @description How it is held: on site, online …
             * @example onSite
             * @enum {string}
             */
            mode?: "onSite" | "online" | "ourOffice";
            /**
             * 場所
             * @description Where.
             * @example 遠野市役所 会議室2
             */
            place?: string;
            /**
             * 訪問予定日
             * Format: date
             * @description The day for which it is planned; null where none is.
             * @example 2026-11-24
             */
            plannedOn?: string;
            /**
             * 目的
             * @description What it is for.
             * @example 体制づくりの相談
             */
            purpose?: string;
            /**
             * 訪問記録
             * @description The record; null while there is none.
             */
            record?: components["schemas"]["RecordVisit"];
            /**
             * 開始時刻
             * @description When it begins, HH:MM in Tokyo.
             * @example 13:30
             */
            startsAt?: string | null;
        };
        /** @description A mail that may have arrived twice. Its Message-ID says which lines of the mail server’s log are about it; what the mail says, and its address, are not told. */
        PossibleDuplicate: {
            /** @description In their order. */
            attempts: components["schemas"]["MailAttempt"][];
            /**
             * Format: date
             * @description The day.
             * @example 2026-11-24
             */
            day: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Which kind it is.
             * @example digest
             * @enum {string}
             */
            kind: "digest" | "immediate" | "account";
            /**
             * @description The same in each copy; made of the mail’s id and the sender’s domain.
             * @example <0193a1b2@banso.example.jp>
             */
            messageId: string;
            /** @description The person. */
            person: components["schemas"]["MailPerson"];
        };
        /** @description A prefecture (都道府県). */
        Prefecture: {
            /**
             * @description Two-digit code of the prefecture (JIS X 0401).
             * @example 20
             */
            code: string;
            /**
             * @description How the name is read, in kana.
             * @example いわてけん
             */
            kana: string;
            /**
             * @description Name of the prefecture.
             * @example 岩手県
             */
            name: string;
        };
        /** @description How many reminders, now and as proposed. */
        PreviewCount: {
            /**
             * @description What people call it.
             * @example 訪問の遅れ
             */
            label: string;
            /**
             * @description How many with the numbers that hold.
             * @example 28
             */
            now: number;
            /**
             * @description A step or a part (lead, manager …).
             * @example lead
             */
            of: string;
            /**
             * @description How many with the proposed numbers.
             * @example 31
             */
            proposed: number;
        };
        /** @description A reminder that either numbers would make. */
        PreviewItem: {
            /** @description As what one receives it. */
            as: components["schemas"]["RecipientRole"];
            /**
             * Format: date
             * @description The day on which it would be sent.
             * @example 2026-11-24
             */
            day: string;
            /**
             * @description What people call it.
             * @example 訪問の遅れ
             */
            label: string;
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * @description The programme (支援事業).
             * @example 伴走型支援
             */
            programme: string;
            /**
             * @description Name of who receives it.
             * @example 佐々木 健一
             */
            recipient: string;
            /** @description Step of the reminder ladder. */
            step: components["schemas"]["ReminderStep"];
            /**
             * @description Under which numbers it would have been sent.
             * @example both
             * @enum {string}
             */
            under: "both" | "now" | "proposed";
            /**
             * @description Why it was made, as a sentence.
             * @example 訪問の期限まで14日です
             */
            why: string;
        };
        /** @description Which numbers to count with, and for which month. */
        PreviewLadder: {
            /**
             * 月
             * @description The month, YYYY-MM.
             * @example 2026-10
             */
            month?: string;
            /**
             * 日数の一覧
             * @description Numbers of the ladder.
             */
            numbers: components["schemas"]["LadderNumberPart"][];
            /**
             * 支援事業
             * Format: uuid
             * @description Id of the programme (支援事業).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            programmeId?: string | null;
        };
        /** @description Why a request was not carried out (RFC 9457). */
        Problem: {
            /**
             * @description Stable; for programs.
             * @example notFound
             */
            code: string;
            /**
             * @description Number under which the log knows the request.
             * @example 0193a1b2-0000-7000-8000-000000000001
             */
            correlationId: string;
            /**
             * @description A sentence in the language of Accept-Language.
             * @example 見つかりません。
             */
            detail: string;
            /** @description Which fields are to be corrected. */
            errors?: {
                /**
                 * @description Name of the field.
                 * @example heldOn
                 */
                field: string;
                /**
                 * @description The sentence for people.
                 * @example 後任を選んでください。
                 */
                message: string;
            }[];
            /**
             * @description The HTTP status.
             * @example 404
             */
            status: number;
            /**
             * @description The sentence for people.
             * @example 見つかりません。
             */
            title: string;
            /**
             * @description A name for the kind of problem.
             * @example urn:banso:problem:notFound
             */
            type: string;
        };
        /** @description A programme (支援事業). */
        Programme: {
            /** @description Organisations. */
            bodies: components["schemas"]["ProgrammeBody"][];
            /**
             * @description How many people confirm a record, one after the other, by the rule of one’s own office.
             * @example 1
             * @enum {number}
             */
            confirmationSteps: 1 | 2;
            /**
             * @description Whether support costs the municipality something.
             * @example free
             * @enum {string}
             */
            feeRule: "free" | "consultationFreeOnSitePaid";
            /**
             * @description The form of the support.
             * @example accompanying
             * @enum {string}
             */
            form: "accompanying" | "training" | "adviserDispatch" | "expertTeamDispatch" | "dataAnalysis" | "information" | "matching";
            /**
             * @description The first fiscal year of the programme.
             * @example 2024
             */
            fromFiscalYear: number;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Name of the programme.
             * @example 伴走型支援
             */
            name: string;
            /**
             * @description Whether it is a programme of one’s own tenant.
             * @example true
             */
            own: boolean;
            /** @description Kinds of support (支援種別), A to E. */
            supportTypes: components["schemas"]["SupportType"][];
            /**
             * @description The last fiscal year of the programme; null: open.
             * @example 2028
             */
            untilFiscalYear: number | null;
            /**
             * @description Of one’s own office’s rule, for `If-Match`.
             * @example 3
             */
            version: number;
        };
        /** @description An organisation that carries a programme. */
        ProgrammeBody: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description Which kind it is. */
            kind: components["schemas"]["OrganisationKind"];
            /**
             * @description Name of the organisation.
             * @example 岩手県立大学
             */
            name: string;
        };
        /** @description A programme, named. */
        ProgrammeRef: {
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Name of the programme.
             * @example 伴走型支援
             */
            name: string;
        };
        /**
         * @description One of these codes.
         * @example lead
         * @enum {string}
         */
        RecipientRole: "lead" | "deputy" | "manager" | "team" | "owner" | "leaver" | "successor";
        /** @description How far the version in force is confirmed. */
        RecordConfirmation: {
            /** @description Sent back (差戻し) and not written anew since. */
            returned: components["schemas"]["RecordHappening"] | null;
            /** @description Steps, one after another. */
            steps: components["schemas"]["RecordHappening"][];
            /**
             * @description How many confirmations it needs.
             * @example 2
             */
            stepsNeeded: number;
            /**
             * @description How many confirmations it has.
             * @example 1
             */
            stepsTaken: number;
        };
        /**
         * @description One of these codes.
         * @example confirmed
         * @enum {string}
         */
        RecordEventKind: "confirmed" | "returned" | "confirmationUndone" | "withdrawn" | "withdrawalUndone";
        /** @description Something that happened to a record. */
        RecordHappening: {
            /**
             * Format: date-time
             * @description The moment.
             * @example 2026-11-24T00:30:00.000Z
             */
            at: string;
            /** @description Who did it. */
            by: components["schemas"]["PersonRef"];
            /**
             * @description Why; empty for a confirmation.
             * @example 担当の変更を確かめました
             */
            comment: string;
        };
        /** @description Something that happened to a record, and what it was. */
        RecordHappeningOfKind: {
            /**
             * Format: date-time
             * @description The moment.
             * @example 2026-11-24T00:30:00.000Z
             */
            at: string;
            /** @description Who did it. */
            by: components["schemas"]["PersonRef"];
            /**
             * @description Why; empty for a confirmation.
             * @example 担当の変更を確かめました
             */
            comment: string;
            /** @description Which kind it is. */
            kind: components["schemas"]["RecordEventKind"];
            /**
             * @description Of a confirmation: how many the programme asked for then.
             * @example 1
             */
            steps: number | null;
        };
        /** @description What a version of a record says to all its readers alike. */
        RecordText: {
            /**
             * @description Advice given (助言したこと).
             * @example 部会を年4回とし、議題を先に決める
             */
            advice: string;
            /**
             * @description What was decided (決まったこと).
             * @example 次回までに要綱の案を作る
             */
            decisions: string;
            /**
             * @description When it ended, HH:MM in Tokyo.
             * @example 13:30
             */
            endedAt: string | null;
            /**
             * @description What happened (facts) (あったこと（事実）).
             * @example 担当課と今年度の進め方を話し合った
             */
            facts: string;
            /**
             * Format: date
             * @description The day on which it was held.
             * @example 2026-11-24
             */
            heldOn: string;
            /**
             * @description Material given (渡した資料).
             * @example 他市の要綱
             */
            material: string;
            /** @description How it is held: on site, online … */
            mode: components["schemas"]["VisitMode"];
            /**
             * @description What the municipality said (先方の発言).
             * @example 人手が足りず会議が開けない
             */
            municipalitySaid: string;
            /**
             * Format: date
             * @description The day of the next visit as it was planned then.
             * @example 2026-11-24
             */
            nextVisitOn: string | null;
            /** @description Who took part of our side. */
            participantsOurs: components["schemas"]["ParticipantOfOurs"][];
            /**
             * @description Names of those who took part of their side.
             * @example [
             *       "菊池 美和"
             *     ]
             */
            participantsTheirs: string[];
            /**
             * @description What it is for.
             * @example 体制づくりの相談
             */
            purpose: string;
            /**
             * @description Questions asked (問いかけ).
             * @example 会議を開けない月はどうしていますか
             */
            questions: string;
            /**
             * @description Stage (段階), 0 to 3.
             * @example 0
             * @enum {number|null}
             */
            stage: 0 | 1 | 2 | 3 | null;
            /**
             * @description When it began, HH:MM in Tokyo.
             * @example 13:30
             */
            startedAt: string | null;
            /** @description Kinds of support (支援種別), A to E. */
            supportTypes: components["schemas"]["SupportType"][];
        };
        /** @description One version of a record with what happened to it. */
        RecordVersion: {
            /**
             * Format: date-time
             * @description The moment.
             * @example 2026-11-24T00:30:00.000Z
             */
            at: string;
            /** @description Who did it. */
            by: components["schemas"]["PersonRef"];
            /** @description What happened to it. */
            events: components["schemas"]["RecordHappeningOfKind"][];
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
            /** @description The record; null while there is none. */
            record: components["schemas"]["RecordText"];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description A visit record (復命書): what happened, facts apart from the opinion of the writer's own body. From the second version on it says why. `opinionVersion`, where given, is the version that was read (0: none): a colleague's newer one is not overwritten. */
        RecordVisit: {
            /**
             * 新しい宿題
             * @description Action items (宿題).
             */
            actionItems?: components["schemas"]["AddActionItem"][];
            /**
             * 助言したこと
             * @description Advice that was given (助言).
             * @example 部会を年4回とし、議題を先に決める
             */
            advice?: string;
            /**
             * 差戻しへの回答
             * @description Makes a version of a record that was sent back, even where its text stays as it is.
             * @example true
             */
            answersReturn?: boolean;
            /**
             * 決まったこと
             * @description What was decided (決まったこと).
             * @example 次回までに要綱の案を作る
             */
            decisions?: string;
            /**
             * 済んだ宿題
             * @description Ids of action items that are done with it.
             * @example [
             *       "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b"
             *     ]
             */
            doneActionItemIds?: string[];
            /**
             * 終了時刻
             * @description When it ended, HH:MM in Tokyo.
             * @example 13:30
             */
            endedAt?: string | null;
            /**
             * あったこと（事実）
             * @description What happened (事実), apart from opinions.
             * @example 担当課と今年度の進め方を話し合った
             */
            facts: string;
            /**
             * 訪問日
             * Format: date
             * @description The day on which it was held.
             * @example 2026-11-24
             */
            heldOn: string;
            /**
             * 渡した資料
             * @description Material that was given (資料).
             * @example 他市の要綱
             */
            material?: string;
            /**
             * 方法
             * @description How it is held: on site, online …
             * @example onSite
             * @enum {string}
             */
            mode: "onSite" | "online" | "ourOffice";
            /**
             * 先方の発言
             * @description What the municipality said (先方の発言).
             * @example 人手が足りず会議が開けない
             */
            municipalitySaid?: string;
            /**
             * 次回
             * @description The next visit, planned at once; null: none.
             */
            nextVisit?: components["schemas"]["NextVisit"] | null;
            /**
             * 所見
             * @description The opinion (所見) of one's own body.
             * @example 担当者の負担を減らすことから始めたい
             */
            opinion?: string;
            /**
             * 所見を自分の機関の中だけに見せる
             * @description Whether only one's own body reads the opinion.
             * @example true
             */
            opinionInternal?: boolean;
            /**
             * 読み込んだ所見の版
             * @description Version of one's own body's opinion that was read, 0 where there is none.
             * @example 1
             */
            opinionVersion?: number;
            /**
             * こちらの参加者
             * @description Who took part of our side.
             */
            participantsOurs?: components["schemas"]["OurParticipant"][];
            /**
             * 先方の参加者
             * @description Names of those who took part of their side.
             * @example [
             *       "菊池 美和"
             *     ]
             */
            participantsTheirs?: string[];
            /**
             * 目的
             * @description What it is for.
             * @example 体制づくりの相談
             */
            purpose?: string;
            /**
             * 問いかけ
             * @description Questions that were asked (問いかけ).
             * @example 会議を開けない月はどうしていますか
             */
            questions?: string;
            /**
             * 直した理由
             * @description Why.
             * @example 人事異動のため
             */
            reason?: string;
            /**
             * いまの段階
             * @description Stage (段階), 0 to 3.
             * @example 0
             * @enum {number|null}
             */
            stage?: 0 | 1 | 2 | 3 | null;
            /**
             * 開始時刻
             * @description When it began, HH:MM in Tokyo.
             * @example 13:30
             */
            startedAt?: string | null;
            /**
             * 行った支援
             * @description Kinds of support (支援種別), A to E.
             * @example [
             *       "A"
             *     ]
             */
            supportTypes: ("A" | "B" | "C" | "D" | "E")[];
        };
        /** @description Recovery codes, each of one use. Shown once. */
        RecoveryCodes: {
            /**
             * @description Codes that each replace one code of the app, once.
             * @example [
             *       "7H2K-9QWM"
             *     ]
             */
            recoveryCodes: string[];
        };
        /** @description Refusing to consent. Whoever asked reads why. */
        RefuseConsent: {
            /**
             * 却下の理由
             * @description What the deciding person wrote.
             * @example 担当の変更を確かめました
             */
            comment: string;
        };
        /** @description Why a record was not confirmed. */
        RefusedConfirmation: {
            /**
             * @description The refusal's stable code.
             * @example visitConfirmed
             */
            code: string;
            /**
             * @description The sentence for people, in the language of Accept-Language.
             * @example 見つかりません。
             */
            detail: string;
        };
        /** @description Registering an organisation of one's own prefecture. A health office needs the area it looks after. */
        RegisterOrganisation: {
            /**
             * 所管の圏域
             * Format: uuid
             * @description The area (圏域) that the organisation looks after.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            areaId?: string | null;
            /**
             * 種類
             * @description Which kind it is.
             * @example prefecture
             * @enum {string}
             */
            kind: "prefecture" | "healthOffice" | "university" | "professionalAssociation" | "municipality" | "other";
            /**
             * 名称
             * @description Name of the organisation.
             * @example 岩手県健康福祉課
             */
            name: string;
        };
        /** @description Somebody becomes a peer supporter: a person who is known (`personId`), or one who is registered by it. */
        RegisterPeerSupporter: {
            /**
             * メールアドレス
             * @description Address for mail and for signing in.
             * @example sasaki@office.example.jp
             */
            email?: string | null;
            /**
             * 勤め先の市区町村
             * @description Code of the municipality that the person is from.
             * @example 202011
             */
            homeMunicipalityCode: string;
            /**
             * よみ
             * @description How the name is read, in kana.
             * @example とおのし
             */
            kana?: string;
            /**
             * 担当の上限（件）
             * @description How many engagements the person should carry at most.
             * @example 12
             */
            loadLimit: number;
            /**
             * 来られる方法
             * @description How they can come.
             * @example [
             *       "onSite"
             *     ]
             */
            modes?: ("onSite" | "online" | "ourOffice")[];
            /**
             * 来られる月
             * @description Months (1 to 12) in which they can come; empty where nothing is said.
             * @example [
             *       4
             *     ]
             */
            months?: number[];
            /**
             * 氏名
             * @description The name.
             * @example 佐々木 健一
             */
            name?: string;
            /**
             * 所属
             * Format: uuid
             * @description Id of the organisation (機関).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            organisationId?: string;
            /**
             * 人
             * Format: uuid
             * @description Id of the person; null for somebody without an account.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            personId?: string;
            /**
             * 職名
             * @description The post (職名).
             * @example 主任保健師
             */
            post?: string | null;
            /**
             * お願いする経緯
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * 支援種別
             * @description Kinds of support (支援種別), A to E.
             * @example [
             *       "A"
             *     ]
             */
            supportTypes?: ("A" | "B" | "C" | "D" | "E")[];
            /**
             * テーマ
             * @description Themes that the person knows well.
             * @example [
             *       "地域包括ケア"
             *     ]
             */
            themes?: string[];
        };
        /** @description Registering a person; roles and the account come afterwards. */
        RegisterPerson: {
            /**
             * メールアドレス
             * @description Address for mail and for signing in.
             * @example hanako@pref.example
             */
            email?: string | null;
            /**
             * 出身の市区町村
             * @description Code of the municipality that the person is from.
             * @example 202011
             */
            homeMunicipalityCode?: string | null;
            /**
             * よみ
             * @description How the name is read, in kana.
             * @example ささき けんいち
             */
            kana: string;
            /**
             * 担当の上限（件）
             * @description How many engagements the person should carry at most.
             * @example 12
             */
            loadLimit?: number | null;
            /**
             * 氏名
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * 所属
             * Format: uuid
             * @description Id of the organisation (機関).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            organisationId: string;
            /**
             * 職名
             * @description The post (職名).
             * @example 主任保健師
             */
            post?: string | null;
            /**
             * 専門
             * @description What the person is by training.
             * @example 保健師
             */
            profession?: string | null;
            /**
             * 支援種別
             * @description Kinds of support (支援種別), A to E.
             * @example [
             *       "A"
             *     ]
             */
            supportTypes?: ("A" | "B" | "C" | "D" | "E")[];
            /**
             * テーマ
             * @description Themes that the person knows well.
             * @example [
             *       "地域包括ケア"
             *     ]
             */
            themes?: string[];
        };
        /** @description A transfer to register. */
        RegisterTransfer: {
            /**
             * 内示日
             * Format: date
             * @description The day of the announcement (内示日); until then it is hidden.
             * @example 2026-11-24
             */
            announcedOn: string;
            /**
             * 異動先
             * @description Where the person goes.
             * @example 県北地域振興局
             */
            destination?: string;
            /**
             * 発令日
             * Format: date
             * @description The day on which it takes effect (発令日).
             * @example 2026-11-24
             */
            effectiveOn: string;
            /**
             * 異動の種類
             * @description Which kind it is.
             * @example transfer
             * @enum {string}
             */
            kind: "transfer" | "retirement" | "leave" | "arrival";
            /**
             * メモ
             * @description A note.
             * @example 水曜は不在
             */
            note?: string;
            /**
             * 異動する人
             * Format: uuid
             * @description Id of the person; null for somebody without an account.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            personId: string;
        };
        /** @description Registering a webhook. */
        RegisterWebhook: {
            /**
             * 知らせること
             * @description What happened to it.
             * @example [
             *       "visit.planned"
             *     ]
             */
            events: ("visit.planned" | "visit.moved" | "visit.recorded" | "visit.cancelled" | "visit.withdrawn" | "visit.restored" | "reminder.escalated" | "engagement.opened" | "engagement.closed" | "engagement.reopened" | "transfer.announced")[];
            /**
             * 名前
             * @description Which system listens.
             * @example 県の予定管理
             */
            name: string;
            /**
             * 送り先
             * @description Where it is sent: an address with https.
             * @example https://hooks.pref.example/banso
             */
            url: string;
        };
        /** @description A visit at which people who are new introduce themselves; gone as soon as one is planned or held. */
        ReintroductionProposal: {
            /**
             * Format: date
             * @description The open day until which it should be held; may have passed.
             * @example 2026-11-24
             */
            by: string;
            /**
             * Format: date
             * @description The open day to plan it for.
             * @example 2026-11-24
             */
            proposedOn: string;
            /**
             * @description Why.
             * @example 先方の担当が4/1に山田 一郎さんに替わりました。4/30（金）までに、顔合わせの訪問をおすすめします。
             */
            reason: string;
            /**
             * Format: date
             * @description Since when somebody new has not been met.
             * @example 2026-11-24
             */
            since: string;
        };
        /** @description Something that asks to be done, with its reason. */
        Reminder: {
            /**
             * Format: date
             * @description The day on which it is due.
             * @example 2026-11-24
             */
            dueOn: string;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string | null;
            /**
             * @description Whether it goes to a manager because nothing happened.
             * @example true
             */
            escalation: boolean;
            /**
             * Format: date
             * @description The day this step came.
             * @example 2026-11-24
             */
            fallsOn: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * Format: date-time
             * @description When it was mailed; null where it was not.
             * @example 2026-11-24T00:30:00.000Z
             */
            mailedAt: string | null;
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"] | null;
            /**
             * @description Where it stands.
             * @example open
             * @enum {string}
             */
            state: "open" | "acknowledged" | "superseded" | "resolved";
            /** @description Step of the reminder ladder. */
            step: components["schemas"]["ReminderStep"];
            /**
             * @description The text.
             * @example 小川村 訪問の遅れ
             */
            text: string;
            /**
             * Format: uuid
             * @description Id of the visit.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            visitId: string | null;
            /**
             * @description Why it was made, as a sentence.
             * @example 前回10/20 ＋ 1か月 ＝ 11/20（金）。訪問の予定がありません。
             */
            why: string;
        };
        /** @description The ladder that holds in the tenant, or for one of its programmes. */
        ReminderLadder: {
            /**
             * Format: date-time
             * @description When it was last changed; null: never.
             * @example 2026-11-24T00:30:00.000Z
             */
            changedAt: string | null;
            /**
             * @description Name of who changed it last.
             * @example 高橋 直子
             */
            changedBy: string | null;
            /**
             * Format: uuid
             * @description Id of the programme whose numbers these are; null: the office's.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            programmeId: string | null;
            /**
             * @description Programmes with numbers of their own.
             * @example [
             *       "伴走型支援"
             *     ]
             */
            programmesWithOwn: string[];
            /** @description Steps of the ladder. */
            steps: components["schemas"]["LadderStepView"][];
            /**
             * @description Of its own numbers asked for; 0 when there are none yet.
             * @example 3
             */
            version: number;
        };
        /**
         * @description One of these codes.
         * @example visitDueSoon
         * @enum {string}
         */
        ReminderStep: "visitDueSoon" | "visitDueToday" | "visitOverdue" | "visitOverdueManager" | "visitOverdueWeekly" | "visitTomorrow" | "recordMissing" | "recordMissingManager" | "unconfirmedManager" | "actionDueSoon" | "actionOverdue" | "handoverAnnounced" | "handoverSoon" | "handoverNear" | "handoverTomorrow" | "handoverNotReceived";
        /** @description Undoing a closure. */
        ReopenEngagement: {
            /**
             * 理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description Asking for a link that opens an account whose attempts wait. */
        RequestAccountOpening: {
            /**
             * メールアドレス
             * @description Address for mail and for signing in.
             * @example sasaki@office.example.jp
             */
            email: string;
        };
        /** @description Asking for a link to a new password. */
        RequestPasswordReset: {
            /**
             * メールアドレス
             * @description Address for mail and for signing in.
             * @example sasaki@office.example.jp
             */
            email: string;
        };
        /** @description Resuming a paused engagement. */
        ResumeEngagement: {
            /**
             * 再開日
             * Format: date
             * @description The day on which it goes on.
             * @example 2026-11-24
             */
            resumedOn: string;
        };
        /** @description Mails that are sent again. */
        Retry: {
            /**
             * @description How many mails.
             * @example 1
             */
            mails: number;
        };
        /** @description Sending a record back (差戻し). */
        ReturnRecord: {
            /**
             * 直してほしいこと
             * @description What the deciding person wrote.
             * @example 担当の変更を確かめました
             */
            comment: string;
        };
        /**
         * @description One of these codes.
         * @example staff
         * @enum {string}
         */
        Role: "staff" | "manager" | "partner" | "peer" | "expert" | "bureau" | "auditor" | "admin";
        /** @description A role that a person holds in an organisation; both days are included. */
        RoleHolding: {
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            fromOn: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description The organisation (機関). */
            organisation: components["schemas"]["OrganisationRef"];
            /** @description The role. */
            role: components["schemas"]["Role"];
            /** @description Where it stands. */
            state: components["schemas"]["TermState"];
            /**
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            untilOn: string | null;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description A role that runs on although its person's transfer took effect. */
        RoleLeftOpenRow: {
            /**
             * Format: uuid
             * @description Id of the role that is held.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            holdingId: string;
            /**
             * Format: date
             * @description The day from which the person was to be gone.
             * @example 2026-11-24
             */
            leftOn: string;
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /** @description The person. */
            person: components["schemas"]["PersonRef"];
            /** @description The role. */
            role: components["schemas"]["Role"];
        };
        /** @description What was typed so far; kept as it is, without checking, so that nothing is lost. */
        SaveDraft: {
            /**
             * 下書き
             * @description The content, as it was put in.
             */
            content: {
                [key: string]: unknown;
            };
        };
        /** @description Whether a second factor is set up, and what is left for when the phone is away. */
        SecondFactor: {
            /**
             * Format: date-time
             * @description When the last confirmation was given.
             * @example 2026-11-24T00:30:00.000Z
             */
            confirmedAt: string | null;
            /**
             * @description The present password is asked for before anything changes.
             * @example true
             */
            hasPassword: boolean;
            /**
             * @description One of the person’s roles requires it.
             * @example true
             */
            isRequired: boolean;
            /**
             * @description Whether it is set up.
             * @example true
             */
            isSetUp: boolean;
            /**
             * @description How many recovery codes are left.
             * @example 8
             */
            recoveryCodesLeft: number;
        };
        /** @description A second factor that waits for its first code. Shown once. */
        SecondFactorSetUp: {
            /**
             * @description Base32, for typing into the app.
             * @example JBSWY3DPEHPK3PXP
             */
            secret: string;
            /**
             * @description otpauth:// address, for the QR code.
             * @example otpauth://totp/Banso:sasaki?secret=JBSWY3DPEHPK3PXP
             */
            uri: string;
        };
        /** @description Who is signed in, what they may do, and what day it is for them. */
        Session: {
            /** @description In which organisation, with which role. */
            affiliations: components["schemas"]["SessionAffiliation"][];
            /** @description What one may do: verbs of the capability table. */
            capabilities: components["schemas"]["Capability"][];
            /**
             * @description Fiscal year: April of this year to March of the next.
             * @example 2026
             */
            fiscalYear: number;
            /**
             * @description How it is held: on site, online …
             * @example demo
             * @enum {string}
             */
            mode: "demo" | "production";
            /**
             * @description The role requires a second factor and there is none: no route but the account’s own answers.
             * @example true
             */
            mustSetUpSecondFactor: boolean;
            /**
             * Format: date-time
             * @description The moment at which the answer was made.
             * @example 2026-11-24T00:30:00.000Z
             */
            now: string;
            /** @description The person. */
            person: components["schemas"]["SignedInPerson"];
            /** @description The roles. */
            roles: components["schemas"]["Role"][];
            /** @description The prefecture's office whose data it is. */
            tenant: components["schemas"]["SessionTenant"] | null;
            /**
             * Format: date
             * @description Today in Tokyo.
             * @example 2026-11-24
             */
            today: string;
        };
        /** @description A role in an organisation. */
        SessionAffiliation: {
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /**
             * @description Name of the prefecture (都道府県).
             * @example 岩手県
             */
            prefecture: string | null;
            /** @description The role. */
            role: components["schemas"]["Role"];
        };
        /** @description The prefecture's office that one belongs to. */
        SessionTenant: {
            /**
             * @description Id of the row.
             * @example 1
             */
            id: number;
            /**
             * @description Name of the prefecture's office.
             * @example 岩手県
             */
            name: string;
            /**
             * @description Two-digit code of the prefecture (JIS X 0401).
             * @example 03
             */
            prefectureCode: string;
        };
        /** @description Beginning to set up a second factor. */
        SetUpSecondFactor: {
            /**
             * いまの確認コード
             * @description The present code, where a second factor is set up already.
             * @example 123456
             */
            code?: string;
            /**
             * いまのパスワード
             * @description The password; at least 12 characters where it is new.
             * @example 長くて覚えやすい合言葉
             */
            password?: string;
        };
        /**
         * @description One of these codes.
         * @example drafted
         * @enum {string}
         */
        SignatureStep: "drafted" | "checked" | "handedOver" | "received" | "finished";
        /** @description Who is signed in. */
        SignedInPerson: {
            /**
             * @description Address for mail and for signing in.
             * @example sasaki@office.example.jp
             */
            email: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
        };
        /** @description Signing in. `code` is needed once a second factor is set up: six digits of the app, or a recovery code. */
        SignIn: {
            /**
             * 確認コード
             * @description The six digits of an authenticator app, or a recovery code; when asked for.
             * @example 123456
             */
            code?: string;
            /**
             * メールアドレス
             * @description Address for mail and for signing in.
             * @example sasaki@office.example.jp
             */
            email: string;
            /**
             * パスワード
             * @description The password; at least 12 characters where it is new.
             * @example 長くて覚えやすい合言葉
             */
            password: string;
        };
        /** @description How many visits a person made. */
        StaffVisits: {
            /**
             * @description Open engagements led on the day of the view.
             * @example 5
             */
            leads: number;
            /** @description The person. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description Held visits of the period that the person took part in or wrote up.
             * @example 14
             */
            visits: number;
        };
        /** @description Since when an engagement is in a stage (段階). */
        StageChange: {
            /**
             * @description Who did it.
             * @example 佐々木 健一
             */
            by: string | null;
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            since: string;
            /**
             * @description Stage (段階), 0 to 3.
             * @example 0
             * @enum {number}
             */
            stage: 0 | 1 | 2 | 3;
            /**
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            until: string | null;
        };
        /** @description Who follows somebody of the municipality: the former one's last day and the successor's first in one act. */
        SucceedCounterpart: {
            /**
             * 後任の着任日
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            from: string;
            /**
             * 氏名
             * @description The name.
             * @example 佐々木 健一
             */
            name: string;
            /**
             * メモ
             * @description A note.
             * @example 水曜は不在
             */
            note?: string;
            /**
             * 職名
             * @description The post (職名).
             * @example 主任保健師
             */
            post: string;
            /**
             * 前任の最終日
             * Format: date
             * @description The last day, included; null: open.
             * @example 2026-11-24
             */
            until?: string | null;
        };
        /** @description Somebody who could take over, as of the effective day. */
        SuccessorCandidate: {
            /**
             * @description Engagements carried as lead or deputy on the effective day, without this transfer.
             * @example 8
             */
            carried: number;
            /**
             * @description As deputy lead, how many engagements.
             * @example 3
             */
            deputies: number;
            /**
             * @description Engagements of this transfer within reach.
             * @example [
             *       "032085"
             *     ]
             */
            hasReach: string[];
            /**
             * @description Their own successors of that day lead back to the leaver.
             * @example true
             */
            inRing: boolean;
            /**
             * @description As lead, how many engagements.
             * @example 5
             */
            leads: number;
            /**
             * Format: date
             * @description Effective day of their own coming transfer.
             * @example 2026-11-24
             */
            leavesOn: string | null;
            /**
             * @description How many engagements the person can carry.
             * @example 12
             */
            limit: number;
            /**
             * @description Engagements that this transfer would add as lead.
             * @example 2
             */
            newLeads: number;
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /** @description The person. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description The post (職名).
             * @example 主任保健師
             */
            post: string | null;
        };
        /** @description Who is likely to take part. */
        SuggestedParticipants: {
            /** @description People of our side. */
            ours: components["schemas"]["PersonRef"][];
            /**
             * @description Names of their side.
             * @example [
             *       "菊池 美和"
             *     ]
             */
            theirs: string[];
        };
        /**
         * @description One of these codes.
         * @example A
         * @enum {string}
         */
        SupportType: "A" | "B" | "C" | "D" | "E";
        /** @description A number for each kind of support. */
        SupportTypeTotals: {
            /**
             * @description How many of kind A: help with managing local resources (地域マネジメント力向上).
             * @example 12
             */
            A: number;
            /**
             * @description How many of kind B: analysis of the situation (現状分析).
             * @example 7
             */
            B: number;
            /**
             * @description How many of kind C: examples and consultation (情報提供・相談対応).
             * @example 3
             */
            C: number;
            /**
             * @description How many of kind D: matching with companies and universities (マッチング).
             * @example 5
             */
            D: number;
            /**
             * @description How many of kind E: methods of working together (方法論の提供).
             * @example 2
             */
            E: number;
        };
        /**
         * @description One of these codes.
         * @example csv
         * @enum {string}
         */
        TableFormat: "csv" | "csvShiftJis" | "xlsx";
        /** @description A person's part in the team, for a term. */
        TeamMember: {
            /**
             * Format: date
             * @description The first day.
             * @example 2026-11-24
             */
            from: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /** @description The person. */
            person: components["schemas"]["PersonRef"];
            /** @description The role. */
            role: components["schemas"]["TeamRole"];
            /**
             * Format: date
             * @description Last day of the term; null while open.
             * @example 2026-11-24
             */
            until: string | null;
        };
        /**
         * @description One of these codes.
         * @example lead
         * @enum {string}
         */
        TeamRole: "lead" | "deputy" | "prefecturalStaff" | "healthOfficeStaff" | "professor" | "peerSupporter" | "expert";
        /**
         * @description One of these codes.
         * @example past
         * @enum {string}
         */
        TermState: "past" | "present" | "future";
        /** @description A text of the story as it once stood; the newest is the one in force. */
        TextVersion: {
            /**
             * Format: date-time
             * @description The moment.
             * @example 2026-11-24T00:30:00.000Z
             */
            at: string | null;
            /** @description Null where it was not kept who wrote it. */
            by: components["schemas"]["PersonRef"] | null;
            /**
             * @description Why the text before was corrected; empty in the first.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
            /**
             * @description From 1.
             * @example 3
             */
            version: number;
        };
        /** @description Something that happened in an engagement. */
        TimelineEntry: {
            /**
             * @description A visit whose record was taken back: it counts for nothing.
             * @example true
             */
            isWithdrawn: boolean;
            /**
             * @description Which kind it is.
             * @example visit
             * @enum {string}
             */
            kind: "visit" | "stage" | "challenge" | "team" | "counterpart" | "pause" | "closure" | "handover" | "vision";
            /**
             * @description How it is held: on site, online …
             * @example onSite
             * @enum {string|null}
             */
            mode: "onSite" | "online" | "ourOffice" | null;
            /**
             * Format: date
             * @description The day.
             * @example 2026-11-24
             */
            on: string;
            /** @description Kinds of support (支援種別), A to E. */
            supportTypes: components["schemas"]["SupportType"][];
            /**
             * @description The text.
             * @example 庁内の連携が担当者どうしにとどまっている
             */
            text: string;
            /**
             * @description The sentence for people.
             * @example 訪問
             */
            title: string;
            /**
             * Format: uuid
             * @description Id of the visit.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            visitId: string | null;
        };
        /** @description A person who leaves a post on a day. */
        Transfer: {
            /**
             * @description Whether it is announced.
             * @example true
             */
            announced: boolean;
            /**
             * Format: date
             * @description The day of the announcement (内示日); until then it is hidden.
             * @example 2026-11-24
             */
            announcedOn: string;
            /**
             * @description Where the person goes.
             * @example 県北地域振興局
             */
            destination: string;
            /**
             * Format: date
             * @description From 00:00 Tokyo time of this day everything belongs to its new holder.
             * @example 2026-11-24
             */
            effectiveOn: string;
            /**
             * @description How many things the person holds.
             * @example 21
             */
            held: number;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description How many parts in engagements go to an interim holder (代理者), so that a successor has still to be found.
             * @example 0
             */
            interim: number;
            /** @description Which kind it is. */
            kind: components["schemas"]["TransferKind"];
            /**
             * @description Only for managers and the leaver.
             * @example 水曜は不在
             */
            note: string;
            /** @description The person. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description How many of them have a disposition.
             * @example 21
             */
            settled: number;
            /** @description Where it stands. */
            state: components["schemas"]["TransferState"];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /**
         * @description One of these codes.
         * @example transfer
         * @enum {string}
         */
        TransferKind: "transfer" | "retirement" | "leave" | "arrival";
        /** @description Transfers that were registered from one file. */
        TransferList: {
            /**
             * @description The worker is confirming or withdrawing; ask again for its progress.
             * @example true
             */
            atWork: boolean;
            /**
             * Format: date
             * @description The first day on which a transfer of the list takes effect.
             * @example 2026-11-24
             */
            effectiveFrom: string;
            /**
             * Format: date
             * @description The last day on which a transfer of the list takes effect.
             * @example 2026-11-24
             */
            effectiveUntil: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Some transfers wait to be confirmed, or were refused and can be tried again.
             * @example true
             */
            mayConfirm: boolean;
            /**
             * @description Some transfers lie before their effective day.
             * @example true
             */
            mayWithdraw: boolean;
            /**
             * @description Name of the file.
             * @example 異動一覧.xlsx
             */
            name: string;
            /**
             * Format: date-time
             * @description When it was registered.
             * @example 2026-11-24T00:30:00.000Z
             */
            registeredAt: string;
            /**
             * @description Name of who registered it.
             * @example 高橋 直子
             */
            registeredBy: string;
            /**
             * @description Transfers per state.
             * @example {
             *       "announced": 1
             *     }
             */
            states: {
                [key: string]: number;
            };
            /**
             * @description How many transfers.
             * @example 12
             */
            transfers: number;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /**
             * @description Whether it is withdrawn.
             * @example true
             */
            withdrawn: boolean;
        };
        /** @description What a whole list would do, or has done. */
        TransferListPreview: {
            /** @description The rows of the list. */
            rows: components["schemas"]["TransferListRow"][];
            /** @description The numbers of the list. */
            summary: components["schemas"]["ListSummary"];
            /** @description Who takes over how much. */
            takers: components["schemas"]["ListTaker"][];
        };
        /** @description What reading a list found; nothing is registered while there are errors. */
        TransferListResult: {
            /**
             * @description Whether it was registered; false in a dry run.
             * @example true
             */
            done: boolean;
            /** @description What is wrong, by row and column. */
            errors: components["schemas"]["FileError"][];
            /** @description The list, once it is registered. */
            list: components["schemas"]["TransferList"] | null;
            /** @description Of the rows without errors. */
            preview: components["schemas"]["TransferListPreview"] | null;
            /**
             * @description Rows below the header.
             * @example 40
             */
            rows: number;
        };
        /** @description One transfer of a list: what the person holds, who takes over, what stands against it, and what became of it. */
        TransferListRow: {
            /**
             * Format: date
             * @description The day of the announcement (内示日); until then it is hidden.
             * @example 2026-11-24
             */
            announcedOn: string;
            /** @description What stands against it. */
            conflicts: components["schemas"]["ListRowConflict"][];
            /**
             * @description Items per kind.
             * @example {
             *       "actionItem": 1
             *     }
             */
            counts: {
                [key: string]: number;
            };
            /**
             * @description Where the person goes.
             * @example 県北地域振興局
             */
            destination: string;
            /**
             * Format: date
             * @description The day on which it takes effect (発令日).
             * @example 2026-11-24
             */
            effectiveOn: string;
            /**
             * @description How many rows the person holds.
             * @example 21
             */
            held: number;
            /** @description Who holds the rest in the meantime; null: nobody. */
            interim: components["schemas"]["PersonRef"] | null;
            /**
             * @description Parts that go to the interim holder.
             * @example 0
             */
            interimParts: number;
            /** @description Which kind it is. */
            kind: components["schemas"]["TransferKind"];
            /**
             * @description The organisation (機関).
             * @example 岩手県健康福祉課
             */
            organisation: string;
            /** @description The person. */
            person: components["schemas"]["PersonRef"];
            /**
             * @description Why confirming or withdrawing it was refused.
             * @example [
             *       "後任を選んでください。"
             *     ]
             */
            refusal: string[];
            /**
             * @description The row of the file.
             * @example 3
             */
            row: number;
            /** @description Where it stands. */
            state: components["schemas"]["ListRowState"];
            /** @description The successor; null while nobody is named. */
            successor: components["schemas"]["PersonRef"] | null;
            /**
             * Format: uuid
             * @description Null in a dry run.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            transferId: string | null;
            /**
             * @description Items that nobody takes over yet.
             * @example 4
             */
            undecided: number;
        };
        /** @description Everything the person holds, and what would become of it. */
        TransferPreview: {
            /** @description Who could take over. */
            candidates: components["schemas"]["SuccessorCandidate"][];
            /**
             * @description Items per kind.
             * @example {
             *       "actionItem": 1
             *     }
             */
            counts: {
                [key: string]: number;
            };
            /** @description What the leaver holds. */
            items: components["schemas"]["HeldItem"][];
            /** @description Roles with their end. */
            roles: components["schemas"]["LeaverRole"][];
            /** @description The transfer. */
            transfer: components["schemas"]["Transfer"];
            /**
             * @description Version of the transfer, for the ETag.
             * @example 3
             */
            version: number;
        };
        /**
         * @description One of these codes.
         * @example registered
         * @enum {string}
         */
        TransferState: "registered" | "confirmed" | "effective" | "withdrawn";
        /** @description Who is new on either side, and what follows from it. */
        Turnover: {
            /**
             * @description The municipality’s contact took over within the last three months (新任).
             * @example true
             */
            contactIsNew: boolean;
            /**
             * @description Our lead took over within the last three months (新任).
             * @example true
             */
            leadIsNew: boolean;
            /**
             * @description Counterparts who are newly arrived.
             * @example [
             *       "菊池 美和"
             *     ]
             */
            newCounterparts: string[];
            /**
             * @description Both sides changed within three months (経緯を知る人がいない).
             * @example true
             */
            nobodyKnows: boolean;
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string | null;
            /**
             * @description Whether there is a `reintroduction`.
             * @example true
             */
            reintroductionProposed: boolean;
        };
        /** @description Who is new in an engagement (rule 4.3). */
        TurnoverFlags: {
            /**
             * @description The municipality’s contact took over within the last three months (新任).
             * @example true
             */
            contactIsNew: boolean;
            /**
             * @description Our lead took over within the last three months (新任).
             * @example true
             */
            leadIsNew: boolean;
            /**
             * @description Both sides changed within three months (経緯を知る人がいない).
             * @example true
             */
            nobodyKnows: boolean;
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string | null;
        };
        /** @description Using a link, once, to choose a password. */
        UseAccountLink: {
            /**
             * 新しいパスワード
             * @description The password; at least 12 characters where it is new.
             * @example 長くて覚えやすい合言葉
             */
            password: string;
            /**
             * リンク
             * @description The secret.
             * @example banso_0000000000000000
             */
            token: string;
        };
        /** @description A visit with everything its record's form needs. */
        Visit: {
            /** @description The cancellation; null while the visit stands. */
            cancellation: components["schemas"]["VisitCancellation"] | null;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string;
            /**
             * @description The engagement's stage (段階), 0 to 3.
             * @example 0
             * @enum {number}
             */
            engagementStage: 0 | 1 | 2 | 3;
            /** @description Open items of the engagement, to be ticked off. */
            homework: components["schemas"]["ActionItem"][];
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description The visit before; null where there was none. */
            lastVisit: components["schemas"]["LastVisit"] | null;
            /** @description How it is held: on site, online … */
            mode: components["schemas"]["VisitMode"];
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /** @description Who is likely to take part. */
            participantsSuggested: components["schemas"]["SuggestedParticipants"];
            /**
             * @description Where.
             * @example 遠野市役所 会議室2
             */
            place: string;
            /**
             * Format: date
             * @description The day for which it is planned; null where none is.
             * @example 2026-11-24
             */
            plannedOn: string | null;
            /**
             * @description Name of the programme.
             * @example 伴走型支援
             */
            programme: string;
            /**
             * @description What it is for.
             * @example 体制づくりの相談
             */
            purpose: string;
            /** @description The record; null while there is none. */
            record: components["schemas"]["VisitRecord"] | null;
            /**
             * @description When it begins, HH:MM in Tokyo.
             * @example 13:30
             */
            startsAt: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["VisitStatus"];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description Why and when a visit was cancelled. */
        VisitCancellation: {
            /**
             * Format: date-time
             * @description The moment.
             * @example 2026-11-24T00:30:00.000Z
             */
            at: string;
            /**
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description The draft of a visit's record: one's own, or one that was taken over from a predecessor. */
        VisitDraft: {
            /** @description The predecessor whose draft it is; null: one’s own. */
            by: components["schemas"]["PersonRef"] | null;
            /** @description The content, as it was put in. */
            content: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @description When it was saved.
             * @example 2026-11-24T00:30:00.000Z
             */
            savedAt: string;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /**
             * Format: uuid
             * @description Id of the visit.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            visitId: string;
        };
        /**
         * @description One of these codes.
         * @example onSite
         * @enum {string}
         */
        VisitMode: "onSite" | "online" | "ourOffice";
        /** @description A visit with its record, as the files of an engagement show it. */
        VisitOnFile: {
            /** @description The cancellation; null while the visit stands. */
            cancellation: components["schemas"]["VisitCancellation"] | null;
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description How it is held: on site, online … */
            mode: components["schemas"]["VisitMode"];
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * @description Where.
             * @example 遠野市役所 会議室2
             */
            place: string;
            /**
             * Format: date
             * @description The day for which it is planned; null where none is.
             * @example 2026-11-24
             */
            plannedOn: string | null;
            /**
             * @description The programme (支援事業).
             * @example 伴走型支援
             */
            programme: string;
            /**
             * @description What it is for.
             * @example 体制づくりの相談
             */
            purpose: string;
            /** @description The record; null while there is none. */
            record: components["schemas"]["VisitRecord"] | null;
            /**
             * @description When it begins, HH:MM in Tokyo.
             * @example 13:30
             */
            startsAt: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["VisitStatus"];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description The version in force of a record, with the opinions that the reader may see. */
        VisitRecord: {
            /**
             * @description Advice given (助言したこと).
             * @example 部会を年4回とし、議題を先に決める
             */
            advice: string;
            /** @description How far the version in force is confirmed. */
            confirmation: components["schemas"]["RecordConfirmation"];
            /**
             * Format: date-time
             * @description When the last confirmation was given.
             * @example 2026-11-24T00:30:00.000Z
             */
            confirmedAt: string | null;
            /** @description Who gave the last confirmation. */
            confirmedBy: components["schemas"]["PersonRef"] | null;
            /**
             * @description What was decided (決まったこと).
             * @example 次回までに要綱の案を作る
             */
            decisions: string;
            /**
             * @description When it ended, HH:MM in Tokyo.
             * @example 13:30
             */
            endedAt: string | null;
            /**
             * @description How much was done with it: confirmed, sent back, withdrawn, or one of these undone.
             * @example 1
             */
            eventCount: number;
            /**
             * @description What happened (facts) (あったこと（事実）).
             * @example 担当課と今年度の進め方を話し合った
             */
            facts: string;
            /**
             * Format: date
             * @description The day on which it was held.
             * @example 2026-11-24
             */
            heldOn: string;
            /**
             * @description Material given (渡した資料).
             * @example 他市の要綱
             */
            material: string;
            /** @description How it is held: on site, online … */
            mode: components["schemas"]["VisitMode"];
            /**
             * @description What the municipality said (先方の発言).
             * @example 人手が足りず会議が開けない
             */
            municipalitySaid: string;
            /**
             * Format: date
             * @description The day of the next visit as it was planned then.
             * @example 2026-11-24
             */
            nextVisitOn: string | null;
            /**
             * @description One’s own body’s opinion; null where it has written none.
             * @example 担当者の負担を減らすことから始めたい
             */
            opinion: string | null;
            /**
             * @description Whether only one's own body reads the opinion.
             * @example true
             */
            opinionInternal: boolean;
            /** @description Opinions (所見) that one may see. */
            opinions: components["schemas"]["Opinion"][];
            /**
             * @description Number of one’s own body’s opinion, 0 where it has written none.
             * @example 1
             */
            opinionVersion: number;
            /** @description Who took part of our side. */
            participantsOurs: components["schemas"]["ParticipantOfOurs"][];
            /**
             * @description Names of those who took part of their side.
             * @example [
             *       "菊池 美和"
             *     ]
             */
            participantsTheirs: string[];
            /**
             * @description What it is for.
             * @example 体制づくりの相談
             */
            purpose: string;
            /**
             * @description Questions asked (問いかけ).
             * @example 会議を開けない月はどうしていますか
             */
            questions: string;
            /**
             * @description Why the version before was corrected; empty in the first.
             * @example 人事異動のため
             */
            reason: string;
            /**
             * Format: date-time
             * @description When it was recorded.
             * @example 2026-11-24T00:30:00.000Z
             */
            recordedAt: string;
            /**
             * @description Stage (段階), 0 to 3.
             * @example 0
             * @enum {number|null}
             */
            stage: 0 | 1 | 2 | 3 | null;
            /**
             * @description When it began, HH:MM in Tokyo.
             * @example 13:30
             */
            startedAt: string | null;
            /** @description Kinds of support (支援種別), A to E. */
            supportTypes: components["schemas"]["SupportType"][];
            /**
             * @description Number of the version in force, from 1.
             * @example 3
             */
            version: number;
            /** @description The withdrawal (取下げ); null while it stands. */
            withdrawal: components["schemas"]["RecordHappening"] | null;
            /** @description Who wrote the version in force. */
            writtenBy: components["schemas"]["PersonRef"];
        };
        /** @description A visit as a list shows it. */
        VisitRow: {
            /**
             * Format: uuid
             * @description Id of the engagement (案件).
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            engagementId: string;
            /**
             * Format: date
             * @description The day on which it was held.
             * @example 2026-11-24
             */
            heldOn: string | null;
            /**
             * @description How many action items came of it.
             * @example 3
             */
            homeworkAll: number;
            /**
             * @description How many of these are done.
             * @example 1
             */
            homeworkDone: number;
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /** @description How it is held: on site, online … */
            mode: components["schemas"]["VisitMode"];
            /** @description The municipality (市区町村). */
            municipality: components["schemas"]["MunicipalityRef"];
            /**
             * @description Names of those who took part.
             * @example [
             *       "佐々木 健一"
             *     ]
             */
            participants: string[];
            /**
             * @description Where.
             * @example 遠野市役所 会議室2
             */
            place: string;
            /**
             * Format: date
             * @description The day for which it is planned; null where none is.
             * @example 2026-11-24
             */
            plannedOn: string | null;
            /**
             * @description What it is for.
             * @example 体制づくりの相談
             */
            purpose: string;
            /**
             * @description When it begins, HH:MM in Tokyo.
             * @example 13:30
             */
            startsAt: string | null;
            /** @description Where it stands. */
            status: components["schemas"]["VisitStatus"];
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /**
         * @description One of these codes.
         * @example planned
         * @enum {string}
         */
        VisitStatus: "planned" | "recorded" | "confirmed" | "cancelled" | "withdrawn";
        /** @description A record as it was read. */
        VisitVersion: {
            /**
             * 訪問
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * 版
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
        };
        /** @description A receiver of what happens here, without its secret. */
        Webhook: {
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T00:30:00.000Z
             */
            createdAt: string;
            /**
             * @description Messages that were given up.
             * @example 0
             */
            dead: number;
            /** @description What happened to it. */
            events: components["schemas"]["WebhookEvent"][];
            /**
             * Format: uuid
             * @description Id of the row.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Whether it is paused.
             * @example true
             */
            isPaused: boolean;
            /**
             * Format: date-time
             * @description When something was last delivered.
             * @example 2026-11-24T00:30:00.000Z
             */
            lastDeliveredAt: string | null;
            /**
             * @description Which system listens.
             * @example 県の予定管理
             */
            name: string;
            /**
             * Format: uri
             * @description Where it is sent: an address with https.
             * @example https://hooks.example.jp/banso
             */
            url: string;
            /**
             * @description Version of the row; the answer's ETag, and what If-Match takes.
             * @example 3
             */
            version: number;
            /**
             * @description Messages that wait, also for another attempt.
             * @example 2
             */
            waiting: number;
        };
        /** @description What became of one message. Its content is for the receiver alone. */
        WebhookDeliveryRow: {
            /**
             * @description How many attempts were made.
             * @example 1
             */
            attempts: number;
            /**
             * Format: date-time
             * @description When it was made.
             * @example 2026-11-24T00:30:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description When it was delivered; null while it was not.
             * @example 2026-11-24T00:30:00.000Z
             */
            deliveredAt: string | null;
            /** @description What happened. */
            event: components["schemas"]["WebhookEvent"];
            /**
             * Format: uuid
             * @description The message’s `webhook-id` without its `msg_`.
             * @example 0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1b
             */
            id: string;
            /**
             * @description Why the last attempt failed; null where it did not.
             * @example status
             * @enum {string|null}
             */
            lastError: "status" | "redirected" | "timedOut" | "inside" | "unknownHost" | "certificate" | "unreachable" | "unreadable" | null;
            /**
             * @description The HTTP status of the last attempt.
             * @example 204
             */
            lastStatus: number | null;
            /**
             * Format: date-time
             * @description When it is tried again; null where it is not.
             * @example 2026-11-24T00:30:00.000Z
             */
            nextAttemptAt: string | null;
            /** @description Where it stands. */
            state: components["schemas"]["WebhookDeliveryState"];
        };
        /**
         * @description One of these codes.
         * @example pending
         * @enum {string}
         */
        WebhookDeliveryState: "pending" | "sending" | "delivered" | "dead";
        /**
         * @description One of these codes.
         * @example visit.planned
         * @enum {string}
         */
        WebhookEvent: "visit.planned" | "visit.moved" | "visit.recorded" | "visit.cancelled" | "visit.withdrawn" | "visit.restored" | "reminder.escalated" | "engagement.opened" | "engagement.closed" | "engagement.reopened" | "transfer.announced";
        /** @description A code as proof: of the app, or a recovery code. */
        WithCode: {
            /**
             * 確認コード
             * @description The six digits of the authenticator app, or a recovery code.
             * @example 123456
             */
            code: string;
        };
        /** @description Withdrawing a file. */
        WithdrawAttachment: {
            /**
             * 取り下げる理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description Withdrawing a record, or undoing something: always with a reason. */
        WithReason: {
            /**
             * 理由
             * @description Why.
             * @example 人事異動のため
             */
            reason: string;
        };
        /** @description What only people can write in a packet. */
        WriteHandover: {
            /**
             * 留意事項
             * @description What to be careful about (留意事項).
             * @example 窓口は午後のみ
             */
            cautions?: string;
            /**
             * 経緯
             * @description How it came (経緯).
             * @example 2024年に市から相談があった
             */
            history?: string;
            /**
             * 未処理・懸案
             * @description What is still open (未処理・懸案).
             * @example 補助金の相談への返事
             */
            pending?: string;
            /**
             * 方針・申し送り
             * @description How to go on (方針).
             * @example 年度内は体制づくりを優先する
             */
            policy?: string;
        };
    };
    responses: {
        /**
         * @description - `jsonNotObject`: Send a JSON object: keys and values between { and }.
         *     - `malformedJson`: The body is not valid JSON.
         *     - `malformedRequest`: The request could not be read.
         *     - `twoCredentials`: A session and an API token cannot be used in one request. Send one of them.
         */
        Refused400_jsonNotObject_and_3_7f2732: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:jsonNotObject",
                 *       "title": "送る内容は、項目の名前と値を { } で囲んだJSONにしてください。",
                 *       "status": 400,
                 *       "code": "jsonNotObject",
                 *       "detail": "送る内容は、項目の名前と値を { } で囲んだJSONにしてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "jsonNotObject" | "malformedJson" | "malformedRequest" | "twoCredentials";
                    /** @constant */
                    status?: 400;
                };
            };
        };
        /**
         * @description - `malformedRequest`: The request could not be read.
         *     - `twoCredentials`: A session and an API token cannot be used in one request. Send one of them.
         */
        Refused400_malformedRequest_twoCredentials: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:malformedRequest",
                 *       "title": "送られた内容を読み取れませんでした。",
                 *       "status": 400,
                 *       "code": "malformedRequest",
                 *       "detail": "送られた内容を読み取れませんでした。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "malformedRequest" | "twoCredentials";
                    /** @constant */
                    status?: 400;
                };
            };
        };
        /** @description - `notSignedIn`: Please sign in. */
        Refused401_notSignedIn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notSignedIn",
                 *       "title": "サインインしてください。",
                 *       "status": 401,
                 *       "code": "notSignedIn",
                 *       "detail": "サインインしてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notSignedIn";
                    /** @constant */
                    status?: 401;
                };
            };
        };
        /**
         * @description - `notSignedIn`: Please sign in.
         *     - `secondFactorWrong`: The code is wrong or was used already. Wait for the next code in your app and try again.
         */
        Refused401_notSignedIn_secondFactorWrong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notSignedIn",
                 *       "title": "サインインしてください。",
                 *       "status": 401,
                 *       "code": "notSignedIn",
                 *       "detail": "サインインしてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notSignedIn" | "secondFactorWrong";
                    /** @constant */
                    status?: 401;
                };
            };
        };
        /** @description - `oidcRefused`: Your organisation’s account could not be verified. Please start again. */
        Refused401_oidcRefused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:oidcRefused",
                 *       "title": "組織のアカウントを確かめられませんでした。もう一度はじめからお試しください。",
                 *       "status": 401,
                 *       "code": "oidcRefused",
                 *       "detail": "組織のアカウントを確かめられませんでした。もう一度はじめからお試しください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "oidcRefused";
                    /** @constant */
                    status?: 401;
                };
            };
        };
        /**
         * @description - `secondFactorNeeded`: Please enter the code from your app.
         *     - `secondFactorWrong`: The code is wrong or was used already. Wait for the next code in your app and try again.
         *     - `signInFailed`: The e-mail address or the password is wrong.
         */
        Refused401_secondFactorNeeded_secondFactorWrong_signInFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:secondFactorNeeded",
                 *       "title": "確認コードを入れてください。",
                 *       "status": 401,
                 *       "code": "secondFactorNeeded",
                 *       "detail": "確認コードを入れてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "secondFactorNeeded" | "secondFactorWrong" | "signInFailed";
                    /** @constant */
                    status?: 401;
                };
            };
        };
        /**
         * @description - `accountIsTheAdmins`: This person holds a role. Please ask an administrator to change the details.
         *     - `notAllowed`: Your role does not allow this.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_accountIsTheAdmins_and_3_e21335: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:accountIsTheAdmins",
                 *       "title": "この人は役割を持つ利用者です。内容の変更は、システム管理者に依頼してください。",
                 *       "status": 403,
                 *       "code": "accountIsTheAdmins",
                 *       "detail": "この人は役割を持つ利用者です。内容の変更は、システム管理者に依頼してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "accountIsTheAdmins" | "notAllowed" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `accountIsTheAdmins`: This person holds a role. Please ask an administrator to change the details.
         *     - `consentOwn`: Nobody consents to what they asked for or what concerns themselves. Another manager or auditor does.
         *     - `notAllowed`: Your role does not allow this.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_accountIsTheAdmins_and_4_ae0186: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:accountIsTheAdmins",
                 *       "title": "この人は役割を持つ利用者です。内容の変更は、システム管理者に依頼してください。",
                 *       "status": 403,
                 *       "code": "accountIsTheAdmins",
                 *       "detail": "この人は役割を持つ利用者です。内容の変更は、システム管理者に依頼してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "accountIsTheAdmins" | "consentOwn" | "notAllowed" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `consentOwn`: Nobody consents to what they asked for or what concerns themselves. Another manager or auditor does.
         *     - `notAllowed`: Your role does not allow this.
         *     - `ownRole`: Nobody grants a role to themselves, or extends their own. Please ask another administrator.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_consentOwn_and_4_08b8f1: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:consentOwn",
                 *       "title": "ご自分の申請や、ご自分に関わる申請は、ご自分では承認できません。ほかの課長・係長または監査の担当者が承認します。",
                 *       "status": 403,
                 *       "code": "consentOwn",
                 *       "detail": "ご自分の申請や、ご自分に関わる申請は、ご自分では承認できません。ほかの課長・係長または監査の担当者が承認します。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "consentOwn" | "notAllowed" | "ownRole" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `consentOwn`: Nobody consents to what they asked for or what concerns themselves. Another manager or auditor does.
         *     - `notAllowed`: Your role does not allow this.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_consentOwn_notAllowed_secondFactorMissing_wrongOrigin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:consentOwn",
                 *       "title": "ご自分の申請や、ご自分に関わる申請は、ご自分では承認できません。ほかの課長・係長または監査の担当者が承認します。",
                 *       "status": 403,
                 *       "code": "consentOwn",
                 *       "detail": "ご自分の申請や、ご自分に関わる申請は、ご自分では承認できません。ほかの課長・係長または監査の担当者が承認します。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "consentOwn" | "notAllowed" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /** @description - `notAllowed`: Your role does not allow this. */
        Refused403_notAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `organisationNotOwn`: This organisation is shared with other prefectures and cannot be changed here.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_notAllowed_and_3_02a7af: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "organisationNotOwn" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `notSuccessor`: Only the successor, …, may do this.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_notAllowed_and_3_6ba890: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "notSuccessor" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `ownRoleStays`: Nobody withdraws their own transfer that ends a role, or keeps their own role beyond it. Ask another manager.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_notAllowed_and_3_9d7005: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "ownRoleStays" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `notPredecessor`: Only the predecessor, …, may do this.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_notAllowed_and_3_57d3c6: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "notPredecessor" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `sessionNeeded`: Settings of the account are made on the screen, not with an API token.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_notAllowed_and_3_b5e3e3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "secondFactorMissing" | "sessionNeeded" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `notInTeam`: Only members of the team may record this visit.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "notInTeam" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `ownCheck`: Nobody checks their own packet.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_notAllowed_ownCheck_secondFactorMissing_wrongOrigin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "ownCheck" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         */
        Refused403_notAllowed_secondFactorMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "secondFactorMissing";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `sessionNeeded`: Settings of the account are made on the screen, not with an API token.
         */
        Refused403_notAllowed_secondFactorMissing_sessionNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "secondFactorMissing" | "sessionNeeded";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `secondFactorMissing`: Please set up the second factor first; then the other screens open.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_notAllowed_secondFactorMissing_wrongOrigin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "secondFactorMissing" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `sessionNeeded`: Settings of the account are made on the screen, not with an API token.
         */
        Refused403_notAllowed_sessionNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "sessionNeeded";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `sessionNeeded`: Settings of the account are made on the screen, not with an API token.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_notAllowed_sessionNeeded_wrongOrigin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "sessionNeeded" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `notAllowed`: Your role does not allow this.
         *     - `wrongOrigin`: Requests from another site are refused.
         */
        Refused403_notAllowed_wrongOrigin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notAllowed",
                 *       "title": "この操作をする権限がありません。",
                 *       "status": 403,
                 *       "code": "notAllowed",
                 *       "detail": "この操作をする権限がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notAllowed" | "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /**
         * @description - `oidcConfirmation`: Your organisation’s account is fine. If its address is registered here, a mail has been sent: open its link in this browser. If nothing arrives, please ask the administrator.
         *     - `oidcUnknownPerson`: Your organisation’s account is fine, but you have not been invited here. Please ask the administrator.
         */
        Refused403_oidcConfirmation_oidcUnknownPerson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:oidcConfirmation",
                 *       "title": "組織のアカウントを確かめました。伴走に登録のあるメールアドレスであれば、確認のメールをお送りしました。このブラウザーでメールのリンクを開いてください。届かないときは、システム管理者にご連絡ください。",
                 *       "status": 403,
                 *       "code": "oidcConfirmation",
                 *       "detail": "組織のアカウントを確かめました。伴走に登録のあるメールアドレスであれば、確認のメールをお送りしました。このブラウザーでメールのリンクを開いてください。届かないときは、システム管理者にご連絡ください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "oidcConfirmation" | "oidcUnknownPerson";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /** @description - `wrongOrigin`: Requests from another site are refused. */
        Refused403_wrongOrigin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:wrongOrigin",
                 *       "title": "別のサイトからの操作は受け付けません。",
                 *       "status": 403,
                 *       "code": "wrongOrigin",
                 *       "detail": "別のサイトからの操作は受け付けません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "wrongOrigin";
                    /** @constant */
                    status?: 403;
                };
            };
        };
        /** @description - `judgementMissing`: There is no judgement on this cell. */
        Refused404_judgementMissing: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:judgementMissing",
                 *       "title": "この欄に「不要」の判断はありません。",
                 *       "status": 404,
                 *       "code": "judgementMissing",
                 *       "detail": "この欄に「不要」の判断はありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "judgementMissing";
                    /** @constant */
                    status?: 404;
                };
            };
        };
        /** @description - `notFound`: Not found. */
        Refused404_notFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notFound",
                 *       "title": "見つかりません。",
                 *       "status": 404,
                 *       "code": "notFound",
                 *       "detail": "見つかりません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notFound";
                    /** @constant */
                    status?: 404;
                };
            };
        };
        /** @description - `oidcOff`: Signing in with an organisation’s account is not set up. */
        Refused404_oidcOff: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:oidcOff",
                 *       "title": "組織のアカウントでのサインインは設定されていません。",
                 *       "status": 404,
                 *       "code": "oidcOff",
                 *       "detail": "組織のアカウントでのサインインは設定されていません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "oidcOff";
                    /** @constant */
                    status?: 404;
                };
            };
        };
        /**
         * @description - `accountExists`: This person has an account already. If the password was forgotten, point them to “Forgot your password?” on the sign-in screen.
         *     - `addressMissing`: This person has no e-mail address. Add one before inviting.
         *     - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `personDisabled`: This person is disabled. Enable them before inviting.
         */
        Refused409_accountExists_and_4_56c5e4: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:accountExists",
                 *       "title": "この人はすでにアカウントを持っています。パスワードを忘れたときは、サインイン画面の「パスワードを忘れたとき」を案内してください。",
                 *       "status": 409,
                 *       "code": "accountExists",
                 *       "detail": "この人はすでにアカウントを持っています。パスワードを忘れたときは、サインイン画面の「パスワードを忘れたとき」を案内してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "accountExists" | "addressMissing" | "answeredBefore" | "idempotencyInProgress" | "personDisabled";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `assignmentOverlaps`: … is assigned for … already. Choose a term that does not overlap. Nothing was registered.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         */
        Refused409_answeredBefore_and_2_67b7c5: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "assignmentOverlaps" | "idempotencyInProgress";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `deliveryNotRepeatable`: This message has arrived already, or is being sent just now.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         */
        Refused409_answeredBefore_and_2_d7d38b: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "deliveryNotRepeatable" | "idempotencyInProgress";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `transferAlreadyOpen`: A transfer of this person is registered already (effective …).
         */
        Refused409_answeredBefore_and_2_e2b7c6: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "transferAlreadyOpen";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `areaChangedMeanwhile`: Somebody else changed areas at the same moment. Please try again.
         *     - `areaNameTaken`: There is an area of this kind and name already.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         */
        Refused409_answeredBefore_and_3_3d872c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "areaChangedMeanwhile" | "areaNameTaken" | "idempotencyInProgress";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `engagementAlreadyOpen`: An engagement of this municipality and programme is already open.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `leadAlreadyHeld`: There is already a … in this term. End that term first.
         */
        Refused409_answeredBefore_and_3_75ada4: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "engagementAlreadyOpen" | "idempotencyInProgress" | "leadAlreadyHeld";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `lastAdmin`: After this change nobody would be administrator from … on. Grant the role to somebody else first.
         *     - `personDisabled`: This person is disabled. Enable them before inviting.
         */
        Refused409_answeredBefore_and_3_b0cb96: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "lastAdmin" | "personDisabled";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `consentOverlaps`: This term overlaps a consent that is there already (…). Correct the days, or end that consent first.
         *     - `homeNeeded`: The home municipality is not known. Enter it first: a peer never supports their own municipality.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         */
        Refused409_answeredBefore_and_3_b7de48: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "consentOverlaps" | "homeNeeded" | "idempotencyInProgress";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `engagementClosed`: This engagement is closed.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `plannedVisitsRemain`: There are planned visits. Cancel or record them first.
         */
        Refused409_answeredBefore_and_3_c2babb: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "engagementClosed" | "idempotencyInProgress" | "plannedVisitsRemain";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `noSuccessor`: This packet has no successor yet: whoever comes to lead the engagement receives it.
         *     - `packetState`: The packet’s present state (…) does not allow this.
         */
        Refused409_answeredBefore_and_3_efc66d: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "noSuccessor" | "packetState";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `engagementClosed`: This engagement is closed.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `leadAlreadyHeld`: There is already a … in this term. End that term first.
         */
        Refused409_answeredBefore_and_3_f451df: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "engagementClosed" | "idempotencyInProgress" | "leadAlreadyHeld";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `engagementClosed`: This engagement is closed.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `termAlreadyEnded`: This term has an end already.
         */
        Refused409_answeredBefore_and_3_fe33bf: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "engagementClosed" | "idempotencyInProgress" | "termAlreadyEnded";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `listAtWork`: It is being worked on. Please try again when that is done.
         *     - `listNothingToConfirm`: No transfer of this list waits for its confirmation.
         *     - `listWithdrawn`: This list has been withdrawn.
         */
        Refused409_answeredBefore_and_4_3b54d0: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "listAtWork" | "listNothingToConfirm" | "listWithdrawn";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `noSuccessor`: This packet has no successor yet: whoever comes to lead the engagement receives it.
         *     - `packetState`: The packet’s present state (…) does not allow this.
         *     - `questionsClosed`: The time for questions ended on … (30 days from the receipt).
         */
        Refused409_answeredBefore_and_4_3f3d0d: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "noSuccessor" | "packetState" | "questionsClosed";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `noSuccessor`: This packet has no successor yet: whoever comes to lead the engagement receives it.
         *     - `packetState`: The packet’s present state (…) does not allow this.
         *     - `questionsOpen`: There are … questions without an answer. Finish once the predecessor or the superior has answered.
         */
        Refused409_answeredBefore_and_4_9f253b: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "noSuccessor" | "packetState" | "questionsOpen";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `recordWithdrawn`: This record was withdrawn. Undo the withdrawal first.
         *     - `visitConfirmed`: This record is confirmed already.
         *     - `visitNotRecorded`: This visit is not recorded yet.
         */
        Refused409_answeredBefore_and_4_435a3c: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "recordWithdrawn" | "visitConfirmed" | "visitNotRecorded";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `engagementNotActive`: A paused or closed engagement takes no visits.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `recordWithdrawn`: This record was withdrawn. Undo the withdrawal first.
         *     - `visitCancelled`: This visit was cancelled.
         */
        Refused409_answeredBefore_and_4_066373: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "engagementNotActive" | "idempotencyInProgress" | "recordWithdrawn" | "visitCancelled";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `engagementAlreadyPaused`: This engagement is paused already.
         *     - `engagementClosed`: This engagement is closed.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `plannedVisitsRemain`: There are planned visits. Cancel or record them first.
         */
        Refused409_answeredBefore_and_4_aff089: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "engagementAlreadyPaused" | "engagementClosed" | "idempotencyInProgress" | "plannedVisitsRemain";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `confirmedNeedsManager`: A confirmed record is withdrawn by a manager.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `recordWithdrawn`: This record was withdrawn. Undo the withdrawal first.
         *     - `visitNotRecorded`: This visit is not recorded yet.
         */
        Refused409_answeredBefore_and_4_c223d4: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "confirmedNeedsManager" | "idempotencyInProgress" | "recordWithdrawn" | "visitNotRecorded";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `recordWithdrawn`: This record was withdrawn. Undo the withdrawal first.
         *     - `visitAlreadyRecorded`: This visit is recorded already.
         *     - `visitCancelled`: This visit was cancelled.
         */
        Refused409_answeredBefore_and_4_ee56c7: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "recordWithdrawn" | "visitAlreadyRecorded" | "visitCancelled";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `recordWithdrawn`: This record was withdrawn. Undo the withdrawal first.
         *     - `secondPersonNeeded`: You have confirmed this record. The next confirmation is another person’s.
         *     - `visitConfirmed`: This record is confirmed already.
         *     - `visitNotRecorded`: This visit is not recorded yet.
         */
        Refused409_answeredBefore_and_5_afdaff: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "recordWithdrawn" | "secondPersonNeeded" | "visitConfirmed" | "visitNotRecorded";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `consentChanged`: The person’s details have changed since this was asked for. Refuse it and have it asked for anew.
         *     - `consentDecided`: This request was decided or withdrawn already.
         *     - `consentLapsed`: This request has lapsed. If it is still needed, it has to be made anew.
         *     - `consentWaits`: The same request is waiting for consent already.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `nobodyCanConsent`: There is nobody who could consent: a manager or an auditor of today other than you and the person concerned. Grant such a role first, or ask whoever runs the server.
         */
        Refused409_answeredBefore_and_6_0e1ba7: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "consentChanged" | "consentDecided" | "consentLapsed" | "consentWaits" | "idempotencyInProgress" | "nobodyCanConsent";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `consentChanged`: The person’s details have changed since this was asked for. Refuse it and have it asked for anew.
         *     - `consentDecided`: This request was decided or withdrawn already.
         *     - `consentLapsed`: This request has lapsed. If it is still needed, it has to be made anew.
         *     - `consentWaits`: The same request is waiting for consent already.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `nobodyCanConsent`: There is nobody who could consent: a manager or an auditor of today other than you and the person concerned. Grant such a role first, or ask whoever runs the server.
         *     - `personDisabled`: This person is disabled. Enable them before inviting.
         *     - `roleOverlaps`: The same role in … is registered for … already. Choose a term that does not overlap.
         *     - `separateDuties`: One person cannot be auditor and administrator at the same time: the auditor checks what administrators do.
         */
        Refused409_answeredBefore_and_9_3e2f29: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "consentChanged" | "consentDecided" | "consentLapsed" | "consentWaits" | "idempotencyInProgress" | "nobodyCanConsent" | "personDisabled" | "roleOverlaps" | "separateDuties";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `consentAddressTaken`: This address was given to somebody else since. Please refuse this request.
         *     - `consentChanged`: The person’s details have changed since this was asked for. Refuse it and have it asked for anew.
         *     - `consentDecided`: This request was decided or withdrawn already.
         *     - `consentLapsed`: This request has lapsed. If it is still needed, it has to be made anew.
         *     - `consentOverlaps`: This term overlaps a consent that is there already (…). Correct the days, or end that consent first.
         *     - `consentWaits`: The same request is waiting for consent already.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `nobodyCanConsent`: There is nobody who could consent: a manager or an auditor of today other than you and the person concerned. Grant such a role first, or ask whoever runs the server.
         *     - `separateDuties`: One person cannot be auditor and administrator at the same time: the auditor checks what administrators do.
         */
        Refused409_answeredBefore_and_9_16554d: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "consentAddressTaken" | "consentChanged" | "consentDecided" | "consentLapsed" | "consentOverlaps" | "consentWaits" | "idempotencyInProgress" | "nobodyCanConsent" | "separateDuties";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `closedDayKnown`: This day is registered as closed already.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         */
        Refused409_answeredBefore_closedDayKnown_idempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "closedDayKnown" | "idempotencyInProgress";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `conflict`: The present state does not allow this.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         */
        Refused409_answeredBefore_conflict_idempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "conflict" | "idempotencyInProgress";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `engagementClosed`: This engagement is closed.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         */
        Refused409_answeredBefore_engagementClosed_idempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "engagementClosed" | "idempotencyInProgress";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `exportsWaiting`: You have … exports on their way. Wait for one, or cancel one.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         */
        Refused409_answeredBefore_exportsWaiting_idempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "exportsWaiting" | "idempotencyInProgress";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         */
        Refused409_answeredBefore_idempotencyInProgress: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `packetState`: The packet’s present state (…) does not allow this.
         */
        Refused409_answeredBefore_idempotencyInProgress_packetState: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "packetState";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `peerKnown`: This person is a peer supporter already.
         */
        Refused409_answeredBefore_idempotencyInProgress_peerKnown: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "peerKnown";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `answeredBefore`: This was done before. What you may see has changed since, so open the screen anew to look at the result.
         *     - `idempotencyInProgress`: The same request is being processed. Try again shortly.
         *     - `previewTooLarge`: There are … engagements; at most … can be tried out at once. Choose a programme and try again.
         */
        Refused409_answeredBefore_idempotencyInProgress_previewTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:answeredBefore",
                 *       "title": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "status": 409,
                 *       "code": "answeredBefore",
                 *       "detail": "この内容は、すでに受け付けています。その後に担当の範囲が変わったため、結果は画面を開き直して確かめてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "answeredBefore" | "idempotencyInProgress" | "previewTooLarge";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `archiveNotReady`: The file is not ready yet. */
        Refused409_archiveNotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:archiveNotReady",
                 *       "title": "ファイルはまだできていません。しばらくお待ちください。",
                 *       "status": 409,
                 *       "code": "archiveNotReady",
                 *       "detail": "ファイルはまだできていません。しばらくお待ちください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "archiveNotReady";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `areaChangedMeanwhile`: Somebody else changed areas at the same moment. Please try again.
         *     - `areaNameTaken`: There is an area of this kind and name already.
         */
        Refused409_areaChangedMeanwhile_areaNameTaken: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:areaChangedMeanwhile",
                 *       "title": "ほかの人が同時に圏域を変更しました。もう一度お試しください。",
                 *       "status": 409,
                 *       "code": "areaChangedMeanwhile",
                 *       "detail": "ほかの人が同時に圏域を変更しました。もう一度お試しください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "areaChangedMeanwhile" | "areaNameTaken";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `confirmedNeedsManager`: A confirmed record is withdrawn by a manager.
         *     - `recordNotWithdrawn`: This record was not withdrawn.
         */
        Refused409_confirmedNeedsManager_recordNotWithdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:confirmedNeedsManager",
                 *       "title": "確認の済んだ記録を取り下げられるのは、課長・係長です。",
                 *       "status": 409,
                 *       "code": "confirmedNeedsManager",
                 *       "detail": "確認の済んだ記録を取り下げられるのは、課長・係長です。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "confirmedNeedsManager" | "recordNotWithdrawn";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `consentChanged`: The person’s details have changed since this was asked for. Refuse it and have it asked for anew.
         *     - `consentDecided`: This request was decided or withdrawn already.
         *     - `consentLapsed`: This request has lapsed. If it is still needed, it has to be made anew.
         *     - `consentWaits`: The same request is waiting for consent already.
         *     - `nobodyCanConsent`: There is nobody who could consent: a manager or an auditor of today other than you and the person concerned. Grant such a role first, or ask whoever runs the server.
         */
        Refused409_consentChanged_and_4_389e10: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:consentChanged",
                 *       "title": "申請のあとに、この人の登録が変わりました。却下して、もう一度申請してもらってください。",
                 *       "status": 409,
                 *       "code": "consentChanged",
                 *       "detail": "申請のあとに、この人の登録が変わりました。却下して、もう一度申請してもらってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "consentChanged" | "consentDecided" | "consentLapsed" | "consentWaits" | "nobodyCanConsent";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `consentChanged`: The person’s details have changed since this was asked for. Refuse it and have it asked for anew.
         *     - `consentDecided`: This request was decided or withdrawn already.
         *     - `consentLapsed`: This request has lapsed. If it is still needed, it has to be made anew.
         *     - `consentWaits`: The same request is waiting for consent already.
         *     - `noSecondFactor`: No second factor is set up.
         *     - `nobodyCanConsent`: There is nobody who could consent: a manager or an auditor of today other than you and the person concerned. Grant such a role first, or ask whoever runs the server.
         *     - `ownSecondFactor`: Change your own second factor on the account screen.
         */
        Refused409_consentChanged_and_6_0ce036: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:consentChanged",
                 *       "title": "申請のあとに、この人の登録が変わりました。却下して、もう一度申請してもらってください。",
                 *       "status": 409,
                 *       "code": "consentChanged",
                 *       "detail": "申請のあとに、この人の登録が変わりました。却下して、もう一度申請してもらってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "consentChanged" | "consentDecided" | "consentLapsed" | "consentWaits" | "noSecondFactor" | "nobodyCanConsent" | "ownSecondFactor";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `consentChanged`: The person’s details have changed since this was asked for. Refuse it and have it asked for anew.
         *     - `consentDecided`: This request was decided or withdrawn already.
         *     - `consentLapsed`: This request has lapsed. If it is still needed, it has to be made anew.
         *     - `consentWaits`: The same request is waiting for consent already.
         *     - `lastAdmin`: After this change nobody would be administrator from … on. Grant the role to somebody else first.
         *     - `nobodyCanConsent`: There is nobody who could consent: a manager or an auditor of today other than you and the person concerned. Grant such a role first, or ask whoever runs the server.
         *     - `roleEndsWithTransfer`: A transfer ends this role with …. To go on, grant the same role from a day after that.
         *     - `separateDuties`: One person cannot be auditor and administrator at the same time: the auditor checks what administrators do.
         *     - `termEnded`: This term has ended already. To go on, register a new term.
         *     - `termsOverlap`: The term would overlap another one. Choose an earlier last day.
         */
        Refused409_consentChanged_and_9_fc9edc: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:consentChanged",
                 *       "title": "申請のあとに、この人の登録が変わりました。却下して、もう一度申請してもらってください。",
                 *       "status": 409,
                 *       "code": "consentChanged",
                 *       "detail": "申請のあとに、この人の登録が変わりました。却下して、もう一度申請してもらってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "consentChanged" | "consentDecided" | "consentLapsed" | "consentWaits" | "lastAdmin" | "nobodyCanConsent" | "roleEndsWithTransfer" | "separateDuties" | "termEnded" | "termsOverlap";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `engagementAlreadyOpen`: An engagement of this municipality and programme is already open.
         *     - `engagementNotClosed`: This engagement is not closed.
         */
        Refused409_engagementAlreadyOpen_engagementNotClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:engagementAlreadyOpen",
                 *       "title": "この市区町村とこの支援事業の案件は、すでに進行中です。",
                 *       "status": 409,
                 *       "code": "engagementAlreadyOpen",
                 *       "detail": "この市区町村とこの支援事業の案件は、すでに進行中です。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "engagementAlreadyOpen" | "engagementNotClosed";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `engagementClosed`: This engagement is closed. */
        Refused409_engagementClosed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:engagementClosed",
                 *       "title": "この案件は終了しています。",
                 *       "status": 409,
                 *       "code": "engagementClosed",
                 *       "detail": "この案件は終了しています。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "engagementClosed";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `engagementClosed`: This engagement is closed.
         *     - `engagementNotPaused`: This engagement is not paused.
         */
        Refused409_engagementClosed_engagementNotPaused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:engagementClosed",
                 *       "title": "この案件は終了しています。",
                 *       "status": 409,
                 *       "code": "engagementClosed",
                 *       "detail": "この案件は終了しています。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "engagementClosed" | "engagementNotPaused";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `exportNotMade`: This export was cancelled or could not be made. There is no file.
         *     - `exportNotReady`: The file is not ready yet.
         */
        Refused409_exportNotMade_exportNotReady: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:exportNotMade",
                 *       "title": "この書き出しは取り消されたか、作れませんでした。ファイルはありません。",
                 *       "status": 409,
                 *       "code": "exportNotMade",
                 *       "detail": "この書き出しは取り消されたか、作れませんでした。ファイルはありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "exportNotMade" | "exportNotReady";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `identityOtherBrowser`: This is another browser than the one you signed in with. Open the link in the browser that you used for your organisation’s account. */
        Refused409_identityOtherBrowser: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:identityOtherBrowser",
                 *       "title": "組織のアカウントでサインインしたときと違うブラウザーです。サインインに使ったブラウザーで、このリンクを開いてください。",
                 *       "status": 409,
                 *       "code": "identityOtherBrowser",
                 *       "detail": "組織のアカウントでサインインしたときと違うブラウザーです。サインインに使ったブラウザーで、このリンクを開いてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "identityOtherBrowser";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `lastAdmin`: After this change nobody would be administrator from … on. Grant the role to somebody else first.
         *     - `termHasBegun`: A term that began before today cannot be taken back. End it with a last day.
         */
        Refused409_lastAdmin_termHasBegun: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:lastAdmin",
                 *       "title": "この変更をすると、…からシステム管理者がいなくなります。先に、別の人にシステム管理者の役割を付けてください。",
                 *       "status": 409,
                 *       "code": "lastAdmin",
                 *       "detail": "この変更をすると、…からシステム管理者がいなくなります。先に、別の人にシステム管理者の役割を付けてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "lastAdmin" | "termHasBegun";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `listAtWork`: It is being worked on. Please try again when that is done.
         *     - `listWithdrawn`: This list has been withdrawn.
         */
        Refused409_listAtWork_listWithdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:listAtWork",
                 *       "title": "いま処理しています。終わってから、もう一度お試しください。",
                 *       "status": 409,
                 *       "code": "listAtWork",
                 *       "detail": "いま処理しています。終わってから、もう一度お試しください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "listAtWork" | "listWithdrawn";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `noPassword`: This account has no password. Sign in with your organisation’s account. */
        Refused409_noPassword: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:noPassword",
                 *       "title": "このアカウントにはパスワードがありません。組織のアカウントでサインインしてください。",
                 *       "status": 409,
                 *       "code": "noPassword",
                 *       "detail": "このアカウントにはパスワードがありません。組織のアカウントでサインインしてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "noPassword";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `noSecondFactor`: No second factor is set up.
         *     - `secondFactorRequired`: Your role requires a second factor, so it cannot be removed. To move it to another phone, set it up again.
         *     - `secondFactorUnreadable`: Codes of the app cannot be checked, because a key of the system has changed. Enter one of your recovery codes, or ask the administrator to remove your second factor.
         */
        Refused409_noSecondFactor_and_2_6f37ab: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:noSecondFactor",
                 *       "title": "二段階認証は設定されていません。",
                 *       "status": 409,
                 *       "code": "noSecondFactor",
                 *       "detail": "二段階認証は設定されていません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "noSecondFactor" | "secondFactorRequired" | "secondFactorUnreadable";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `noSecondFactor`: No second factor is set up.
         *     - `secondFactorUnreadable`: Codes of the app cannot be checked, because a key of the system has changed. Enter one of your recovery codes, or ask the administrator to remove your second factor.
         */
        Refused409_noSecondFactor_secondFactorUnreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:noSecondFactor",
                 *       "title": "二段階認証は設定されていません。",
                 *       "status": 409,
                 *       "code": "noSecondFactor",
                 *       "detail": "二段階認証は設定されていません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "noSecondFactor" | "secondFactorUnreadable";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `notConfirmed`: This record has no confirmation to undo.
         *     - `recordWithdrawn`: This record was withdrawn. Undo the withdrawal first.
         */
        Refused409_notConfirmed_recordWithdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:notConfirmed",
                 *       "title": "この訪問記録には、取り消す確認がありません。",
                 *       "status": 409,
                 *       "code": "notConfirmed",
                 *       "detail": "この訪問記録には、取り消す確認がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "notConfirmed" | "recordWithdrawn";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `nothingToConfirm`: There is no set-up to confirm, or it was begun again elsewhere. Please start from the beginning.
         *     - `secondFactorUnreadable`: Codes of the app cannot be checked, because a key of the system has changed. Enter one of your recovery codes, or ask the administrator to remove your second factor.
         */
        Refused409_nothingToConfirm_secondFactorUnreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:nothingToConfirm",
                 *       "title": "設定が始まっていないか、別の画面でやり直されています。はじめから設定してください。",
                 *       "status": 409,
                 *       "code": "nothingToConfirm",
                 *       "detail": "設定が始まっていないか、別の画面でやり直されています。はじめから設定してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "nothingToConfirm" | "secondFactorUnreadable";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `organisationInUse`: Roles or assignments in this organisation do not fit the new kind. End them first. */
        Refused409_organisationInUse: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:organisationInUse",
                 *       "title": "この機関には、新しい種類に合わない役割または割り当てがあります。先にそれらを終わらせてください。",
                 *       "status": 409,
                 *       "code": "organisationInUse",
                 *       "detail": "この機関には、新しい種類に合わない役割または割り当てがあります。先にそれらを終わらせてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "organisationInUse";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `packetFrozen`: A packet that was handed over is not rewritten. Correct it: that makes a new version with a reason. */
        Refused409_packetFrozen: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:packetFrozen",
                 *       "title": "引き渡した引継書は書き直せません。「訂正する」で、理由を付けた新しい版を作ってください。",
                 *       "status": 409,
                 *       "code": "packetFrozen",
                 *       "detail": "引き渡した引継書は書き直せません。「訂正する」で、理由を付けた新しい版を作ってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "packetFrozen";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `passwordOfTwin`: This is the password of another account with the same address. Please choose another, so that the two can be told apart. */
        Refused409_passwordOfTwin: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:passwordOfTwin",
                 *       "title": "同じメールアドレスの別のアカウントで使っているパスワードです。どちらにサインインするのかを見分けられるよう、別のものにしてください。",
                 *       "status": 409,
                 *       "code": "passwordOfTwin",
                 *       "detail": "同じメールアドレスの別のアカウントで使っているパスワードです。どちらにサインインするのかを見分けられるよう、別のものにしてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "passwordOfTwin";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `personNotDisabled`: This person is not disabled. */
        Refused409_personNotDisabled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:personNotDisabled",
                 *       "title": "この人の利用は停止されていません。",
                 *       "status": 409,
                 *       "code": "personNotDisabled",
                 *       "detail": "この人の利用は停止されていません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "personNotDisabled";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `questionAnswered`: This question has an answer already. Load it anew. */
        Refused409_questionAnswered: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:questionAnswered",
                 *       "title": "この質問には既に回答があります。最新の内容を読み込んでください。",
                 *       "status": 409,
                 *       "code": "questionAnswered",
                 *       "detail": "この質問には既に回答があります。最新の内容を読み込んでください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "questionAnswered";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `recordWithdrawn`: This record was withdrawn. Undo the withdrawal first.
         *     - `visitAlreadyRecorded`: This visit is recorded already.
         *     - `visitCancelled`: This visit was cancelled.
         */
        Refused409_recordWithdrawn_visitAlreadyRecorded_visitCancelled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:recordWithdrawn",
                 *       "title": "この訪問記録は取り下げられています。直すには、先に取下げを取り消してください。",
                 *       "status": 409,
                 *       "code": "recordWithdrawn",
                 *       "detail": "この訪問記録は取り下げられています。直すには、先に取下げを取り消してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "recordWithdrawn" | "visitAlreadyRecorded" | "visitCancelled";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `recordWithdrawn`: This record was withdrawn. Undo the withdrawal first.
         *     - `visitCancelled`: This visit was cancelled.
         */
        Refused409_recordWithdrawn_visitCancelled: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:recordWithdrawn",
                 *       "title": "この訪問記録は取り下げられています。直すには、先に取下げを取り消してください。",
                 *       "status": 409,
                 *       "code": "recordWithdrawn",
                 *       "detail": "この訪問記録は取り下げられています。直すには、先に取下げを取り消してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "recordWithdrawn" | "visitCancelled";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `recordWithdrawn`: This record was withdrawn. Undo the withdrawal first.
         *     - `visitCancelled`: This visit was cancelled.
         *     - `visitFull`: A visit keeps at most … files.
         */
        Refused409_recordWithdrawn_visitCancelled_visitFull: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:recordWithdrawn",
                 *       "title": "この訪問記録は取り下げられています。直すには、先に取下げを取り消してください。",
                 *       "status": 409,
                 *       "code": "recordWithdrawn",
                 *       "detail": "この訪問記録は取り下げられています。直すには、先に取下げを取り消してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "recordWithdrawn" | "visitCancelled" | "visitFull";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `secondFactorUnreadable`: Codes of the app cannot be checked, because a key of the system has changed. Enter one of your recovery codes, or ask the administrator to remove your second factor. */
        Refused409_secondFactorUnreadable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:secondFactorUnreadable",
                 *       "title": "確認コードを確かめられません。システムの鍵が変わったためです。控えておいた予備コードを入れるか、システム管理者に二段階認証の解除を依頼してください。",
                 *       "status": 409,
                 *       "code": "secondFactorUnreadable",
                 *       "detail": "確認コードを確かめられません。システムの鍵が変わったためです。控えておいた予備コードを入れるか、システム管理者に二段階認証の解除を依頼してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "secondFactorUnreadable";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `termEnded`: This term has ended already. To go on, register a new term.
         *     - `termsOverlap`: The term would overlap another one. Choose an earlier last day.
         */
        Refused409_termEnded_termsOverlap: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:termEnded",
                 *       "title": "この期間はすでに終わっています。続けるときは、新しい期間を登録してください。",
                 *       "status": 409,
                 *       "code": "termEnded",
                 *       "detail": "この期間はすでに終わっています。続けるときは、新しい期間を登録してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "termEnded" | "termsOverlap";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `termHasBegun`: A term that began before today cannot be taken back. End it with a last day. */
        Refused409_termHasBegun: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:termHasBegun",
                 *       "title": "前の日までに始まった期間は取り消せません。終了日を入れて終わらせてください。",
                 *       "status": 409,
                 *       "code": "termHasBegun",
                 *       "detail": "前の日までに始まった期間は取り消せません。終了日を入れて終わらせてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "termHasBegun";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `tooManyCalendarFeeds`: You can have at most 10 calendar addresses. Please revoke one that is not used. */
        Refused409_tooManyCalendarFeeds: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:tooManyCalendarFeeds",
                 *       "title": "カレンダーのアドレスは10個までです。使っていないものを取り消してください。",
                 *       "status": 409,
                 *       "code": "tooManyCalendarFeeds",
                 *       "detail": "カレンダーのアドレスは10個までです。使っていないものを取り消してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "tooManyCalendarFeeds";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `tooManyTokens`: There can be at most 20 API tokens. End those you do not use. */
        Refused409_tooManyTokens: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:tooManyTokens",
                 *       "title": "APIトークンは20件までです。使っていないものを終わらせてください。",
                 *       "status": 409,
                 *       "code": "tooManyTokens",
                 *       "detail": "APIトークンは20件までです。使っていないものを終わらせてください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "tooManyTokens";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `tooManyWebhooks`: There can be at most 20 receivers. Please end one that is not used. */
        Refused409_tooManyWebhooks: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:tooManyWebhooks",
                 *       "title": "送り先は20件までです。使っていないものを取り消してください。",
                 *       "status": 409,
                 *       "code": "tooManyWebhooks",
                 *       "detail": "送り先は20件までです。使っていないものを取り消してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "tooManyWebhooks";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `transferConfirmed`: This transfer is confirmed. Confirm again to change it.
         *     - `transferEffective`: A transfer cannot be changed from its effective day on. Correct it by a new one.
         *     - `transferWithdrawn`: This transfer has been withdrawn.
         */
        Refused409_transferConfirmed_transferEffective_transferWithdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:transferConfirmed",
                 *       "title": "この異動は確定しています。変えるときは、もう一度確定してください。",
                 *       "status": 409,
                 *       "code": "transferConfirmed",
                 *       "detail": "この異動は確定しています。変えるときは、もう一度確定してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "transferConfirmed" | "transferEffective" | "transferWithdrawn";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /**
         * @description - `transferEffective`: A transfer cannot be changed from its effective day on. Correct it by a new one.
         *     - `transferWithdrawn`: This transfer has been withdrawn.
         */
        Refused409_transferEffective_transferWithdrawn: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:transferEffective",
                 *       "title": "発令日を過ぎた異動は変えられません。新しい異動で直してください。",
                 *       "status": 409,
                 *       "code": "transferEffective",
                 *       "detail": "発令日を過ぎた異動は変えられません。新しい異動で直してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "transferEffective" | "transferWithdrawn";
                    /** @constant */
                    status?: 409;
                };
            };
        };
        /** @description - `archiveGone`: This file was removed after … days. Please make it again. */
        Refused410_archiveGone: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:archiveGone",
                 *       "title": "このファイルは保存期間（…日）を過ぎたため片付けました。もう一度お作りください。",
                 *       "status": 410,
                 *       "code": "archiveGone",
                 *       "detail": "このファイルは保存期間（…日）を過ぎたため片付けました。もう一度お作りください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "archiveGone";
                    /** @constant */
                    status?: 410;
                };
            };
        };
        /** @description - `calendarRevoked`: This calendar address was revoked. Make a new one on the account screen of Bansō and subscribe to it. */
        Refused410_calendarRevoked: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:calendarRevoked",
                 *       "title": "このカレンダーのアドレスは取り消されました。伴走の「アカウント」画面で新しいアドレスを作り、カレンダーに登録し直してください。",
                 *       "status": 410,
                 *       "code": "calendarRevoked",
                 *       "detail": "このカレンダーのアドレスは取り消されました。伴走の「アカウント」画面で新しいアドレスを作り、カレンダーに登録し直してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "calendarRevoked";
                    /** @constant */
                    status?: 410;
                };
            };
        };
        /**
         * @description - `exportGone`: This file was removed after … days. Please export again.
         *     - `exportLost`: This file is lost or damaged. Please export again.
         */
        Refused410_exportGone_exportLost: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:exportGone",
                 *       "title": "このファイルは保存期間（…日）を過ぎたため片付けました。もう一度書き出してください。",
                 *       "status": 410,
                 *       "code": "exportGone",
                 *       "detail": "このファイルは保存期間（…日）を過ぎたため片付けました。もう一度書き出してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "exportGone" | "exportLost";
                    /** @constant */
                    status?: 410;
                };
            };
        };
        /** @description - `linkUnusable`: This link cannot be used: it was used already or has expired. Please ask for a new one. */
        Refused410_linkUnusable: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:linkUnusable",
                 *       "title": "このリンクは使えません。すでに使われたか、期限が切れています。もう一度、リンクを送ってもらってください。",
                 *       "status": 410,
                 *       "code": "linkUnusable",
                 *       "detail": "このリンクは使えません。すでに使われたか、期限が切れています。もう一度、リンクを送ってもらってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "linkUnusable";
                    /** @constant */
                    status?: 410;
                };
            };
        };
        /** @description - `stale`: Somebody else has changed this since you read it. Look at the newest version and save again. */
        Refused412_stale: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:stale",
                 *       "title": "読み込んだあとに他の人が更新しました。最新の内容を確かめて、もう一度行ってください。",
                 *       "status": 412,
                 *       "code": "stale",
                 *       "detail": "読み込んだあとに他の人が更新しました。最新の内容を確かめて、もう一度行ってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "stale";
                    /** @constant */
                    status?: 412;
                };
            };
        };
        /** @description - `bodyTooLarge`: The body is too large. Split it into smaller parts. */
        Refused413_bodyTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:bodyTooLarge",
                 *       "title": "内容が大きすぎます。文章を短く分けて送ってください。",
                 *       "status": 413,
                 *       "code": "bodyTooLarge",
                 *       "detail": "内容が大きすぎます。文章を短く分けて送ってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "bodyTooLarge";
                    /** @constant */
                    status?: 413;
                };
            };
        };
        /**
         * @description - `bodyTooLarge`: The body is too large. Split it into smaller parts.
         *     - `fileTooLarge`: A file may have at most … MB. Split it, or remove spare sheets and pictures.
         */
        Refused413_bodyTooLarge_fileTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:bodyTooLarge",
                 *       "title": "内容が大きすぎます。文章を短く分けて送ってください。",
                 *       "status": 413,
                 *       "code": "bodyTooLarge",
                 *       "detail": "内容が大きすぎます。文章を短く分けて送ってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "bodyTooLarge" | "fileTooLarge";
                    /** @constant */
                    status?: 413;
                };
            };
        };
        /**
         * @description - `areaFileEncoding`: The text encoding of the CSV is not known. Save it in UTF-8 or Shift_JIS.
         *     - `areaFileOfOtherType`: Choose an Excel (xlsx) or CSV file. Save the old xls format as xlsx first.
         *     - `areaFileUnreadable`: The file could not be opened. Open it in Excel and save it again as xlsx or CSV, without a password.
         *     - `unsupportedMediaType`: Send the body as application/json.
         */
        Refused415_areaFileEncoding_and_3_91d31e: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:areaFileEncoding",
                 *       "title": "CSV の文字コードを読み取れませんでした。UTF-8 または Shift_JIS で保存し直してください。",
                 *       "status": 415,
                 *       "code": "areaFileEncoding",
                 *       "detail": "CSV の文字コードを読み取れませんでした。UTF-8 または Shift_JIS で保存し直してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "areaFileEncoding" | "areaFileOfOtherType" | "areaFileUnreadable" | "unsupportedMediaType";
                    /** @constant */
                    status?: 415;
                };
            };
        };
        /**
         * @description - `fileKindMismatch`: The file’s content does not fit its name (…). Save it again with its own program.
         *     - `fileKindRefused`: This kind of file is not accepted. Choose PDF, PNG, JPEG, Word, Excel or PowerPoint without macros, or plain text.
         *     - `unsupportedMediaType`: Send the body as application/json.
         */
        Refused415_fileKindMismatch_fileKindRefused_unsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:fileKindMismatch",
                 *       "title": "ファイルの名前（…）と中身の種類が合いません。元のソフトで保存し直してください。",
                 *       "status": 415,
                 *       "code": "fileKindMismatch",
                 *       "detail": "ファイルの名前（…）と中身の種類が合いません。元のソフトで保存し直してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "fileKindMismatch" | "fileKindRefused" | "unsupportedMediaType";
                    /** @constant */
                    status?: 415;
                };
            };
        };
        /**
         * @description - `fileNotTaken`: Files are not taken here.
         *     - `unsupportedMediaType`: Send the body as application/json.
         */
        Refused415_fileNotTaken_unsupportedMediaType: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:fileNotTaken",
                 *       "title": "ここではファイルを受け取りません。",
                 *       "status": 415,
                 *       "code": "fileNotTaken",
                 *       "detail": "ここではファイルを受け取りません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "fileNotTaken" | "unsupportedMediaType";
                    /** @constant */
                    status?: 415;
                };
            };
        };
        /**
         * @description - `listEncoding`: The text encoding of the CSV is not known. Save it in UTF-8 or Shift_JIS.
         *     - `listOfOtherType`: Choose an Excel (xlsx) or CSV file. Save the old xls format as xlsx first.
         *     - `listUnreadable`: The file could not be opened. Open it in Excel and save it again as xlsx or CSV, without a password.
         *     - `unsupportedMediaType`: Send the body as application/json.
         */
        Refused415_listEncoding_and_3_7645fd: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:listEncoding",
                 *       "title": "CSV の文字コードを読み取れませんでした。UTF-8 または Shift_JIS で保存し直してください。",
                 *       "status": 415,
                 *       "code": "listEncoding",
                 *       "detail": "CSV の文字コードを読み取れませんでした。UTF-8 または Shift_JIS で保存し直してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "listEncoding" | "listOfOtherType" | "listUnreadable" | "unsupportedMediaType";
                    /** @constant */
                    status?: 415;
                };
            };
        };
        /**
         * @description - `archiveEmpty`: This transfer has no packet that you may read.
         *     - `exportTooLarge`: More than … rows cannot be exported. Narrow the period or the filters.
         *     - `idempotencyKeyReused`: This Idempotency-Key was used with another body.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_archiveEmpty_and_4_18e443: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:archiveEmpty",
                 *       "title": "この異動には、読める引継書がありません。",
                 *       "status": 422,
                 *       "code": "archiveEmpty",
                 *       "detail": "この異動には、読める引継書がありません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "archiveEmpty" | "exportTooLarge" | "idempotencyKeyReused" | "jsonTooMuch" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `areaFileHasErrors`: The file has errors. No area was changed.
         *     - `fileMissing`: Please choose one file.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_areaFileHasErrors_and_3_0766a3: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:areaFileHasErrors",
                 *       "title": "ファイルに直すところがあります。圏域は変更していません。",
                 *       "status": 422,
                 *       "code": "areaFileHasErrors",
                 *       "detail": "ファイルに直すところがあります。圏域は変更していません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "areaFileHasErrors" | "fileMissing" | "jsonTooMuch" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `dispositionsRefused`: Some items have no disposition, or one that is not possible.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_dispositionsRefused_jsonTooMuch_validationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:dispositionsRefused",
                 *       "title": "引継ぎ先が決まっていないもの、または決められないものがあります。",
                 *       "status": 422,
                 *       "code": "dispositionsRefused",
                 *       "detail": "引継ぎ先が決まっていないもの、または決められないものがあります。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "dispositionsRefused" | "jsonTooMuch" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `exportNeedsTime`: There are … rows, and at most … are exported at once. Have the file made (POST /exports), or narrow the filters.
         *     - `exportTooLarge`: More than … rows cannot be exported. Narrow the period or the filters.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_exportNeedsTime_exportTooLarge_validationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:exportNeedsTime",
                 *       "title": "…件あります。すぐに書き出せるのは…件までです。時間をかけて作る書き出しにするか、条件をしぼってください。",
                 *       "status": 422,
                 *       "code": "exportNeedsTime",
                 *       "detail": "…件あります。すぐに書き出せるのは…件までです。時間をかけて作る書き出しにするか、条件をしぼってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "exportNeedsTime" | "exportTooLarge" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /** @description - `exportTooLarge`: More than … rows cannot be exported. Narrow the period or the filters. */
        Refused422_exportTooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:exportTooLarge",
                 *       "title": "…件を超えるため書き出せません。期間や条件をしぼってください。",
                 *       "status": 422,
                 *       "code": "exportTooLarge",
                 *       "detail": "…件を超えるため書き出せません。期間や条件をしぼってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "exportTooLarge";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `exportTooLarge`: More than … rows cannot be exported. Narrow the period or the filters.
         *     - `idempotencyKeyReused`: This Idempotency-Key was used with another body.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_exportTooLarge_and_3_e847a1: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:exportTooLarge",
                 *       "title": "…件を超えるため書き出せません。期間や条件をしぼってください。",
                 *       "status": 422,
                 *       "code": "exportTooLarge",
                 *       "detail": "…件を超えるため書き出せません。期間や条件をしぼってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "exportTooLarge" | "idempotencyKeyReused" | "jsonTooMuch" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `exportTooLarge`: More than … rows cannot be exported. Narrow the period or the filters.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_exportTooLarge_validationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:exportTooLarge",
                 *       "title": "…件を超えるため書き出せません。期間や条件をしぼってください。",
                 *       "status": 422,
                 *       "code": "exportTooLarge",
                 *       "detail": "…件を超えるため書き出せません。期間や条件をしぼってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "exportTooLarge" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `fileEmpty`: This file is empty.
         *     - `fileMissing`: Please choose one file.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         */
        Refused422_fileEmpty_fileMissing_jsonTooMuch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:fileEmpty",
                 *       "title": "このファイルは空です。中身のあるファイルを選んでください。",
                 *       "status": 422,
                 *       "code": "fileEmpty",
                 *       "detail": "このファイルは空です。中身のあるファイルを選んでください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "fileEmpty" | "fileMissing" | "jsonTooMuch";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `fileEmpty`: This file is empty.
         *     - `fileMissing`: Please choose one file.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_fileEmpty_fileMissing_jsonTooMuch_validationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:fileEmpty",
                 *       "title": "このファイルは空です。中身のあるファイルを選んでください。",
                 *       "status": 422,
                 *       "code": "fileEmpty",
                 *       "detail": "このファイルは空です。中身のあるファイルを選んでください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "fileEmpty" | "fileMissing" | "jsonTooMuch" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `fileMissing`: Please choose one file.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         *     - `listHasErrors`: The file has errors. No transfer was registered.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_fileMissing_and_3_592472: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:fileMissing",
                 *       "title": "ファイルを1つ選んでください。",
                 *       "status": 422,
                 *       "code": "fileMissing",
                 *       "detail": "ファイルを1つ選んでください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "fileMissing" | "jsonTooMuch" | "listHasErrors" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `idempotencyKeyReused`: This Idempotency-Key was used with another body.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         *     - `nothingCorrected`: Nothing was corrected.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_idempotencyKeyReused_and_3_e1be88: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:idempotencyKeyReused",
                 *       "title": "同じ受付番号（Idempotency-Key）で別の内容が送られました。",
                 *       "status": 422,
                 *       "code": "idempotencyKeyReused",
                 *       "detail": "同じ受付番号（Idempotency-Key）で別の内容が送られました。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "idempotencyKeyReused" | "jsonTooMuch" | "nothingCorrected" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `idempotencyKeyReused`: This Idempotency-Key was used with another body.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         */
        Refused422_idempotencyKeyReused_jsonTooMuch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:idempotencyKeyReused",
                 *       "title": "同じ受付番号（Idempotency-Key）で別の内容が送られました。",
                 *       "status": 422,
                 *       "code": "idempotencyKeyReused",
                 *       "detail": "同じ受付番号（Idempotency-Key）で別の内容が送られました。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "idempotencyKeyReused" | "jsonTooMuch";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `idempotencyKeyReused`: This Idempotency-Key was used with another body.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         *     - `packetIncomplete`: Some parts are not written yet.
         */
        Refused422_idempotencyKeyReused_jsonTooMuch_packetIncomplete: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:idempotencyKeyReused",
                 *       "title": "同じ受付番号（Idempotency-Key）で別の内容が送られました。",
                 *       "status": 422,
                 *       "code": "idempotencyKeyReused",
                 *       "detail": "同じ受付番号（Idempotency-Key）で別の内容が送られました。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "idempotencyKeyReused" | "jsonTooMuch" | "packetIncomplete";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `idempotencyKeyReused`: This Idempotency-Key was used with another body.
         *     - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:idempotencyKeyReused",
                 *       "title": "同じ受付番号（Idempotency-Key）で別の内容が送られました。",
                 *       "status": 422,
                 *       "code": "idempotencyKeyReused",
                 *       "detail": "同じ受付番号（Idempotency-Key）で別の内容が送られました。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "idempotencyKeyReused" | "jsonTooMuch" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /** @description - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts. */
        Refused422_jsonTooMuch: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:jsonTooMuch",
                 *       "title": "送られた内容が大きすぎるか、複雑すぎます（…）。分けて送ってください。",
                 *       "status": 422,
                 *       "code": "jsonTooMuch",
                 *       "detail": "送られた内容が大きすぎるか、複雑すぎます（…）。分けて送ってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "jsonTooMuch";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `jsonTooMuch`: The body is too large or too complex (…). Please send it in parts.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_jsonTooMuch_validationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:jsonTooMuch",
                 *       "title": "送られた内容が大きすぎるか、複雑すぎます（…）。分けて送ってください。",
                 *       "status": 422,
                 *       "code": "jsonTooMuch",
                 *       "detail": "送られた内容が大きすぎるか、複雑すぎます（…）。分けて送ってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "jsonTooMuch" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /** @description - `unknownCursor`: This cursor is not one of this list. Read from the beginning, without a cursor. */
        Refused422_unknownCursor: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:unknownCursor",
                 *       "title": "この続きの位置（cursor）は、この一覧のものではありません。cursorを付けずに、はじめから読み直してください。",
                 *       "status": 422,
                 *       "code": "unknownCursor",
                 *       "detail": "この続きの位置（cursor）は、この一覧のものではありません。cursorを付けずに、はじめから読み直してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "unknownCursor";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `unknownCursor`: This cursor is not one of this list. Read from the beginning, without a cursor.
         *     - `validationFailed`: Some fields need to be corrected.
         */
        Refused422_unknownCursor_validationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:unknownCursor",
                 *       "title": "この続きの位置（cursor）は、この一覧のものではありません。cursorを付けずに、はじめから読み直してください。",
                 *       "status": 422,
                 *       "code": "unknownCursor",
                 *       "detail": "この続きの位置（cursor）は、この一覧のものではありません。cursorを付けずに、はじめから読み直してください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "unknownCursor" | "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /** @description - `validationFailed`: Some fields need to be corrected. */
        Refused422_validationFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:validationFailed",
                 *       "title": "入力に直すところがあります。",
                 *       "status": 422,
                 *       "code": "validationFailed",
                 *       "detail": "入力に直すところがあります。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "validationFailed";
                    /** @constant */
                    status?: 422;
                };
            };
        };
        /**
         * @description - `anyVersion`: “Any version” (If-Match: *) changes nothing here. Please send the version that was read.
         *     - `preconditionRequired`: A change needs the version that was read (If-Match).
         */
        Refused428_anyVersion_preconditionRequired: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:anyVersion",
                 *       "title": "「どの版でもよい」（If-Match: *）では変更できません。読み込んだときの版を送ってください。",
                 *       "status": 428,
                 *       "code": "anyVersion",
                 *       "detail": "「どの版でもよい」（If-Match: *）では変更できません。読み込んだときの版を送ってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "anyVersion" | "preconditionRequired";
                    /** @constant */
                    status?: 428;
                };
            };
        };
        /**
         * @description - `calendarFetchedTooOften`: This calendar is fetched too often. Please wait an hour.
         *     - `requestsLimited`: Too many requests in a short time. Please wait about … seconds and try again; nothing you entered is lost.
         */
        Refused429_calendarFetchedTooOften_requestsLimited: {
            headers: {
                /**
                 * @description Seconds after which to try again.
                 * @example 5
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:calendarFetchedTooOften",
                 *       "title": "カレンダーの読み込みが多すぎます。1時間ほど待ってください。",
                 *       "status": 429,
                 *       "code": "calendarFetchedTooOften",
                 *       "detail": "カレンダーの読み込みが多すぎます。1時間ほど待ってください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "calendarFetchedTooOften" | "requestsLimited";
                    /** @constant */
                    status?: 429;
                };
            };
        };
        /** @description - `requestsLimited`: Too many requests in a short time. Please wait about … seconds and try again; nothing you entered is lost. */
        Refused429_requestsLimited: {
            headers: {
                /**
                 * @description Seconds after which to try again.
                 * @example 5
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:requestsLimited",
                 *       "title": "短い時間に送られた回数が多すぎます。…秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。",
                 *       "status": 429,
                 *       "code": "requestsLimited",
                 *       "detail": "短い時間に送られた回数が多すぎます。…秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "requestsLimited";
                    /** @constant */
                    status?: 429;
                };
            };
        };
        /**
         * @description - `requestsLimited`: Too many requests in a short time. Please wait about … seconds and try again; nothing you entered is lost.
         *     - `signInThrottled`: Too many failed attempts. Please wait about … minutes, or open your account by mail: “Sign in without waiting” on the sign-in screen.
         */
        Refused429_requestsLimited_signInThrottled: {
            headers: {
                /**
                 * @description Seconds after which to try again.
                 * @example 5
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:requestsLimited",
                 *       "title": "短い時間に送られた回数が多すぎます。…秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。",
                 *       "status": 429,
                 *       "code": "requestsLimited",
                 *       "detail": "短い時間に送られた回数が多すぎます。…秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "requestsLimited" | "signInThrottled";
                    /** @constant */
                    status?: 429;
                };
            };
        };
        /**
         * @description - `requestsLimited`: Too many requests in a short time. Please wait about … seconds and try again; nothing you entered is lost.
         *     - `tooManyExports`: At most … exports an hour. Please wait a while.
         */
        Refused429_requestsLimited_tooManyExports: {
            headers: {
                /**
                 * @description Seconds after which to try again.
                 * @example 5
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:requestsLimited",
                 *       "title": "短い時間に送られた回数が多すぎます。…秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。",
                 *       "status": 429,
                 *       "code": "requestsLimited",
                 *       "detail": "短い時間に送られた回数が多すぎます。…秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "requestsLimited" | "tooManyExports";
                    /** @constant */
                    status?: 429;
                };
            };
        };
        /**
         * @description - `requestsLimited`: Too many requests in a short time. Please wait about … seconds and try again; nothing you entered is lost.
         *     - `tooManyPrints`: At most … packets an hour. To take all of a transfer, make its archive.
         */
        Refused429_requestsLimited_tooManyPrints: {
            headers: {
                /**
                 * @description Seconds after which to try again.
                 * @example 5
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:requestsLimited",
                 *       "title": "短い時間に送られた回数が多すぎます。…秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。",
                 *       "status": 429,
                 *       "code": "requestsLimited",
                 *       "detail": "短い時間に送られた回数が多すぎます。…秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "requestsLimited" | "tooManyPrints";
                    /** @constant */
                    status?: 429;
                };
            };
        };
        /**
         * @description - `requestsLimited`: Too many requests in a short time. Please wait about … seconds and try again; nothing you entered is lost.
         *     - `tooManyRequests`: Too many attempts. Please wait a while.
         */
        Refused429_requestsLimited_tooManyRequests: {
            headers: {
                /**
                 * @description Seconds after which to try again.
                 * @example 5
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:requestsLimited",
                 *       "title": "短い時間に送られた回数が多すぎます。…秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。",
                 *       "status": 429,
                 *       "code": "requestsLimited",
                 *       "detail": "短い時間に送られた回数が多すぎます。…秒ほど待ってから、もう一度お試しください。入力した内容は消えていません。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "requestsLimited" | "tooManyRequests";
                    /** @constant */
                    status?: 429;
                };
            };
        };
        /** @description - `fault`: The request could not be completed and nothing was saved. Please tell the administrator the number below. */
        Refused500_fault: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:fault",
                 *       "title": "手続きを終えられませんでした。内容は保存されていません。番号を添えてシステム管理者にお知らせください。",
                 *       "status": 500,
                 *       "code": "fault",
                 *       "detail": "手続きを終えられませんでした。内容は保存されていません。番号を添えてシステム管理者にお知らせください。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "fault";
                    /** @constant */
                    status?: 500;
                };
            };
        };
        /**
         * @description - `busy`: The system is busy just now. Please try again shortly.
         *     - `oidcUnavailable`: The identity provider cannot be reached. Please try again shortly.
         *     - `storageFull`: There is no room left to save. Please tell the administrator.
         *     - `unavailable`: The database cannot be reached just now. Please try again shortly.
         */
        Refused503_busy_oidcUnavailable_storageFull_unavailable: {
            headers: {
                /**
                 * @description Seconds after which to try again.
                 * @example 5
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:busy",
                 *       "title": "いま混み合っています。少し待ってからもう一度お試しください。入力した内容はこの端末に残っています。",
                 *       "status": 503,
                 *       "code": "busy",
                 *       "detail": "いま混み合っています。少し待ってからもう一度お試しください。入力した内容はこの端末に残っています。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "busy" | "oidcUnavailable" | "storageFull" | "unavailable";
                    /** @constant */
                    status?: 503;
                };
            };
        };
        /**
         * @description - `busy`: The system is busy just now. Please try again shortly.
         *     - `storageFull`: There is no room left to save. Please tell the administrator.
         *     - `unavailable`: The database cannot be reached just now. Please try again shortly.
         */
        Refused503_busy_storageFull_unavailable: {
            headers: {
                /**
                 * @description Seconds after which to try again.
                 * @example 5
                 */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:banso:problem:busy",
                 *       "title": "いま混み合っています。少し待ってからもう一度お試しください。入力した内容はこの端末に残っています。",
                 *       "status": 503,
                 *       "code": "busy",
                 *       "detail": "いま混み合っています。少し待ってからもう一度お試しください。入力した内容はこの端末に残っています。",
                 *       "correlationId": "0193a1b2-7c3d-7e4f-8a5b-6c7d8e9f0a1c"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"] & {
                    /** @enum {string} */
                    code?: "busy" | "storageFull" | "unavailable";
                    /** @constant */
                    status?: 503;
                };
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    confirmOwnIdentity: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            403: components["responses"]["Refused403_wrongOrigin"];
            409: components["responses"]["Refused409_identityOtherBrowser"];
            410: components["responses"]["Refused410_linkUnusable"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    inspectAccountLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountLink"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            403: components["responses"]["Refused403_wrongOrigin"];
            410: components["responses"]["Refused410_linkUnusable"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    openAccount: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            403: components["responses"]["Refused403_wrongOrigin"];
            410: components["responses"]["Refused410_linkUnusable"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    useAccountLink: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            403: components["responses"]["Refused403_wrongOrigin"];
            409: components["responses"]["Refused409_passwordOfTwin"];
            410: components["responses"]["Refused410_linkUnusable"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    requestAccountOpening: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Taken down; it is carried out later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            403: components["responses"]["Refused403_wrongOrigin"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_signInThrottled"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listActionItems: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Only rows of this engagement. */
                engagement?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description Only what this person does: an id, or `me`. */
                owner?: string;
                /** @description Only those that stand so. */
                state?: "open" | "done" | "dropped";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["ActionItem"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeActionItem: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItem"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listActionItemVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["TextVersion"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listApiTokens: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["ApiToken"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    makeApiToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewApiToken"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            409: components["responses"]["Refused409_tooManyTokens"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endApiToken: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listAreas: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Area"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    drawArea: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_3_3d872c"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeArea: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Area"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_areaChangedMeanwhile_areaNameTaken"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    importAreas: {
        parameters: {
            query?: {
                /** @description `false` writes it; otherwise the file is only looked at. */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AreaFileResult"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            409: components["responses"]["Refused409_areaChangedMeanwhile_areaNameTaken"];
            413: components["responses"]["Refused413_bodyTooLarge_fileTooLarge"];
            415: components["responses"]["Refused415_areaFileEncoding_and_3_91d31e"];
            422: components["responses"]["Refused422_areaFileHasErrors_and_3_0766a3"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listAssignments: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description Only of the municipality with this code. */
                municipality?: string;
                /** @description As it stands on this day. */
                on?: string;
                /** @description Only of this organisation. */
                organisation?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Assignment"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    assignMunicipalities: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignments"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_2_67b7c5"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    takeBackAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_termHasBegun"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endAssignment: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Assignment"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_termEnded_termsOverlap"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    fetchAttachment: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    withdrawAttachment: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listAuditEntries: {
        parameters: {
            query?: {
                /** @description Only what was done with this code. */
                action?: string;
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Only from this day on. */
                from?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description Only of the municipality with this code. */
                municipality?: string;
                /** @description Only of this person. */
                person?: string;
                /** @description What is looked for: names, kana or codes. */
                q?: string;
                /** @description Only entries about this row. */
                subjectId?: string;
                /** @description Only entries about this kind of row. */
                subjectKind?: string;
                /** @description Only until this day, included. */
                until?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["AuditEntry"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listAuditChains: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["AuditChain"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    exportAuditEntries: {
        parameters: {
            query: {
                /** @description Only what was done with this code. */
                action?: string;
                /** @description What the file is. */
                format: "csv" | "csvShiftJis" | "xlsx";
                /** @description Only from this day on. */
                from?: string;
                /** @description Only of the municipality with this code. */
                municipality?: string;
                /** @description Only of this person. */
                person?: string;
                /** @description What is looked for: names, kana or codes. */
                q?: string;
                /** @description Only entries about this row. */
                subjectId?: string;
                /** @description Only entries about this kind of row. */
                subjectKind?: string;
                /** @description Only until this day, included. */
                until?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_exportNeedsTime_exportTooLarge_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_tooManyExports"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    sizeAuditExport: {
        parameters: {
            query?: {
                /** @description Only what was done with this code. */
                action?: string;
                /** @description Only from this day on. */
                from?: string;
                /** @description Only of the municipality with this code. */
                municipality?: string;
                /** @description Only of this person. */
                person?: string;
                /** @description What is looked for: names, kana or codes. */
                q?: string;
                /** @description Only entries about this row. */
                subjectId?: string;
                /** @description Only entries about this kind of row. */
                subjectKind?: string;
                /** @description Only until this day, included. */
                until?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportSize"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listCalendarFeeds: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["CalendarFeed"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    makeCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeed"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_b5e3e3"];
            409: components["responses"]["Refused409_tooManyCalendarFeeds"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endCalendarFeed: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    fetchCalendar: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The secret address: a token and `.ics`. */
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
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            404: components["responses"]["Refused404_notFound"];
            410: components["responses"]["Refused410_calendarRevoked"];
            429: components["responses"]["Refused429_calendarFetchedTooOften_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listClosedDays: {
        parameters: {
            query?: {
                /** @description Fiscal year: April of this year to March of the next. */
                fiscalYear?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["ClosedDay"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    addClosedDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClosedDay"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            409: components["responses"]["Refused409_answeredBefore_closedDayKnown_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    removeClosedDay: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description The day. */
                day: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listConsents: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description Only of this person. */
                person?: string;
                /** @description Only those that stand so. */
                state?: "waiting" | "consented" | "refused" | "withdrawn" | "lapsed";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Consent"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    giveConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_consentOwn_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_9_16554d"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    refuseConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_consentOwn_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_6_0e1ba7"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    withdrawConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_consentOwn_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_6_0e1ba7"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showCoverage: {
        parameters: {
            query?: {
                /** @description The day to which it is counted. */
                asOf?: string;
                /** @description Fiscal year: April of this year to March of the next. */
                fiscalYear?: number;
                /** @description Only of the prefecture with this code. */
                prefecture?: string;
                /** @description Quarter of the fiscal year, 1 to 4; otherwise the whole year. */
                quarter?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Coverage"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    fetchCoverageCsv: {
        parameters: {
            query?: {
                /** @description The day to which it is counted. */
                asOf?: string;
                /** @description Fiscal year: April of this year to March of the next. */
                fiscalYear?: number;
                /** @description Only of the prefecture with this code. */
                prefecture?: string;
                /** @description Quarter of the fiscal year, 1 to 4; otherwise the whole year. */
                quarter?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_exportTooLarge_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_tooManyExports"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    judgeCoverage: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageJudgement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    takeBackJudgement: {
        parameters: {
            query: {
                /** @description Fiscal year: April of this year to March of the next. */
                fiscalYear: number;
                /** @description Only of the municipality with this code. */
                municipality: string;
                /** @description Only this kind of support (支援種別), A to E. */
                supportType: components["schemas"]["SupportType"];
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_judgementMissing"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listCoverageOffers: {
        parameters: {
            query?: {
                /** @description Fiscal year: April of this year to March of the next. */
                fiscalYear?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CoverageOffers"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listCoverageVisits: {
        parameters: {
            query?: {
                /** @description The day to which it is counted. */
                asOf?: string;
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Fiscal year: April of this year to March of the next. */
                fiscalYear?: number;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description Only of the municipality with this code. */
                municipality?: string;
                /** @description Only of the prefecture with this code. */
                prefecture?: string;
                /** @description Quarter of the fiscal year, 1 to 4; otherwise the whole year. */
                quarter?: number;
                /** @description Only this kind of support (支援種別), A to E. */
                supportType?: components["schemas"]["SupportType"];
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["CoverageVisit"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showDesk: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listDrafts: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["VisitDraft"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listEngagements: {
        parameters: {
            query?: {
                /** @description Only those that stand so against their cadence. */
                cadenceStatus?: "onTrack" | "planNow" | "overdue" | "recordMissing" | "paused" | "closed";
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Fiscal year: April of this year to March of the next. */
                fiscalYear?: number;
                /** @description Only those that this person leads: an id, or `me`. */
                lead?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description Only of the municipality with this code. */
                municipality?: string;
                /** @description What is looked for: names, kana or codes. */
                q?: string;
                /** @description Only those in this stage (段階), 0 to 3. */
                stage?: string;
                /** @description Only those that stand so. */
                status?: "active" | "paused" | "closed";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["EngagementRow"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    openEngagement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_3_75ada4"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showEngagement: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeEngagement: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_engagementClosed"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    addActionItem: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActionItem"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    addChallenge: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_conflict_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeChallenge: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the challenge. */
                challengeId: string;
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_engagementClosed"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listChallengeVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the challenge. */
                challengeId: string;
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["TextVersion"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    closeEngagement: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_3_c2babb"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    reopenEngagement: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_engagementAlreadyOpen_engagementNotClosed"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    addCounterpart: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_conflict_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeCounterpart: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the counterpart. */
                counterpartId: string;
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_engagementClosed"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endCounterpart: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the counterpart. */
                counterpartId: string;
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_engagementClosed_idempotencyInProgress"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    succeedCounterpart: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the counterpart. */
                counterpartId: string;
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_3_fe33bf"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    addInitiative: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_conflict_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeInitiative: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
                /** @description Id of the initiative. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_engagementClosed"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listInitiativeVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
                /** @description Id of the initiative. */
                initiativeId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["TextVersion"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    nameLead: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_3_f451df"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    addMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_3_f451df"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endMember: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
                /** @description Id of the person's part in the team. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_3_fe33bf"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    addMilestone: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_conflict_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeMilestone: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
                /** @description Id of the milestone. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_engagementClosed"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listMilestoneVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
                /** @description Id of the milestone. */
                milestoneId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["TextVersion"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    pauseEngagement: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_4_aff089"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    resumeEngagement: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_engagementClosed_engagementNotPaused"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeStage: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Engagement"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_engagementClosed_idempotencyInProgress"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showTimeline: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Only of this kind. */
                kind?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["TimelineEntry"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listVisionVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["TextVersion"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    cancelPlannedVisits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CancelledVisits"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_4_ee56c7"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listVisitsOfEngagement: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["VisitOnFile"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    planVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_4_066373"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    exportEngagements: {
        parameters: {
            query: {
                /** @description Only those that stand so against their cadence. */
                cadenceStatus?: "onTrack" | "planNow" | "overdue" | "recordMissing" | "paused" | "closed";
                /** @description Fiscal year: April of this year to March of the next. */
                fiscalYear?: number;
                /** @description What the file is. */
                format: "csv" | "csvShiftJis" | "xlsx";
                /** @description Only those that this person leads: an id, or `me`. */
                lead?: string;
                /** @description Only of the municipality with this code. */
                municipality?: string;
                /** @description What is looked for: names, kana or codes. */
                q?: string;
                /** @description Only those in this stage (段階), 0 to 3. */
                stage?: string;
                /** @description Only those that stand so. */
                status?: "active" | "paused" | "closed";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_exportNeedsTime_exportTooLarge_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_tooManyExports"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    sizeEngagementExport: {
        parameters: {
            query?: {
                /** @description Only those that stand so against their cadence. */
                cadenceStatus?: "onTrack" | "planNow" | "overdue" | "recordMissing" | "paused" | "closed";
                /** @description Fiscal year: April of this year to March of the next. */
                fiscalYear?: number;
                /** @description Only those that this person leads: an id, or `me`. */
                lead?: string;
                /** @description Only of the municipality with this code. */
                municipality?: string;
                /** @description What is looked for: names, kana or codes. */
                q?: string;
                /** @description Only those in this stage (段階), 0 to 3. */
                stage?: string;
                /** @description Only those that stand so. */
                status?: "active" | "paused" | "closed";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportSize"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    openEvents: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_sessionNeeded"];
            429: components["responses"]["Refused429_requestsLimited_tooManyRequests"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listExports: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["ExportJob"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    makeExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MakeExport"];
            };
        };
        responses: {
            /** @description Taken down; it is carried out later. */
            202: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    /** @description Where it tells how far it is. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_exportsWaiting_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_exportTooLarge_and_3_e847a1"];
            429: components["responses"]["Refused429_requestsLimited_tooManyExports"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportJob"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    cancelExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    fetchExport: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_exportNotMade_exportNotReady"];
            410: components["responses"]["Refused410_exportGone_exportLost"];
            429: components["responses"]["Refused429_requestsLimited_tooManyExports"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listHandoverArchives: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description Only of this transfer. */
                transfer?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["HandoverArchive"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    makeHandoverArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverArchive"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_archiveEmpty_and_4_18e443"];
            429: components["responses"]["Refused429_requestsLimited_tooManyExports"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showHandoverArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverArchive"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    fetchHandoverArchive: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_archiveNotReady"];
            410: components["responses"]["Refused410_archiveGone"];
            422: components["responses"]["Refused422_exportTooLarge"];
            429: components["responses"]["Refused429_requestsLimited_tooManyExports"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listHandovers: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description `true`: only one's own. */
                mine?: boolean;
                /** @description Only of this transfer. */
                transfer?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["HandoverRow"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showHandover: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    writeHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_57d3c6"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_packetFrozen"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    fetchHandoverPdf: {
        parameters: {
            query?: {
                /** @description Number of the version; the newest where nothing is said. */
                version?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_tooManyPrints"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    fetchHandoverXlsx: {
        parameters: {
            query?: {
                /** @description Number of the version; the newest where nothing is said. */
                version?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_tooManyPrints"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    checkHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_ownCheck_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress_packetState"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_packetIncomplete"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    finishHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_6ba890"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_4_9f253b"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    deliverHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_57d3c6"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress_packetState"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    askPredecessor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_6ba890"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_4_3f3d0d"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    answerSuccessor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
                /** @description Id of the question. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_57d3c6"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_questionAnswered"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    receiveHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_6ba890"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_3_efc66d"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    correctHandover: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Handover"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_57d3c6"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress_packetState"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_and_3_e1be88"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showHandoverVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
                /** @description Number of the version, from 1. */
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoverVersionContent"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showInfo: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Info"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showLoad: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Load"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    exportLoad: {
        parameters: {
            query: {
                /** @description What the file is. */
                format: "csv" | "csvShiftJis" | "xlsx";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_exportTooLarge_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_tooManyExports"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listLoadRows: {
        parameters: {
            query: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description The number whose rows are listed. */
                figure: components["schemas"]["LoadFigure"];
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description Only of this person. */
                person?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["LoadRow"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    exportLoadRows: {
        parameters: {
            query: {
                /** @description The number whose rows are listed. */
                figure: components["schemas"]["LoadFigure"];
                /** @description What the file is. */
                format: "csv" | "csvShiftJis" | "xlsx";
                /** @description Only of this person. */
                person?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_exportNeedsTime_exportTooLarge_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_tooManyExports"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    sizeLoadRowsExport: {
        parameters: {
            query: {
                /** @description The number whose rows are listed. */
                figure: components["schemas"]["LoadFigure"];
                /** @description Only of this person. */
                person?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportSize"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showMailSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSetting"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeMailSetting: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailSetting"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listMunicipalities: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description Only of the prefecture with this code. */
                prefecture?: string;
                /** @description What is looked for: names, kana or codes. */
                q?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Municipality"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showOperations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Operations"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listDeadLetters: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["DeadLetter"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    retryDeadLetter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retry"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    retryDeadLetters: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Retry"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listPossibleDuplicates: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["PossibleDuplicate"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listOrganisations: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Organisation"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    registerOrganisation: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeOrganisation: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Organisation"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_02a7af"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_organisationInUse"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changePassword: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            409: components["responses"]["Refused409_noPassword"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_signInThrottled"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    requestPasswordReset: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Taken down; it is carried out later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            403: components["responses"]["Refused403_wrongOrigin"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_signInThrottled"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listPeerSupporters: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description `true`: only those who can take on more today. */
                free?: "true" | "false";
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description What is looked for: names, kana or codes. */
                q?: string;
                /** @description Only those who know this theme. */
                theme?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["PeerSupporter"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    registerPeerSupporter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterPeerSupporter"];
            };
        };
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerSupporter"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_accountIsTheAdmins_and_3_e21335"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress_peerKnown"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showPeerSupporter: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerSupporter"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changePeerSupporter: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePeerSupporter"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerSupporter"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_accountIsTheAdmins_and_3_e21335"];
            404: components["responses"]["Refused404_notFound"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    noteHomeConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteHomeConsent"];
            };
        };
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerSupporter"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_3_b7de48"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endHomeConsent: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the consent. */
                consentId: string;
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndHomeConsent"];
            };
        };
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerSupporter"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    fetchConsentScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the consent. */
                consentId: string;
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.presentationml.presentation": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                    "image/jpeg": string;
                    "image/png": string;
                    "text/csv": string;
                    "text/plain": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    addConsentScan: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the consent. */
                consentId: string;
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerSupporter"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            413: components["responses"]["Refused413_bodyTooLarge_fileTooLarge"];
            415: components["responses"]["Refused415_fileKindMismatch_fileKindRefused_unsupportedMediaType"];
            422: components["responses"]["Refused422_fileEmpty_fileMissing_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listPeerThemes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerThemes"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changePeerThemes: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeThemes"];
            };
        };
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeerThemes"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listPeople: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Only people whose account is disabled, or only others. */
                disabled?: "true" | "false";
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description What is looked for: names, kana or codes. */
                q?: string;
                /** @description Only people with this role. */
                role?: "staff" | "manager" | "partner" | "peer" | "expert" | "bureau" | "auditor" | "admin";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Person"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    registerPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_accountIsTheAdmins_and_4_ae0186"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_consentChanged_and_4_389e10"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    disablePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_3_b0cb96"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    enablePerson: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonDetails"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_personNotDisabled"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listIdentitiesOfPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Identity"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    confirmIdentityOfPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
                /** @description Id of the account at the identity provider. */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken down; it is carried out later. */
            202: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_consentOwn_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_6_0e1ba7"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    invitePerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Invitation"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_accountExists_and_4_56c5e4"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    grantRole: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoleHolding"];
                };
            };
            /** @description The role waits for a second person. */
            202: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_consentOwn_and_4_08b8f1"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_9_3e2f29"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    removeSecondFactorOfPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Taken down; it is carried out later. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Consent"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_consentOwn_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_consentChanged_and_6_0ce036"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listSessionsOfPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["OpenSession"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endSessionsOfPerson: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listPrefectures: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Prefecture"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listProgrammes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Programme"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeProgramme: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showLadder: {
        parameters: {
            query?: {
                /** @description Only of this programme. */
                programmeId?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReminderLadder"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeLadder: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangedLadder"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    previewLadder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderPreview"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress_previewTooLarge"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listReminders: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description Only those that stand so. */
                state?: "open" | "acknowledged" | "superseded" | "resolved";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Reminder"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    acknowledgeReminder: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reminder"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_idempotencyInProgress"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    takeBackRole: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_lastAdmin_termHasBegun"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endRole: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
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
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_consentOwn_and_4_08b8f1"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_consentChanged_and_9_fc9edc"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listRolesLeftOpen: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["RoleLeftOpenRow"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactor"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    setUpSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorSetUp"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn_secondFactorWrong"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_noSecondFactor_secondFactorUnreadable"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_signInThrottled"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    removeOwnSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn_secondFactorWrong"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_noSecondFactor_and_2_6f37ab"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_signInThrottled"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    confirmSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn_secondFactorWrong"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_nothingToConfirm_secondFactorUnreadable"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn_secondFactorWrong"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_noSecondFactor_secondFactorUnreadable"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_signInThrottled"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    signIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_secondFactorNeeded_secondFactorWrong_signInFailed"];
            403: components["responses"]["Refused403_wrongOrigin"];
            409: components["responses"]["Refused409_secondFactorUnreadable"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited_signInThrottled"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    signOut: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            403: components["responses"]["Refused403_wrongOrigin"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    beginOidcSignIn: {
        parameters: {
            query?: {
                /** @description The screen to open afterwards. */
                back?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            404: components["responses"]["Refused404_oidcOff"];
            422: components["responses"]["Refused422_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_oidcUnavailable_storageFull_unavailable"];
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
    finishOidcSignIn: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_oidcRefused"];
            403: components["responses"]["Refused403_oidcConfirmation_oidcUnknownPerson"];
            404: components["responses"]["Refused404_oidcOff"];
            429: components["responses"]["Refused429_requestsLimited_signInThrottled"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_oidcUnavailable_storageFull_unavailable"];
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
    listSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["OpenSession"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endOtherSessions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endSession: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_sessionNeeded_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listTransferLists: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["TransferList"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    readTransferList: {
        parameters: {
            query?: {
                /** @description `false` writes it; otherwise the file is only looked at. */
                dryRun?: "true" | "false";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferListResult"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            413: components["responses"]["Refused413_bodyTooLarge_fileTooLarge"];
            415: components["responses"]["Refused415_listEncoding_and_3_7645fd"];
            422: components["responses"]["Refused422_fileMissing_and_3_592472"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showTransferList: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    withdrawTransferList: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_listAtWork_listWithdrawn"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    confirmTransferList: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferList"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_4_3b54d0"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    previewTransferList: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferListPreview"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    fetchTransferListTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    /**
                     * @description The name of the file (RFC 6266).
                     * @example attachment; filename*=UTF-8''%E6%A1%88%E4%BB%B6.csv
                     */
                    "Content-Disposition"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listTransfers: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Transfer"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    registerTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_2_e2b7c6"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Transfer"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    withdrawTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_9d7005"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_transferEffective_transferWithdrawn"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    disposeTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPreview"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_and_3_9d7005"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_transferConfirmed_transferEffective_transferWithdrawn"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_dispositionsRefused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    previewTransfer: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferPreview"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listVisits: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Only from this day on. */
                from?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
                /** @description `true`: only one's own. */
                mine?: "true" | "false";
                /** @description Which come first. */
                order?: "oldest" | "newest";
                /** @description Only those that stand so. */
                status?: "planned" | "recorded" | "confirmed" | "cancelled" | "withdrawn";
                /** @description `true`: only those that wait for one's own confirmation. */
                toConfirm?: "true" | "false";
                /** @description Only until this day, included. */
                until?: string;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["VisitRow"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showVisit: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    moveVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_recordWithdrawn_visitAlreadyRecorded_visitCancelled"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listAttachments: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Attachment"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    addAttachment: {
        parameters: {
            query?: {
                /** @description `true`: only one's own body reads the file. */
                internal?: "true" | "false";
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attachment"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_recordWithdrawn_visitCancelled_visitFull"];
            413: components["responses"]["Refused413_bodyTooLarge_fileTooLarge"];
            415: components["responses"]["Refused415_fileKindMismatch_fileKindRefused_unsupportedMediaType"];
            422: components["responses"]["Refused422_fileEmpty_fileMissing_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    cancelVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_4_ee56c7"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    confirmVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_5_afdaff"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    undoConfirmation: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_notConfirmed_recordWithdrawn"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDraft"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    saveDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VisitDraft"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    discardDraft: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listOpinions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Opinion"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    recordVisit: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_recordWithdrawn_visitCancelled"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    sendBackRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_4_435a3c"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listRecordVersions: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["RecordVersion"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    withdrawRecord: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_4_c223d4"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    undoWithdrawal: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Visit"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_confirmedNeedsManager_recordNotWithdrawn"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    confirmVisits: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConfirmedVisits"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_notInTeam_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_5_afdaff"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    retryWebhookDelivery: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The same for every attempt at one request: a repeated one is not carried out again and gets the first answer. */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description `true` where this is the answer to an earlier request with the same Idempotency-Key.
                     * @example true
                     */
                    "Idempotent-Replay"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryRow"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_answeredBefore_and_2_d7d38b"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_idempotencyKeyReused_jsonTooMuch"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listWebhooks: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["Webhook"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    registerWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
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
            /** @description Done; the answer is what came of it. */
            201: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewWebhook"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            409: components["responses"]["Refused409_tooManyWebhooks"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    showWebhook: {
        parameters: {
            query?: never;
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    endWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Done; there is nothing to say. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    changeWebhook: {
        parameters: {
            query?: never;
            header: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
                /** @description The version that was read, as its ETag had it, such as `"3"`. `*` is refused. */
                "If-Match": string;
            };
            path: {
                /** @description Id of the row. */
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
            /** @description The answer. */
            200: {
                headers: {
                    /**
                     * @description The version of the row, for If-Match.
                     * @example "3"
                     */
                    ETag?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["Refused400_jsonNotObject_and_3_7f2732"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing_wrongOrigin"];
            404: components["responses"]["Refused404_notFound"];
            412: components["responses"]["Refused412_stale"];
            413: components["responses"]["Refused413_bodyTooLarge"];
            415: components["responses"]["Refused415_fileNotTaken_unsupportedMediaType"];
            422: components["responses"]["Refused422_jsonTooMuch_validationFailed"];
            428: components["responses"]["Refused428_anyVersion_preconditionRequired"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
    listWebhookDeliveries: {
        parameters: {
            query?: {
                /** @description The `nextCursor` of the page before; without it, the first page. */
                cursor?: string;
                /** @description Rows of a page; 50 where nothing is said. */
                limit?: number;
            };
            header?: {
                /** @description The language of sentences, Japanese (`ja`) or English (`en`); Japanese where nothing is said. */
                "Accept-Language"?: string;
            };
            path: {
                /** @description Id of the row. */
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of the list. `nextCursor` is where the next one begins; null: this was the last. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        /** @description The rows. */
                        items: components["schemas"]["WebhookDeliveryRow"][];
                        /**
                         * @description Where the next page begins; null: there is none.
                         * @example q7Zk2xYbWyIyMDI2LTExLTI0Il0
                         */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Refused400_malformedRequest_twoCredentials"];
            401: components["responses"]["Refused401_notSignedIn"];
            403: components["responses"]["Refused403_notAllowed_secondFactorMissing"];
            404: components["responses"]["Refused404_notFound"];
            422: components["responses"]["Refused422_unknownCursor_validationFailed"];
            429: components["responses"]["Refused429_requestsLimited"];
            500: components["responses"]["Refused500_fault"];
            503: components["responses"]["Refused503_busy_storageFull_unavailable"];
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
