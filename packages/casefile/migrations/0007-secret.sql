-- The journal may have an entry `salt`: the secret by which hashes leave the case, drawn once. A program that does not know the entry would take the
-- journal for altered; by this step it says that the file is newer.
-- Rows that exist already: a case has one such entry at most.
create trigger journal_one_salt before insert on journal
when new.action = 'salt' and exists (select 1 from journal where action = 'salt')
begin select raise(abort, 'the secret is drawn once'); end;
