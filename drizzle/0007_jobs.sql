CREATE TABLE "jobs" (
	"name" text PRIMARY KEY NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"started_at" timestamp (3) with time zone,
	"finished_at" timestamp (3) with time zone,
	"outcome" text,
	"result" text,
	"lease_until" timestamp (3) with time zone,
	"holder" uuid
);
--> statement-breakpoint
ALTER TABLE jobs ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE jobs FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON jobs FROM PUBLIC;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE ON jobs TO openevent_worker;
--> statement-breakpoint
CREATE POLICY worker ON jobs FOR ALL TO openevent_worker USING (true);
--> statement-breakpoint
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'authenticated') THEN
    REVOKE ALL ON jobs FROM anon, authenticated;
  END IF;
END $$;
