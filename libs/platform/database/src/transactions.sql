/**
 * Finds the person of an API token and sets their reach. That it notes when the token was used does not make a request
 * that reads one that writes: its answer need not wait for the commit.
 * @name enterByToken
 * @nullable address, correlation
 */
select
  enter_by_token(:token, :now, :address, :correlation) as actor;


/**
 * Finds the person of a calendar's address and sets what it reads. What it notes does not make the request one that
 * writes, either.
 * @name enterByCalendar
 * @nullable address, correlation
 */
select
  enter_by_calendar(:secret, :now, :address, :correlation) as actor;


/**
 * Finds the person who asked for an export that a worker holds, and sets the reach that they have at this moment.
 * @name enterByExport
 */
select
  enter_by_export(:job, :claim, :now) as actor;


/**
 * The offices that jobs go through one by one.
 * @name tenantsToServe
 * @nonNull id
 */
select
  tenants_to_serve() as id;


/**
 * Whether an account of the demo can sign in.
 * @name demoAccountsThere
 * @nonNull found
 */
select
  has_demo_accounts() as found;


/**
 * Whether the database answers.
 * @name answers
 */
select
  true as yes;
