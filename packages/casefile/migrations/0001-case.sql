-- A Tarjih case: one event, its originals, what was read in them, and what was concluded.
-- Nothing is ever changed or deleted: what is newer stands beside what is older, and the newest counts.
-- Never edit this file once it is released: add the next number.

pragma application_id = 1416784488; -- "Trjh": tells a case from any other SQLite file

create table meta (
  key text primary key,
  value text not null
) strict, without rowid;

-- The least version of the program that reads this schema; each migration that raises it says so here.
insert into meta (key, value) values ('needs', '0.1.0');
-- Hash of the newest journal entry: a second witness beside the chain, so that a lost last entry shows.
insert into meta (key, value) values ('journal_head', '0000000000000000000000000000000000000000000000000000000000000000');

create table journal (
  seq integer primary key check (seq > 0),
  at text not null,
  who text not null,
  action text not null,
  subject text not null,
  prev text not null check (length(prev) = 64),
  hash text not null unique check (length(hash) = 64)
) strict;

create table originals (
  sha256 text primary key check (length(sha256) = 64),
  size integer not null check (size >= 0),
  bytes blob not null
) strict;

create table case_infos (
  version integer primary key,
  sha256 text not null,
  body text not null
) strict;

create table reports (
  version integer primary key,
  id text not null,
  path text not null,
  original text not null references originals (sha256),
  lang text not null,
  outlet text,
  author text,
  url text,
  published text,
  captured text,
  title text,
  text_sha256 text not null,
  length integer not null,
  adapter text not null,
  adapter_version text not null,
  mime text not null,
  charset text not null,
  text text not null
) strict;

create index reports_by_id on reports (id, version);

create table claim_sets (
  sha256 text primary key check (length(sha256) = 64),
  count integer not null
) strict, without rowid;

create table claims (
  claim_set text not null references claim_sets (sha256),
  ordinal integer not null,
  id text not null,
  type text not null,
  start_ integer,
  end_ integer,
  body text not null,
  primary key (claim_set, ordinal)
) strict, without rowid;

create index claims_by_id on claims (id);

create table readings (
  version integer primary key,
  report integer not null references reports (version),
  case_info integer not null references case_infos (version),
  rules text not null,
  claim_set text not null references claim_sets (sha256)
) strict;

create index readings_by_report on readings (report, version);

create table finding_sets (
  version integer primary key,
  sha256 text not null,
  body text not null
) strict;

create table weighings (
  version integer primary key,
  inputs_sha256 text not null,
  inputs text not null,
  rules text not null,
  result_sha256 text not null,
  result text not null
) strict;

create table decisions (
  seq integer primary key check (seq > 0),
  id text not null unique,
  kind text not null,
  target text not null,
  value text not null,
  who text not null,
  when_ text not null,
  why text not null,
  undoes text references decisions (id)
) strict;

create trigger journal_in_order before insert on journal
when new.seq <> (select coalesce(max(seq), 0) + 1 from journal)
  or new.prev <> (select value from meta where key = 'journal_head')
begin select raise(abort, 'the journal only grows at its end'); end;
create trigger journal_head after insert on journal
begin update meta set value = new.hash where key = 'journal_head'; end;
create trigger journal_fixed before update on journal begin select raise(abort, 'the journal is never changed'); end;
create trigger journal_kept before delete on journal begin select raise(abort, 'the journal is never shortened'); end;

-- "insert or replace" deletes without calling delete triggers, hence the triggers before insert.
create trigger originals_once before insert on originals
when exists (select 1 from originals where sha256 = new.sha256)
begin select raise(abort, 'an original is never replaced'); end;
create trigger originals_fixed before update on originals begin select raise(abort, 'an original is never changed'); end;
create trigger originals_kept before delete on originals begin select raise(abort, 'an original is never deleted'); end;

create trigger decisions_once before insert on decisions
when exists (select 1 from decisions where seq = new.seq or id = new.id)
begin select raise(abort, 'a decision is never replaced'); end;
create trigger decisions_fixed before update on decisions begin select raise(abort, 'a decision is undone by a further one'); end;
create trigger decisions_kept before delete on decisions begin select raise(abort, 'a decision is undone by a further one'); end;

create trigger case_infos_fixed before update on case_infos begin select raise(abort, 'append only'); end;
create trigger case_infos_kept before delete on case_infos begin select raise(abort, 'append only'); end;
create trigger reports_fixed before update on reports begin select raise(abort, 'append only'); end;
create trigger reports_kept before delete on reports begin select raise(abort, 'append only'); end;
create trigger claim_sets_fixed before update on claim_sets begin select raise(abort, 'append only'); end;
create trigger claim_sets_kept before delete on claim_sets begin select raise(abort, 'append only'); end;
create trigger claims_fixed before update on claims begin select raise(abort, 'append only'); end;
create trigger claims_kept before delete on claims begin select raise(abort, 'append only'); end;
create trigger readings_fixed before update on readings begin select raise(abort, 'append only'); end;
create trigger readings_kept before delete on readings begin select raise(abort, 'append only'); end;
create trigger finding_sets_fixed before update on finding_sets begin select raise(abort, 'append only'); end;
create trigger finding_sets_kept before delete on finding_sets begin select raise(abort, 'append only'); end;
create trigger weighings_fixed before update on weighings begin select raise(abort, 'append only'); end;
create trigger weighings_kept before delete on weighings begin select raise(abort, 'append only'); end;
