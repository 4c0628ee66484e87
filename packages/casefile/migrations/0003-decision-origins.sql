-- Decisions that came from another copy of the case: its line of work, where its journal stood, and which decisions
-- on the same thing their authors knew.
create table decision_origins (
  seq integer primary key references decisions (seq),
  line text not null check (length(line) = 64),
  head text not null check (length(head) = 64),
  knew text not null
) strict;

create trigger decision_origins_once before insert on decision_origins
when exists (select 1 from decision_origins where seq = new.seq)
begin select raise(abort, 'append only'); end;
create trigger decision_origins_fixed before update on decision_origins begin select raise(abort, 'append only'); end;
create trigger decision_origins_kept before delete on decision_origins begin select raise(abort, 'append only'); end;
