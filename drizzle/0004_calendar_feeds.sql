CREATE TABLE "calendar_feeds" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"room_id" uuid,
	"shows" text NOT NULL,
	"token_sha256" "bytea" NOT NULL,
	"last_read_at" timestamp (3) with time zone,
	"revoked_at" timestamp (3) with time zone,
	CONSTRAINT "calendar_feeds_token_unique" UNIQUE("token_sha256"),
	CONSTRAINT "calendar_feeds_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "calendar_feeds_name" CHECK (length("calendar_feeds"."name") between 1 and 120),
	CONSTRAINT "calendar_feeds_token" CHECK (octet_length("calendar_feeds"."token_sha256") = 32),
	CONSTRAINT "calendar_feeds_shows" CHECK ("calendar_feeds"."shows" in ('titles', 'busy'))
);
--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_feeds" ADD CONSTRAINT "calendar_feeds_room_fk" FOREIGN KEY ("team_id","room_id") REFERENCES "public"."rooms"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_feeds_room_idx" ON "calendar_feeds" USING btree ("team_id","room_id");--> statement-breakpoint
ALTER TABLE calendar_feeds ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE calendar_feeds FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON calendar_feeds FROM PUBLIC;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_feeds TO openevent_app;
--> statement-breakpoint
CREATE POLICY team ON calendar_feeds FOR ALL TO openevent_app
  USING (team_id = (SELECT nullif(current_setting('app.team_id', true), '')::uuid))
  WITH CHECK (team_id = (SELECT nullif(current_setting('app.team_id', true), '')::uuid));
--> statement-breakpoint
-- L: one row before a team is known, by a setting made for that query.
CREATE POLICY look_up ON calendar_feeds FOR SELECT TO openevent_app
  USING (token_sha256 = (SELECT decode(nullif(current_setting('app.feed_token', true), ''), 'hex')));
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('CREATE POLICY maintenance ON calendar_feeds FOR ALL TO %I USING (
    team_id = (SELECT nullif(current_setting(''app.team_id'', true), '''')::uuid)
    AND coalesce(current_setting(''app.maintenance'', true), '''') <> '''')', current_user);
END $$;
--> statement-breakpoint
-- Members read by row-level security in projects with an auth schema; never the hash of a secret.
DO $$
BEGIN
  IF to_regprocedure('auth.uid()') IS NULL
    OR NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'authenticated') THEN
    RETURN;
  END IF;
  REVOKE ALL ON calendar_feeds FROM anon, authenticated;
  GRANT SELECT (id, team_id, user_id, created_at, updated_at, name, room_id, shows, last_read_at, revoked_at)
    ON calendar_feeds TO authenticated;
  CREATE POLICY members ON calendar_feeds FOR SELECT TO authenticated USING (oe_private.has_role(team_id, 'admin'));
END $$;
