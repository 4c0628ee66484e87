-- A copy of the case that is imported may have a secret of its own, under which it wrote for others: it is kept as a further entry `salt`, which
-- names the head of that copy. Without a head the secret is the case's own, and drawn once.
-- Rows that exist already: a case has one such entry at most.
drop trigger journal_one_salt;
create trigger journal_one_salt before insert on journal
when new.action = 'salt' and json_extract(new.subject, '$.head') is null
  and exists (select 1 from journal where action = 'salt')
begin select raise(abort, 'the secret is drawn once'); end;
