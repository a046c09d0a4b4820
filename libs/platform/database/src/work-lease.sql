/**
 * Removes workers whose time is over: from then on their work is free.
 * @name reclaimLeases
 * @nonNull id
 * @writes
 */
select
  reclaim_leases() as id;


/**
 * Begins a lease.
 * @name takeLease
 * @writes
 */
select
  take_lease(:id, :host, :pid, :milliseconds) as nothing;


/**
 * Lets a lease go on from now; false where it is over.
 * @name renewLease
 * @nonNull renewed
 * @writes
 */
select
  renew_lease(:id, :milliseconds) as renewed;


/**
 * Ends a lease.
 * @name endLease
 * @writes
 */
select
  end_lease(:id) as nothing;


/**
 * Whether a lease stands; it is kept standing until the transaction ends.
 * @name leaseHeld
 * @writes
 */
select
  lease_held(:id) as held;
