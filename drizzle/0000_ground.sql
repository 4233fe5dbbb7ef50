-- Schema for helpers that no API exposes, the roles that requests and jobs work as, and the one extension.
CREATE SCHEMA IF NOT EXISTS oe_private;
--> statement-breakpoint
-- Roles belong to the cluster: another database of it may have made them already, or be making them now.
DO $$
DECLARE
  name text;
BEGIN
  FOREACH name IN ARRAY ARRAY['openevent_app', 'openevent_worker'] LOOP
    BEGIN
      IF NOT EXISTS (SELECT FROM pg_catalog.pg_roles WHERE rolname = name) THEN
        EXECUTE format('CREATE ROLE %I NOLOGIN NOBYPASSRLS', name);
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END;
    IF NOT pg_catalog.pg_has_role(current_user, name, 'MEMBER') THEN
      EXECUTE format('GRANT %I TO %I', name, current_user);
    END IF;
  END LOOP;
END $$;
--> statement-breakpoint
DO $$
BEGIN
  IF EXISTS (SELECT FROM pg_catalog.pg_namespace WHERE nspname = 'extensions') THEN
    CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA extensions;
  ELSE
    CREATE EXTENSION IF NOT EXISTS btree_gist WITH SCHEMA public;
  END IF;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public, oe_private TO openevent_app, openevent_worker;
--> statement-breakpoint
-- An append-only table refuses changes from everybody, the owner included, outside announced maintenance.
CREATE FUNCTION oe_private.append_only() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  maintenance text := coalesce(current_setting('app.maintenance', true), '');
BEGIN
  IF TG_OP = 'DELETE' AND maintenance IN ('erase', 'reset') THEN
    RETURN OLD;
  END IF;
  IF TG_OP = 'UPDATE' AND maintenance = 'import' AND (to_jsonb(OLD) ->> 'legacy_id') IS NOT NULL THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
-- A status column moves along listed edges only; the edges are the trigger's arguments, as 'from>to'.
CREATE FUNCTION oe_private.closed_transitions() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
DECLARE
  before text := to_jsonb(OLD) ->> TG_ARGV[0];
  after text := to_jsonb(NEW) ->> TG_ARGV[0];
BEGIN
  IF before = after
    OR before || '>' || after = ANY (TG_ARGV)
    OR coalesce(current_setting('app.maintenance', true), '') = 'import' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% may not go from % to %', TG_TABLE_NAME, before, after USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
-- Everything of a row but the columns named in the arguments stays as it was written.
CREATE FUNCTION oe_private.immutable_but() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF to_jsonb(OLD) - TG_ARGV::text[] = to_jsonb(NEW) - TG_ARGV::text[]
    OR coalesce(current_setting('app.maintenance', true), '') = 'import' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% is immutable', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
-- A draft on a manager's screen is what approval sends.
CREATE FUNCTION oe_private.immutable_draft() RETURNS trigger LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF NEW.draft IS NOT DISTINCT FROM OLD.draft
    OR coalesce(current_setting('app.maintenance', true), '') = 'import' THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'the draft of a task is immutable' USING ERRCODE = 'restrict_violation';
END $$;
--> statement-breakpoint
-- The one way into maintenance; it leaves a line saying so. Only the owner may call it.
CREATE FUNCTION oe_private.begin_maintenance(kind text, team uuid, author uuid, reason text) RETURNS void
LANGUAGE plpgsql SET search_path = '' AS $$
BEGIN
  IF kind NOT IN ('erase', 'reset', 'import') THEN
    RAISE EXCEPTION 'unknown maintenance' USING ERRCODE = 'invalid_parameter_value';
  END IF;
  PERFORM set_config('app.maintenance', kind, true), set_config('app.team_id', team::text, true);
  INSERT INTO public.audit_log (team_id, user_id, actor_kind, actor_id, action, entity_type, entity_id, reason, occurred_at)
  VALUES (team, author, 'system', author, 'maintenance_' || kind, 'team', team, begin_maintenance.reason, now());
END $$;
--> statement-breakpoint
REVOKE ALL ON FUNCTION oe_private.begin_maintenance(text, uuid, uuid, text) FROM PUBLIC;
