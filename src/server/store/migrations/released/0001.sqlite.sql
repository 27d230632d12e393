-- What version 0.1.0 made of a new SQLite file. Frozen: such files are in use.

CREATE TABLE "kysely_migration" ("name" varchar(255) not null primary key,
  "timestamp" varchar(255) not null);

CREATE TABLE "kysely_migration_lock" ("id" varchar(255) not null primary key,
  "is_locked" integer default 0 not null);

CREATE TABLE "organizations" ("id" integer primary key autoincrement,
  "name" text not null);

CREATE TABLE "sites" ("id" integer primary key autoincrement,
  "name" text not null);

CREATE TABLE "people" ("id" integer primary key autoincrement,
  "name" text not null,
  "name_key" text not null,
  "source_id" text not null unique,
  "primary_email" text,
  "primary_email_key" text,
  "job_title" text,
  "organization_id" integer references "organizations" ("id"),
  "site_id" integer references "sites" ("id"),
  "manager_id" integer references "people" ("id"),
  "location" text,
  "locale" text not null,
  "time_zone" text not null,
  "support_id" text,
  "employee_id" text,
  "vip" boolean not null,
  "disabled" boolean not null,
  "picture_uri" text,
  "created_at" text not null,
  "updated_at" text not null);

CREATE INDEX "people_by_name_key_id" on "people" ("name_key", "id");

CREATE INDEX "people_by_primary_email" on "people" ("primary_email");

CREATE TABLE "contacts" ("id" integer primary key autoincrement,
  "person_id" integer not null references "people" ("id") on delete cascade,
  "channel" text not null,
  "label" text not null,
  "value" text not null,
  "integration" boolean not null,
  "rank" integer not null,
  constraint "label_fits_channel" check ((channel = 'telephone' and label in ('work', 'mobile', 'home', 'fax'))
    or (channel = 'email' and label in ('work', 'personal'))
    or (channel = 'chat' and label in ('chat_skype', 'chat_slack', 'chat_teams', 'chat_workchat'))
    or (channel = 'website' and label in ('work', 'personal'))),
  constraint "value_length" check (length(value) between 1 and 255));

CREATE INDEX "contacts_by_person_id_rank_id" on "contacts" ("person_id", "rank", "id");

CREATE TABLE "remembered_creates" ("key" text primary key,
  "fingerprint" text not null,
  "contact" text not null,
  "created_at" text not null);

CREATE INDEX "remembered_creates_by_created_at" on "remembered_creates" ("created_at");

CREATE TABLE "database_facts" ("name" text primary key,
  "value" text not null);

INSERT INTO "kysely_migration" VALUES ('0001_first_tables', '2026-11-24T02:00:00.000Z');
INSERT INTO "kysely_migration_lock" VALUES ('migration_lock', 0);
