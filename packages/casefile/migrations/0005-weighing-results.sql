-- What a weighing says is kept packed (zlib) and once: `weighings.result` is empty, and its hash leads here.
-- Rows that exist already keep their result where it is.

create table weighing_results (
  -- Of the text as the journal tells of it, before it is packed.
  sha256 text primary key check (length(sha256) = 64),
  packed blob not null,
  packed_sha256 text not null check (length(packed_sha256) = 64)
) strict;

create trigger weighing_results_once before insert on weighing_results
when exists (select 1 from weighing_results where sha256 = new.sha256)
begin select raise(abort, 'append only'); end;
create trigger weighing_results_fixed before update on weighing_results begin select raise(abort, 'append only'); end;
create trigger weighing_results_kept before delete on weighing_results begin select raise(abort, 'append only'); end;
