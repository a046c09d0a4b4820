/**
 * Writes a refusal into the audit log, of a person or of whoever's session it is.
 * @name noteRefusal
 * @nullable person, session, address, correlation
 * @writes
 */
select
  note_refusal(:person, :session, :now, :route, :change, :address, :correlation) as nothing;
