CREATE TABLE "calendar_imports" (
	"id" uuid PRIMARY KEY DEFAULT gen_random_uuid() NOT NULL,
	"team_id" uuid NOT NULL,
	"user_id" uuid NOT NULL,
	"created_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp (3) with time zone DEFAULT now() NOT NULL,
	"name" text NOT NULL,
	"room_id" uuid,
	"url" text,
	"content" text NOT NULL,
	"content_at" timestamp (3) with time zone NOT NULL,
	"entries" integer NOT NULL,
	"skipped" integer NOT NULL,
	"unknown_zones" text[] NOT NULL,
	"tried_at" timestamp (3) with time zone NOT NULL,
	"next_at" timestamp (3) with time zone NOT NULL,
	"failures" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	CONSTRAINT "calendar_imports_team_id_id" UNIQUE("team_id","id"),
	CONSTRAINT "calendar_imports_name_length" CHECK (length("calendar_imports"."name") between 1 and 120),
	CONSTRAINT "calendar_imports_url" CHECK (length("calendar_imports"."url") between 1 and 2000),
	CONSTRAINT "calendar_imports_failures" CHECK ("calendar_imports"."failures" >= 0)
);
--> statement-breakpoint
ALTER TABLE "calendar_blocks" ADD COLUMN "import_id" uuid;--> statement-breakpoint
ALTER TABLE "calendar_imports" ADD CONSTRAINT "calendar_imports_team_id_teams_id_fk" FOREIGN KEY ("team_id") REFERENCES "public"."teams"("id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "calendar_imports" ADD CONSTRAINT "calendar_imports_room_fk" FOREIGN KEY ("team_id","room_id") REFERENCES "public"."rooms"("team_id","id") ON DELETE restrict ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_imports_room_idx" ON "calendar_imports" USING btree ("team_id","room_id");--> statement-breakpoint
CREATE UNIQUE INDEX "calendar_imports_name" ON "calendar_imports" USING btree ("team_id",lower("name"));--> statement-breakpoint
CREATE INDEX "calendar_imports_next_idx" ON "calendar_imports" USING btree ("team_id","next_at");--> statement-breakpoint
ALTER TABLE "calendar_blocks" ADD CONSTRAINT "calendar_blocks_import_fk" FOREIGN KEY ("team_id","import_id") REFERENCES "public"."calendar_imports"("team_id","id") ON DELETE cascade ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "calendar_blocks_import_idx" ON "calendar_blocks" USING btree ("team_id","import_id");--> statement-breakpoint
ALTER TABLE calendar_imports ENABLE ROW LEVEL SECURITY;
--> statement-breakpoint
ALTER TABLE calendar_imports FORCE ROW LEVEL SECURITY;
--> statement-breakpoint
REVOKE ALL ON calendar_imports FROM PUBLIC;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON calendar_imports TO openevent_app;
--> statement-breakpoint
CREATE POLICY team ON calendar_imports FOR ALL TO openevent_app
  USING (team_id = (SELECT nullif(current_setting('app.team_id', true), '')::uuid))
  WITH CHECK (team_id = (SELECT nullif(current_setting('app.team_id', true), '')::uuid));
--> statement-breakpoint
DO $$
BEGIN
  EXECUTE format('CREATE POLICY maintenance ON calendar_imports FOR ALL TO %I USING (
    team_id = (SELECT nullif(current_setting(''app.team_id'', true), '''')::uuid)
    AND coalesce(current_setting(''app.maintenance'', true), '''') <> '''')', current_user);
  -- Members read no calendar's address: it is a secret of somebody else's.
  IF EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = 'authenticated') THEN
    REVOKE ALL ON calendar_imports FROM anon, authenticated;
  END IF;
END $$;
